import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderEntry } from '../rulebook/folder.ts';
import { openFailure } from './files.ts';

const mostEntries = 10_000;

/** What a folder holds, sorted: files, folders, and links to folders; null where there is no such folder. Throws with a reason where it cannot be read. */
export function entriesIn(absolute: string): readonly FolderEntry[] | null {
  if (!statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) return null;
  const found = dirents(absolute);
  if (found.length > mostEntries) throw new Error(`It holds more than ${mostEntries.toLocaleString('en')} files`);
  return found
    .flatMap((entry): FolderEntry[] => {
      const kind = kindOf(entry, absolute);
      return kind === null ? [] : [{ name: entry.name, kind }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function dirents(absolute: string): Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    throw new Error(openFailure(error));
  }
}

function kindOf(entry: Dirent, folder: string): FolderEntry['kind'] | null {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return null;
  try {
    const stat = statSync(join(folder, entry.name));
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'link' : null;
  } catch {
    // A link that leads nowhere, or round in a circle.
    return null;
  }
}
