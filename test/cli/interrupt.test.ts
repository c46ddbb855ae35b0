import { spawn } from 'node:child_process';
import { linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bin, brandFolders, calm } from './brand.ts';

const { folderWith, env } = brandFolders();
const files = 1280;

/** Many names of one large file: enough work for several threads, and little to write. */
function folderOfMany(): string {
  const large = `Agent: Please calm down.\n${'Agent: We are glad that you came to us today.\n'.repeat(4000)}`;
  const folder = folderWith({ 'onevoice.yaml': calm['onevoice.yaml']!, 'calls/0.txt': large });
  for (let at = 1; at < files; at += 1) linkSync(join(folder, 'calls/0.txt'), join(folder, 'calls', `${at}.txt`));
  return folder;
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Starts a run, signals it once it has written so much of its report, and waits for its end. */
async function interrupted(folder: string, threads: number, signal: NodeJS.Signals, bytes: number) {
  const args = ['lint', '--output', 'report.ndjson', '--format', 'ndjson', '--threads', String(threads)];
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (child.exitCode === null && sizeOf(join(folder, `report.ndjson.${child.pid}.part`)) < bytes) await wait(10);
  child.kill(signal);
  return { status: await ended, stderr };
}

describe('a run that is interrupted', () => {
  const folder = folderOfMany();
  const reports = () => readdirSync(folder).filter((name) => name.includes('report'));

  it.each([
    [1, 'SIGINT', 1],
    [3, 'SIGINT', 100_000],
    [1, 'SIGTERM', 1],
  ] as const)(
    'on %i threads by %s says how far it got and leaves the earlier report as it was',
    async (threads, signal, bytes) => {
      writeFileSync(join(folder, 'report.ndjson'), 'the earlier report\n');
      const { status, stderr } = await interrupted(folder, threads, signal, bytes);
      expect(stderr).toMatch(/^Interrupted after \d+ of 1280 files\. report\.ndjson was not written\.\n$/);
      expect(status).toBe(130);
      const done = Number(/\d+/.exec(stderr)?.[0]);
      expect(done).toBeGreaterThan(0);
      expect(done).toBeLessThan(files);
      expect(reports()).toEqual(['report.ndjson']);
      expect(readFileSync(join(folder, 'report.ndjson'), 'utf8')).toBe('the earlier report\n');
    },
  );
});
