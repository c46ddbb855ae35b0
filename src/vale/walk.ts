import type { FolderEntry } from '../rulebook/folder.ts';
import type { RulebookHost } from '../rulebook/layers.ts';

/** A file under a folder; `inner` are the folders on the way to it. */
export interface Walked {
  readonly path: string;
  readonly name: string;
  readonly inner: readonly string[];
}

/** What stands under a folder: its files in order, the folders with what they hold, and links to folders, which are not followed. */
export interface Walk {
  readonly files: readonly Walked[];
  readonly folders: readonly (readonly [path: string, entries: readonly FolderEntry[]])[];
  readonly links: readonly string[];
}

const deepest = 10;
const mostFiles = 2000;
/** Folders of a StylesPath that hold no rules. */
const apart = new Set(['config', 'Vocab']);

/** Goes through a folder; null where there is none. Throws with a reason where it cannot be read or holds too much. */
export function walkFolder(folder: string, host: RulebookHost): Walk | null {
  const files: Walked[] = [];
  const folders: [string, readonly FolderEntry[]][] = [];
  const links: string[] = [];
  const enter = (path: string, inner: readonly string[]): boolean => {
    const entries = host.list?.(path) ?? null;
    if (!entries) return false;
    if (inner.length > deepest) throw new Error(`It nests more than ${deepest} folders deep`);
    folders.push([path, entries]);
    for (const { name, kind } of entries) {
      const at = `${path}/${name}`;
      if (kind === 'file') files.push({ path: at, name, inner });
      else if (/^[._]/.test(name) || (inner.length === 0 && apart.has(name))) continue;
      else if (kind === 'link') links.push(at);
      else enter(at, [...inner, name]);
      if (files.length > mostFiles) throw new Error(`It holds more than ${mostFiles.toLocaleString('en')} files`);
    }
    return true;
  };
  return enter(folder, []) ? { files, folders, links } : null;
}
