import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** The program as it is installed. */
export const bin = join(import.meta.dirname, '../../bin/onevoice.js');

/** What a folder holds: content by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A brand file whose one rule finds "calm down" as an error, and a call that breaks it at 1:15. */
export const calm: Files = {
  'onevoice.yaml': 'rules:\n  - id: calm-down\n    kind: never-say\n    say: calm down\n    severity: error\n',
  'call.txt': 'Agent: Please calm down.\n',
};

/** Makes folders and runs the program in them; they are gone when the tests of the file are done. */
export function brandFolders() {
  const all = mkdtempSync(join(tmpdir(), 'onevoice-brand-'));
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
  const env: NodeJS.ProcessEnv = { ...rest, ONEVOICE_CACHE: join(all, '.cache') };
  let count = 0;
  afterAll(() => rmSync(all, { recursive: true, force: true }));

  /** A folder of its own with these files. */
  const folderWith = (files: Files): string => {
    count += 1;
    const folder = join(all, String(count));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  };
  const run = (folder: string, args: readonly string[], more: { input?: string; env?: NodeJS.ProcessEnv } = {}) =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      env: { ...env, ...more.env },
      input: more.input ?? '',
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  return { folderWith, run, env };
}

/** Whether the tests may read everything, so that a file without permission cannot be made. */
export const isRoot = process.getuid?.() === 0;
