import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The folder of what is kept between runs: the user's cache folder, or what `ONEVOICE_CACHE` names. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env['ONEVOICE_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? homedir(), '.cache'), 'onevoice');

/** Keeps data at a path of the cache, whole or not at all: written beside its place and moved, so that two runs at once, or an end at any moment, do no harm. */
export function keep(path: string, data: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}.part`;
    writeFileSync(draft, data);
    renameSync(draft, path);
  } catch {
    // A read-only home only costs the next run its quick start.
  }
}
