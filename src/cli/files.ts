import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Unread } from '../model/finding.ts';
import { type IgnoreRules, ignoreRulesFor, noIgnoreRules } from './ignored.ts';

/** A file to lint. */
export interface Listed {
  readonly absolute: string;
  /** As messages name it: relative to the working directory, with `/`. */
  readonly path: string;
  /** Whether the user named this very file, so that not reading it is a failure. */
  readonly named: boolean;
}

/** What a search for files came to. */
export interface Listing {
  /** In total order, each file once. */
  readonly files: readonly Listed[];
  /** Paths that are not there or cannot be opened: the work could not be done. */
  readonly missing: readonly Unread[];
  /** Folders that were left out, and why. */
  readonly skipped: readonly Unread[];
  /** Every folder in which a file of the search stands or could come to stand; absolute. */
  readonly folders: readonly string[];
}

/** How to look for files. */
export interface Search {
  readonly cwd: string;
  /** Whether to leave out what git ignores. */
  readonly respectIgnore: boolean;
  /** Absolute paths that are never messages: the brand file, what it extends, and the report. */
  readonly except: ReadonlySet<string>;
}

/** Finds the files under paths, folders and globs. Hidden entries and `node_modules` are left out unless named. */
export function listFiles(paths: readonly string[], search: Search): Listing {
  const found = new Map<string, Listed>();
  const missing: Unread[] = [];
  const skipped: Unread[] = [];
  const folders = new Set<string>();
  const walk = folderWalker(search, found, missing, skipped, folders);

  for (const path of paths) {
    const absolute = resolve(search.cwd, path);
    const kind = kindOf(absolute);
    if (kind !== 'folder') folders.add(dirname(absolute));
    if (kind === 'folder') walk(absolute, () => true);
    else if (kind === 'file') found.set(absolute, { absolute, path: shown(search.cwd, absolute), named: true });
    else if (!walkGlob(path, search.cwd, walk, found)) missing.push(notThere(path));
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, missing, skipped, folders: [...folders] };
}

const notThere = (path: string): Unread => ({
  file: path,
  line: null,
  column: null,
  reason: 'There is no such file or folder, and no file matches it as a glob.',
});

type Walk = (folder: string, wanted: (absolute: string) => boolean) => void;

function walkGlob(pattern: string, cwd: string, walk: Walk, found: ReadonlyMap<string, Listed>): boolean {
  const { base, isGlob } = picomatch.scan(pattern);
  const folder = resolve(cwd, base);
  if (!isGlob || kindOf(folder) !== 'folder') return false;
  const matches = picomatch(resolve(cwd, pattern).split(sep).join('/'), { dot: true });
  const before = found.size;
  walk(folder, (absolute) => matches(absolute.split(sep).join('/')));
  return found.size > before;
}

function folderWalker(
  search: Search,
  found: Map<string, Listed>,
  missing: Unread[],
  skipped: Unread[],
  folders: Set<string>,
): Walk {
  const enter = (
    folder: string,
    wanted: (absolute: string) => boolean,
    rules: IgnoreRules,
    above: readonly string[],
  ): void => {
    folders.add(folder);
    for (const entry of entriesOf(folder, search.cwd, missing)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const absolute = join(folder, entry.name);
      const kind = entry.isSymbolicLink()
        ? kindOf(absolute)
        : entry.isDirectory()
          ? 'folder'
          : entry.isFile()
            ? 'file'
            : null;
      if (kind === null || rules.hides(absolute, kind === 'folder')) continue;
      if (kind === 'file') {
        if (!search.except.has(absolute) && wanted(absolute) && !found.has(absolute)) {
          found.set(absolute, { absolute, path: shown(search.cwd, absolute), named: false });
        }
        continue;
      }
      if (!entry.isSymbolicLink()) {
        enter(absolute, wanted, rules.inside(absolute), above);
        continue;
      }
      const real = realpathSync(absolute);
      if ([...above, realpathSync(folder)].some((each) => each === real || each.startsWith(real + sep))) {
        skipped.push(loops(shown(search.cwd, absolute)));
      } else {
        enter(absolute, wanted, rules.inside(absolute), [...above, real]);
      }
    }
  };
  return (folder, wanted) => {
    const rules = search.respectIgnore
      ? ignoreRulesFor(folder, (each) => existsSync(join(each, '.git')))
      : noIgnoreRules;
    enter(folder, wanted, rules, [realpathSync(folder)]);
  };
}

const loops = (path: string): Unread => ({
  file: path,
  line: null,
  column: null,
  reason: 'This link leads back to a folder that holds it; it is not followed.',
});

function entriesOf(folder: string, cwd: string, missing: Unread[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    missing.push({ file: shown(cwd, folder), line: null, column: null, reason: openFailure(error) });
    return [];
  }
}

/** Why a file or folder could not be opened, in a sentence. */
export function openFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'It cannot be opened: permission denied.';
  if (code === 'ENOENT') return 'It is not there any more.';
  if (code === 'EISDIR') return 'It is a folder.';
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG')
    return 'It is too large to read (over 512 MB).';
  return `It cannot be opened: ${error instanceof Error ? error.message : String(error)}.`;
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : null;
  } catch {
    // Not there, or a link in a circle: either way nothing that can be read.
    return null;
  }
}

/** A path as messages show it: from the working directory, with `/`. */
export function shown(cwd: string, absolute: string): string {
  return relative(cwd, absolute).split(sep).join('/') || basename(absolute);
}
