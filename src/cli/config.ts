import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../model/fault.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { keepRulebook, keptRulebook } from './kept.ts';
import type { World } from './world.ts';

/** A brand file, loaded: its rulebook, what is wrong with it, and which files took part. */
export interface Loaded {
  readonly rulebook: Rulebook;
  readonly faults: readonly Fault[];
  /** Absolute paths. */
  readonly files: readonly string[];
  /** The brand file's own path; null where the shipped packs stand in for one. */
  readonly path: string | null;
}

/** The brand file cannot be used at all: there is none at the place named. */
export class ConfigError extends Error {}

/** Names a brand file can have, in the order they are looked for. */
export const brandFileNames = ['onevoice.yaml', 'onevoice.yml'] as const;

/** The packs that stand in where a folder has no brand file. */
export const packsWithoutBrandFile = ['service', 'claims', 'pressure', 'macros'] as const;

/** Finds and loads the brand file: the one named, else the nearest one upwards. Compiled rulebooks are kept between runs. */
export async function loadConfig(world: World, named: string | undefined, useKept: boolean): Promise<Loaded> {
  const path = named === undefined ? nearestBrandFile(world.cwd) : resolve(world.cwd, named);
  if (path !== null && !isFile(path)) throw new ConfigError(`There is no brand file at ${named}.`);
  const folder = path === null ? world.cwd : dirname(path);
  const text = path === null ? standIn() : readFileSync(path, 'utf8');
  const entry = { path: path ?? join(folder, 'onevoice.yaml'), text };

  const kept = useKept ? keptRulebook(world.env, entry) : null;
  if (kept) return { ...kept, path };
  const { loadFrom } = await import('./load.ts');
  const loaded = loadFrom(entry, folder, packFolder());
  if (useKept) keepRulebook(world.env, entry, loaded);
  return { rulebook: loaded.rulebook, faults: loaded.faults, files: loaded.files.map((file) => file.path), path };
}

/** The nearest brand file from a folder upwards; null where there is none. */
export function nearestBrandFile(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = brandFileNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
    if (dirname(folder) === folder) return null;
  }
}

const standIn = (): string => `extends: [${packsWithoutBrandFile.map((pack) => `onevoice:${pack}`).join(', ')}]\n`;

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The folder of the packs that ship with the program: `rules/`, beside `dist/` and `src/`. */
export function packFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return join(folder, 'rules');
    if (dirname(folder) === folder)
      throw new Error('The shipped packs are missing: no rules/ folder above the program.');
  }
}
