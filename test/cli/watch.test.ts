import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { bin, brandFolders, type Files } from './brand.ts';

const { folderWith, run, env } = brandFolders();

const brand = `extends: [./more.yaml]
channels: { all: { files: "macros/**" } }
rules:
  - { id: calm-down, kind: never-say, say: calm down, severity: error }
  - { id: spelt, kind: consistent, either: [[colour, color]], across: true }
`;
const more = 'rules:\n  - { id: whatever, kind: never-say, say: whatever }\n';
const folderOf = (files: Files = {}) =>
  folderWith({ 'onevoice.yaml': brand, 'more.yaml': more, 'macros/a.md': 'Please wait.\n', ...files });

let stop: (() => Promise<unknown>) | null = null;
afterEach(async () => {
  await stop?.();
  stop = null;
});

/** A watch at work in a folder: what it has said since it was last asked. */
function watching(folder: string, ...args: string[]) {
  // One pipe for both outputs keeps their order.
  const command = [process.execPath, bin, 'lint', '--watch', '--format', 'line', ...args];
  const child = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', ...command], { cwd: folder, env });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  stop = () => {
    child.kill('SIGKILL');
    return ended;
  };
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout.on('data', hear);
  return {
    child,
    ended,
    /** Waits until a line that ends a round has come, and answers with all that was said since the one before. */
    async round(end: RegExp): Promise<string> {
      while (!end.test(said)) {
        expect(child.exitCode, said).toBeNull();
        await wait(20);
      }
      const all = said;
      said = '';
      return all;
    },
    rest: () => said,
    write: (path: string, text: string) => writeFileSync(join(folder, path), text),
  };
}

const started = /Watching for changes; Ctrl-C ends it\.\n$/;

describe('onevoice lint --watch', () => {
  it('shows a finding when a file goes wrong, and that it is gone when it is mended', async () => {
    const { round, write } = watching(folderOf({ 'macros/b.md': 'Calm down.\n' }));
    expect(await round(started)).toBe(
      'macros/b.md:1:1: error: Do not say "Calm down". [calm-down]\n2 files: 1 error.\nWatching for changes; Ctrl-C ends it.\n',
    );
    write('macros/a.md', 'Calm down, whatever.\n');
    expect(await round(/^macros\/a\.md: .*\n$/m)).toBe(
      'macros/a.md:1:1: error: Do not say "Calm down". [calm-down]\n' +
        'macros/a.md:1:12: warning: Do not say "whatever". [whatever]\n' +
        'macros/a.md: 1 error, 1 warning.\n',
    );
    write('macros/a.md', 'Please wait a little.\n');
    expect(await round(/^macros\/a\.md: .*\n$/m)).toBe('macros/a.md: nothing to report.\n');
  });

  it('looks at everything anew when the brand file breaks, is mended, or what it extends changes', async () => {
    const { round, write } = watching(folderOf());
    await round(started);
    write('onevoice.yaml', brand.replace('never-say', 'never-sy'));
    const broken = await round(/^1 file: .*\n$/m);
    expect(broken).toMatch(/^onevoice\.yaml:4:\d+: There is no kind "never-sy"\. Did you mean "never-say"\?\n/);
    expect(broken).toContain('1 file: nothing to report, but the brand file is broken.\n');
    write('onevoice.yaml', brand.replace('calm down', 'please wait'));
    expect(await round(/^1 file: .*\n$/m)).toBe(
      'macros/a.md:1:1: error: Do not say "Please wait". [calm-down]\n1 file: 1 error.\n',
    );
    write('onevoice.yaml', brand);
    expect(await round(/^1 file: .*\n$/m)).toBe('1 file: nothing to report.\n');
    write('more.yaml', more.replace('say: whatever', 'say: wait'));
    expect(await round(/^1 file: .*\n$/m)).toBe(
      'macros/a.md:1:8: warning: Do not say "wait". [whatever]\n1 file: 1 warning.\n',
    );
  });

  it('sees files in new folders, files moved over others, and files that go', async () => {
    const folder = folderOf();
    const { round, write } = watching(folder);
    await round(started);
    mkdirSync(join(folder, 'macros/new/deep'), { recursive: true });
    write('macros/new/deep/b.md', 'Calm down.\n');
    expect(await round(/^macros\/new\/deep\/b\.md: .*\n$/m)).toContain('b.md: 1 error.\n');
    write('draft', 'Never mind.\n');
    renameSync(join(folder, 'draft'), join(folder, 'macros/new/deep/b.md'));
    expect(await round(/^macros\/new\/deep\/b\.md: .*\n$/m)).toBe('macros/new/deep/b.md: nothing to report.\n');
    rmSync(join(folder, 'macros/new'), { recursive: true });
    expect(await round(/^Gone.*\n$/m)).toBe('Gone: macros/new/deep/b.md.\n');
    mkdirSync(join(folder, 'macros/new'));
    write('macros/new/c.md', 'Calm down.\n');
    expect(await round(/^macros\/new\/c\.md: .*\n$/m)).toContain('c.md: 1 error.\n');
  });

  it('compares a file that changed with those that did not', async () => {
    const { round, write } = watching(folderOf({ 'macros/b.md': 'The colour of it.\n' }));
    expect(await round(started)).toContain('2 files: nothing to report.');
    write('macros/a.md', 'The color of it.\n');
    expect(await round(/^macros\/a\.md: .*\n$/m)).toMatch(/\[spelt\]\nmacros\/a\.md: 1 warning\.\n$/);
    write('macros/a.md', 'The colour of it!\n');
    expect(await round(/^macros\/a\.md: .*\n$/m)).toBe('macros/a.md: nothing to report.\n');
  });

  it('says nothing where nothing that it reads has changed, and clears no screen that is not there', async () => {
    const { round, write, rest } = watching(folderOf({ 'macros/.hidden/b.md': '' }));
    expect(await round(started)).not.toContain('\u001b');
    write('notes.md', 'Calm down.\n');
    write('macros/.hidden/b.md', 'Calm down.\n');
    await wait(500);
    expect(rest()).toBe('');
    write('macros/a.md', 'Calm down.\n');
    expect(await round(/^macros\/a\.md: .*\n$/m)).not.toContain('\u001b');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at %s with exit code 130, and says nothing of it', async (signal) => {
    const { round, child, ended, rest } = watching(folderOf());
    await round(started);
    child.kill(signal);
    expect(await ended).toBe(130);
    expect(rest()).toBe('');
  });

  it('goes on where the brand file that was named is gone for a while', async () => {
    const folder = folderOf();
    const { round, write } = watching(folder, '--config', 'onevoice.yaml');
    await round(started);
    rmSync(join(folder, 'onevoice.yaml'));
    expect(await round(/There is no brand file.*\n$/)).toBe('onevoice: There is no brand file at onevoice.yaml.\n');
    write('onevoice.yaml', brand.replace('calm down', 'please'));
    expect(await round(/^1 file: .*\n$/m)).toContain('macros/a.md:1:1: error: Do not say "Please".');
  });

  it('ends once nobody reads what it finds', async () => {
    const folder = folderOf();
    const child = spawn(process.execPath, [bin, 'lint', '--watch'], { cwd: folder, env });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await new Promise((resolve) => child.stderr.once('data', resolve));
    child.stdout.destroy();
    writeFileSync(join(folder, 'macros/a.md'), 'Calm down.\n');
    expect(await ended).toBe(1);
  });

  it.each([
    [['--fix'], '--watch does not go with --fix'],
    [['--output', 'a.txt'], '--watch does not go with --output'],
    [['--staged'], '--watch does not go with --staged'],
    [['--format', 'json'], 'it reports in pretty or line'],
    [['-'], '--watch does not go with standard input'],
    [['--rule', 'calm'], 'No rule or promise is called "calm"'],
    [['--config', 'none.yaml'], 'There is no brand file at none.yaml'],
  ])('refuses %j', (args, told) => {
    const { status, stderr } = run(folderOf(), ['lint', '--watch', ...args]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(told) });
  });
});

it('a watch on a terminal clears it before it looks again, so that what stands there is what holds', async () => {
  const folder = folderOf();
  let shown = '';
  const listeners = new Set<() => void>();
  const sink = {
    isTTY: true,
    columns: 80,
    on: () => null,
    write: (text: string, done?: () => void) => {
      shown += text;
      done?.();
      return true;
    },
  };
  const ended = main({
    args: ['lint', '--watch', '--no-cache'],
    env: { NO_COLOR: '1' },
    cwd: folder,
    stdin: process.stdin,
    stdout: sink,
    stderr: { ...sink, isTTY: false },
    now: () => new Date(0),
    onInterrupt: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  while (!shown.includes('Watching')) await wait(20);
  const { length } = shown;
  expect(shown).not.toContain('\u001b[2J');
  writeFileSync(join(folder, 'macros/a.md'), 'Calm down.\n');
  while (!shown.includes('macros/a.md: 1 error.')) await wait(20);
  expect(shown.slice(length)).toMatch(/^\u001b\[2J\u001b\[H[\s\S]*Calm down/);
  for (const listener of listeners) listener();
  expect(await ended).toBe(130);
});
