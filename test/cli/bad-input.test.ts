import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const bin = join(import.meta.dirname, '../../bin/onevoice.js');
const folder = mkdtempSync(join(tmpdir(), 'onevoice-bad-'));
const env = { ...process.env, ONEVOICE_CACHE: join(folder, '.cache'), NO_COLOR: '1' };
const run = (args: string[], cwd: string) =>
  spawnSync(process.execPath, [bin, ...args], { cwd, env, encoding: 'utf8', maxBuffer: 1e8 });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of its own with these files. */
function brandWith(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const place = join(folder, name);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(place, path, '..'), { recursive: true });
    writeFileSync(join(place, path), content);
  }
  return place;
}

const rule = 'rules:\n  - id: calm-down\n    kind: never-say\n    say: calm down\n    severity: error\n';
const good = 'Agent: Please calm down.\n';

describe('one bad file', () => {
  const cases: readonly (readonly [string, string, string | Uint8Array, string])[] = [
    [
      'a binary',
      'x.dat',
      Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 256),
      'x.dat: No reader knows this kind of file.',
    ],
    [
      'a JSON that breaks off',
      'cut.json',
      '[{"speaker":"agent","text":"so it is","start":1},{"spea',
      'cut.json:1:51: A string starts here and never ends.',
    ],
    [
      'cues that run backwards',
      'back.vtt',
      'WEBVTT\n\n00:09.000 --> 00:02.000\n<v Agent>Hello there.\n',
      'back.vtt:3:1: This cue ends before it starts.',
    ],
    ['captions without a cue', 'none.srt', 'nothing here\n', 'none.srt: No cue with times was found in this file.'],
    ['a macro with a key twice', 'macros/m.yaml', '- title: A\n  body: one\n  body: two\n', 'macros/m.yaml:3:3:'],
    ['a table with more cells than heads', 'ads/t.csv', 'Headline 1,Description 1\na,b\nc,d,e,f\n', 'ads/t.csv:3:'],
  ];

  it.each(cases)('%s is named with its place, and the rest is linted', (_, path, content, said) => {
    const place = brandWith(path.replace(/\W/g, '-'), { 'onevoice.yaml': rule, [path]: content, 'call.txt': good });
    const { status, stdout, stderr } = run(['lint', '--format', 'line'], place);
    expect(stdout).toContain('call.txt:1:15: error:');
    expect(stderr).toContain(said);
    expect(stderr.split('\n').filter((line) => line.startsWith(path))).toHaveLength(1);
    expect(status).toBeGreaterThan(0);
  });

  it('an empty file is named and fails no run', () => {
    const place = brandWith('empty', { 'onevoice.yaml': rule, 'a.txt': '', 'b.vtt': 'WEBVTT\n', 'c.md': '' });
    expect(run(['lint', '--format', 'line'], place)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('b.vtt'),
    });
  });

  it('a line of twenty million characters is read to its end', () => {
    const place = brandWith('long', {
      'onevoice.yaml': rule,
      'a.txt': `Agent: ${'so it is '.repeat(2_200_000)}please calm down`,
    });
    const { status, stdout } = run(['lint', '--format', 'line'], place);
    expect(stdout).toContain('a.txt:1:19800015: error:');
    expect(status).toBe(1);
  });

  it('a link that leads back is not followed, and said', () => {
    const place = brandWith('loop', { 'onevoice.yaml': rule, 'call.txt': good });
    symlinkSync('.', join(place, 'again'));
    const { stdout, stderr } = run(['lint', '--format', 'line'], place);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('again: This link leads back to a folder that holds it; it is not followed.\n');
  });

  it('the summary counts what was not read, and why', () => {
    const place = brandWith('sum', { 'onevoice.yaml': rule, 'x.dat': new Uint8Array(99), 'call.txt': good });
    const { summary } = JSON.parse(run(['lint', '--format', 'json'], place).stdout);
    expect(summary).toMatchObject({
      files: 1,
      findings: { error: 1 },
      unread: [{ file: 'x.dat', reason: 'No reader knows this kind of file.' }],
    });
  });
});

describe('a regular expression that runs away', () => {
  it('is stopped and named, and the rest of the run stands', () => {
    const slow = `${rule}  - { id: slow, kind: never-say, say: 'regex:(a+)+$' }\n`;
    const place = brandWith('slow', {
      'onevoice.yaml': slow,
      'call.txt': `Agent: ${'a'.repeat(40)}! Please calm down.\n`,
    });
    const { stdout, stderr } = run(['lint', '--format', 'line'], place);
    expect(stdout).toContain('[calm-down]');
    expect(stderr).toContain('The phrase "regex:(a+)+$" ran too long on this file');
  });
});

describe('without paths', () => {
  const files = { 'ads/a.md': 'Calm down.', 'book.md': 'Please calm down.' };

  it("only the files of the brand file's channels are linted", () => {
    const place = brandWith('channels', {
      'onevoice.yaml': `channels:\n  ads: { files: "ads/**" }\n${rule}`,
      ...files,
    });
    expect(run(['lint', '--format', 'line'], place).stdout).toContain('ads/a.md:1:1');
    expect(run(['lint', '--format', 'line'], place).stdout).not.toContain('book.md');
    expect(run(['lint', '.', '--format', 'line'], place).stdout).toContain('book.md');
  });

  it('all files are linted where the brand file names no channel', () => {
    expect(run(['lint', '--format', 'line'], brandWith('plain', { 'onevoice.yaml': rule, ...files })).stdout).toContain(
      'book.md',
    );
  });
});

describe('a run', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`calls/${at}.txt`, good.repeat(400)]));
  const place = brandWith('many', { 'onevoice.yaml': rule, ...many });

  it('says the same with one thread and with more', () => {
    const [one, three] = ['1', '3'].map(
      (threads) => run(['lint', '--format', 'ndjson', '--threads', threads], place).stdout,
    );
    expect(one!.length).toBeGreaterThan(10_000_000);
    expect(three === one).toBe(true);
  });

  it('that nobody reads to its end is no error', async () => {
    const child = spawn(process.execPath, [bin, 'lint', '--format', 'line', '--fail-on', 'never'], { cwd: place, env });
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const status = await new Promise((done) => child.on('close', done));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
