import { createHash } from 'node:crypto';
import { existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheFolder, keep } from './cache-folder.ts';
import type { Loaded } from './config.ts';
import { builtAt } from './kept.ts';
import { type Done, type Job, type Known, processFile, type Works } from './pipeline.ts';
import type { Settings } from './settings.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** What a file came to in this run, for the next one. */
export interface Fresh extends Known {
  readonly path: string;
}

/** What files came to in earlier runs with the same rulebook and options. */
export interface KnownFiles {
  /** The job with what is known of its file; `isSure` where the file stands as it stood. */
  recall(job: Job): Job;
  note(fresh: readonly Fresh[]): void;
  /** Keeps what is known for the next run, whole or not at all. */
  save(): void;
}

interface Kept {
  readonly key: string;
  readonly files: ReadonlyMap<string, Known>;
}

/** A file written this shortly before it was looked at may be written again within the same tick of its clock, in milliseconds. */
const tick = 2000;

const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
const hashOf = (content: Uint8Array | string): string => createHash('sha1').update(content).digest('hex');

/** Opens what earlier runs in this folder left: one place a brand file, folder and format, so that it does not pile up. */
export function openKnownFiles(world: World, { path: brand, files: origins }: Loaded, settings: Settings): KnownFiles {
  const place = hashOf([world.cwd, brand ?? '', settings.format, String(settings.color)].join('\n'));
  const path = join(cacheFolder(world.env), `files-${place}.bin`);
  const texts = origins.map((origin) => (existsSync(origin) ? readFileSync(origin, 'utf8') : ''));
  const key = hashOf(JSON.stringify([version, builtAt(), process.version, texts, settings]));
  const before = read(path, key);
  const files = new Map(before.files);
  const asked = new Set<string>();
  return {
    recall: (job) => {
      asked.add(job.absolute);
      const known = before.files.get(job.absolute);
      if (!known || job.bytes !== undefined) return job;
      const stats = statSync(job.absolute, { throwIfNoEntry: false });
      const isSure = stats !== undefined && stampOf(stats) === known.stamp && stats.mtimeMs < known.at - tick;
      return { ...job, known: { ...known, isSure } };
    },
    note: (fresh) => {
      for (const { path: file, ...known } of fresh) files.set(file, known);
    },
    save: () => {
      for (const file of files.keys()) if (!asked.has(file) && !existsSync(file)) files.delete(file);
      keep(path, serialize({ key, files } satisfies Kept));
    },
  };
}

function read(path: string, key: string): Kept {
  try {
    const kept = deserialize(readFileSync(path)) as Kept;
    if (kept.key === key) return kept;
  } catch {
    // Nothing kept, or not readable: every file is read anew.
  }
  return { key, files: new Map() };
}

/** Does a job of which something may be known. What comes of it is fresh unless the file stands as it stood, or changed meanwhile. */
export async function processKnown(job: Job, works: Works): Promise<{ done: Done; fresh: Fresh | null }> {
  const { known, absolute } = job;
  if (known?.isSure) return { done: known.done, fresh: null };
  const at = Date.now();
  const before = look(absolute);
  if (!before || job.bytes !== undefined) return { done: await processFile(job, works), fresh: null };
  const hash = hashOf(before.bytes);
  const done = known?.hash === hash ? known.done : await processFile({ ...job, bytes: before.bytes }, works);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (!stats || stampOf(stats) !== before.stamp) return { done, fresh: null };
  return { done, fresh: { path: absolute, stamp: before.stamp, at, hash, done } };
}

function look(path: string): { readonly stamp: string; readonly bytes: Uint8Array } | null {
  try {
    return { stamp: stampOf(statSync(path)), bytes: readFileSync(path) };
  } catch {
    return null;
  }
}
