import { spawn } from 'node:child_process';
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, brandFolders, calm } from './brand.ts';

const { folderWith, run, env } = brandFolders();
const files = {
  ...calm,
  'fine.txt': 'Agent: Take your time.\n',
  'broken.json': '{"turns": [',
  'empty.txt': '',
};
const lint = (folder: string, ...args: string[]) => run(folder, ['lint', '--format', 'ndjson', ...args]);

/** A folder whose files were written long ago, linted once with `--cache`. */
function linted(): { folder: string; first: ReturnType<typeof lint> } {
  const folder = folderWith(files);
  for (const name of Object.keys(files)) utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
  return { folder, first: lint(folder, '--cache') };
}

const caches = (): string[] =>
  readdirSync(env['ONEVOICE_CACHE']!)
    .filter((name) => name.startsWith('files-'))
    .map((name) => join(env['ONEVOICE_CACHE']!, name));

describe('onevoice lint --cache', () => {
  it('reports the same as a run without it, first and again, unread files and notes included', () => {
    const { folder, first } = linted();
    const plain = lint(folder);
    expect(first.stdout).toBe(plain.stdout);
    expect(first.stdout).toContain('calm-down');
    expect(first.stdout).toContain('broken.json');
    for (let again = 0; again < 2; again += 1) {
      const { status, stdout, stderr } = lint(folder, '--cache');
      expect({ status, stdout, stderr }).toEqual({ status: plain.status, stdout: plain.stdout, stderr: plain.stderr });
    }
  });

  it('sees an edit that leaves the size and the time of a file as they were', () => {
    const { folder } = linted();
    const path = join(folder, 'call.txt');
    const { atime, mtime, size } = statSync(path);
    writeFileSync(path, 'Agent: Please sit a bit.\n');
    utimesSync(path, atime, mtime);
    expect(statSync(path)).toMatchObject({ size, mtime });
    expect(lint(folder, '--cache').stdout).toBe(lint(folder).stdout);
    expect(lint(folder, '--cache').stdout).not.toContain('calm-down');
  });

  it('reads all anew under another brand file or other options, and leaves out what is gone', () => {
    const { folder } = linted();
    writeFileSync(join(folder, 'onevoice.yaml'), calm['onevoice.yaml']!.toString().replace('calm down', 'your time'));
    rmSync(join(folder, 'broken.json'));
    const other = lint(folder, '--cache');
    expect(other.stdout).toBe(lint(folder).stdout);
    expect(other.stdout).toContain('fine.txt');
    expect(other.stdout).not.toContain('broken.json');
    expect(lint(folder, '--cache', '--rule', 'no-*').stdout).toBe(lint(folder, '--rule', 'no-*').stdout);
  });

  it('goes on without what it kept where that is broken', () => {
    const { folder, first } = linted();
    for (const path of caches()) writeFileSync(path, 'not what was written');
    expect(lint(folder, '--cache').stdout).toBe(first.stdout);
  });

  it('takes two runs at once', async () => {
    const { folder, first } = linted();
    const reports = await Promise.all(
      Array.from({ length: 3 }, () => {
        const child = spawn(process.execPath, [bin, 'lint', '--format', 'ndjson', '--cache'], { cwd: folder, env });
        return new Promise<string>((resolve) => {
          let said = '';
          child.stdout.on('data', (data) => {
            said += data;
          });
          child.on('close', () => resolve(said));
        });
      }),
    );
    expect(new Set(reports)).toEqual(new Set([first.stdout]));
    expect(readdirSync(env['ONEVOICE_CACHE']!).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('refuses to mend, for which every file must be read', () => {
    const { folder } = linted();
    expect(lint(folder, '--cache', '--fix')).toMatchObject({
      status: 2,
      stderr: 'onevoice: --fix reads every file; it does not go with --cache.\n',
    });
  });
});
