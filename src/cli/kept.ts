import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../model/fault.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** A text that a rulebook was made from. */
export interface Origin {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

interface Kept {
  readonly origins: readonly { readonly path: string; readonly hash: string }[];
  readonly rulebook: Rulebook;
  readonly faults: readonly Fault[];
}

/**
 * The compiled rulebook of an earlier run, where all files it was made from still read the same; null otherwise. Parsing
 * YAML is the largest part of a cold start, and this saves it.
 */
export function keptRulebook(
  world: World,
  entry: Origin,
): (Pick<Kept, 'rulebook' | 'faults'> & { files: string[] }) | null {
  try {
    // What is kept was written by this program; a file that was tampered with into another shape fails below or is not used.
    const kept = JSON.parse(readFileSync(placeFor(world, entry.path), 'utf8')) as Kept;
    const same = kept.origins.every(
      ({ path, hash }) => hash === hashOf(path === entry.path ? entry.text : textOf(path)),
    );
    return same ? { rulebook: kept.rulebook, faults: kept.faults, files: kept.origins.map(({ path }) => path) } : null;
  } catch {
    // Nothing kept, or not readable: the rulebook is made anew.
    return null;
  }
}

/** Keeps a compiled rulebook for the next run. Written beside its place and moved, so that two runs at once do no harm. */
export function keepRulebook(
  world: World,
  path: string,
  made: { readonly rulebook: Rulebook; readonly faults: readonly Fault[]; readonly files: readonly Origin[] },
): void {
  const origins = made.files.map(({ path, text }) => ({ path, hash: hashOf(text) }));
  const kept: Kept = { origins, rulebook: made.rulebook, faults: made.faults };
  const place = placeFor(world, path);
  try {
    mkdirSync(keptFolder(world.env), { recursive: true });
    const draft = `${place}.${process.pid}.part`;
    writeFileSync(draft, JSON.stringify(kept));
    renameSync(draft, place);
  } catch {
    // A read-only home only costs the next run its quick start.
  }
}

// One place a brand file, working directory and build of the program, so that what is kept does not pile up with every edit.
const placeFor = (world: World, path: string): string =>
  join(keptFolder(world.env), `${hashOf([version, build(), world.cwd, path].join('\n'))}.json`);

/** A file that was looked for in vain counts as empty, so that its coming is seen. */
const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const build = (): number => statSync(fileURLToPath(import.meta.url)).mtimeMs;

const keptFolder = (env: World['env']): string =>
  env['ONEVOICE_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? homedir(), '.cache'), 'onevoice');

const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex');
