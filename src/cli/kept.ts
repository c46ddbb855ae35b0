import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Fault } from '../model/fault.ts';
import { listingOf } from '../rulebook/folder.ts';
import { cacheFolder, keep } from './cache-folder.ts';
import { entriesIn } from './folder.ts';
import { version } from './version.ts';
import type { Planned } from './works.ts';
import type { World } from './world.ts';

/** A text that a rulebook was made from. */
export interface Origin {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** A rulebook ready to run, and what is wrong with it. */
export interface Ready extends Planned {
  readonly faults: readonly Fault[];
}

interface Kept extends Ready {
  readonly origins: readonly { readonly path: string; readonly hash: string }[];
}

/**
 * The compiled rulebook of an earlier run, where all files it was made from still read the same; null otherwise. Parsing
 * YAML is the largest part of a cold start, and this saves it.
 */
export function keptRulebook(world: World, entry: Origin): (Ready & { readonly files: readonly string[] }) | null {
  try {
    // What is kept was written by this program; a file that was tampered with into another shape fails below or is not used.
    const { origins, ...ready } = deserialize(readFileSync(placeFor(world, entry.path))) as Kept;
    const same = origins.every(({ path, hash }) => hash === hashOf(path === entry.path ? entry.text : textOf(path)));
    return same ? { ...ready, files: origins.map(({ path }) => path) } : null;
  } catch {
    // Nothing kept, or not readable: the rulebook is made anew.
    return null;
  }
}

/** Keeps a compiled rulebook for the next run. */
export function keepRulebook(world: World, path: string, ready: Ready, files: readonly Origin[]): void {
  const origins = files.map(({ path, text }) => ({ path, hash: hashOf(text) }));
  const kept: Kept = { ...ready, origins };
  keep(placeFor(world, path), serialize(kept));
}

// One place a brand file, working directory, build of the program and version of Node (whose own format is used), so that
// what is kept does not pile up with every edit.
const placeFor = (world: World, path: string): string =>
  join(cacheFolder(world.env), `${hashOf([version, builtAt(), process.version, world.cwd, path].join('\n'))}.bin`);

/** A file that was looked for in vain counts as empty, so that its coming is seen; a folder counts as the names in it. */
function textOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return '';
  return stat.isDirectory() ? listingOf(entriesIn(path) ?? []) : readFileSync(path, 'utf8');
}

/** When this build of the program was made, in milliseconds. */
export const builtAt = (): number => statSync(fileURLToPath(import.meta.url)).mtimeMs;

const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex');
