import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFailure, shown } from './files.ts';
import { keepRulebook, keptRulebook, type Ready } from './kept.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** A brand file, loaded: its rulebook, what is wrong with it, and which files took part. */
export interface Loaded extends Ready {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** The brand file's own path; null where the shipped packs stand in for one. */
  readonly path: string | null;
}

/** The brand file cannot be used at all: there is none at the place named. */
export class ConfigError extends UsageError {}

/** Names a brand file can have, in the order they are looked for. */
export const brandFileNames = ['onevoice.yaml', 'onevoice.yml'] as const;

/** The packs that stand in where a folder has no brand file. */
export const packsWithoutBrandFile = ['service', 'claims', 'pressure', 'macros'] as const;

/** Finds and loads the brand file: the one named, else the nearest one upwards. Compiled rulebooks are kept between runs. */
export async function loadConfig(world: World, named: string | undefined, useKept: boolean): Promise<Loaded> {
  const path = brandPath(world, named);
  if (path === null) return { ...(await loadText(world, join(world.cwd, 'onevoice.yaml'), standIn(), useKept)), path };
  if (!isFile(path)) throw new ConfigError(`There is no brand file at ${named}.`);
  const { size } = statSync(path);
  if (size > largest)
    throw new ConfigError(
      `${shown(world.cwd, path)} is ${Math.round(size / 1e6)} MB long; a brand file has at most 5 MB.`,
    );
  return { ...(await loadText(world, path, readBrandFile(world, path), useKept)), path };
}

/** Where the brand file is: the one named, else the nearest one upwards; null where there is none. */
export const brandPath = ({ cwd }: World, named: string | undefined): string | null =>
  named === undefined ? nearestBrandFile(cwd) : resolve(cwd, named);

/** Loads shipped packs as if a brand file extended them. Throws a `ConfigError` for a name that none has. */
export async function loadPacks(world: World, names: readonly string[]): Promise<Loaded> {
  const { packNamesIn } = await import('./load.ts');
  const known = packNamesIn(packFolder());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new ConfigError(`There is no pack "${unknown}". Packs: ${known.join(', ')}.`);
  const text = `extends: [${names.map((name) => `onevoice:${name}`).join(', ')}]\n`;
  return { ...(await loadText(world, join(world.cwd, 'onevoice.yaml'), text, false)), path: null };
}

async function loadText(world: World, path: string, text: string, useKept: boolean): Promise<Omit<Loaded, 'path'>> {
  const kept = useKept ? keptRulebook(world, { path, text }) : null;
  if (kept) return kept;
  const { loadFrom } = await import('./load.ts');
  const entry = { path: shown(world.cwd, path), text };
  const { files, ...ready } = loadFrom(entry, dirname(path), world.cwd, packFolder());
  const origins = files.map((file) => ({ path: resolve(world.cwd, file.path), text: file.text }));
  if (useKept) keepRulebook(world, path, ready, origins);
  return { ...ready, files: origins.map((origin) => origin.path) };
}

function readBrandFile(world: World, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`The brand file ${shown(world.cwd, path)} cannot be used. ${openFailure(error)}`);
  }
}

const largest = 5_000_000;

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
