import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Fault } from '../model/fault.ts';
import { listingOf } from '../rulebook/folder.ts';
import { cacheFolder, keep } from './cache-folder.ts';
import { checksum } from './checksum.ts';
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
  /** What it was kept for. */
  readonly key: string;
  readonly origins: readonly Origin[];
}

/**
 * The compiled rulebook of an earlier run, where all files it was made from still read the same; null otherwise. Parsing
 * YAML is the largest part of a cold start, and this saves it.
 */
export function keptRulebook(world: World, entry: Origin): (Ready & { readonly files: readonly string[] }) | null {
  try {
    const wanted = keyOf(world, entry.path);
    // What is kept was written by this program; a file that was tampered with into another shape fails below or is not used.
    const { key, origins, ...ready } = deserialize(readFileSync(placeOf(world, wanted))) as Kept;
    if (key !== wanted) return null;
    const same = origins.every(({ path, text }) => text === (path === entry.path ? entry.text : textOf(path)));
    return same ? { ...ready, files: origins.map(({ path }) => path) } : null;
  } catch {
    // Nothing kept, or not readable: the rulebook is made anew.
    return null;
  }
}

/** Keeps a compiled rulebook for the next run. */
export function keepRulebook(world: World, path: string, ready: Ready, origins: readonly Origin[]): void {
  const key = keyOf(world, path);
  const kept: Kept = { ...ready, key, origins };
  keep(placeOf(world, key), serialize(kept));
}

/** One key a brand file, working directory, build of the program and version of Node (whose own format is used). */
const keyOf = (world: World, path: string): string => [version, builtAt(), process.version, world.cwd, path].join('\n');

// One place a key, so that what is kept does not pile up with every edit. Two keys of one place would only take turns.
const placeOf = (world: World, key: string): string =>
  join(cacheFolder(world.env), `rules-${checksum(Buffer.from(key), 1).toString(16)}.bin`);

/** A file that was looked for in vain counts as empty, so that its coming is seen; a folder counts as the names in it. */
function textOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return '';
  return stat.isDirectory() ? listingOf(entriesIn(path) ?? []) : readFileSync(path, 'utf8');
}

/** When this build of the program was made, in milliseconds. */
export const builtAt = (): number => statSync(fileURLToPath(import.meta.url)).mtimeMs;
