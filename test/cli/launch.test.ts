import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = join(import.meta.dirname, '../../bin/onevoice.js');
const folder = mkdtempSync(join(tmpdir(), 'onevoice-'));
const cache = join(folder, 'cache');
const rules = (phrase: string) => `brand: A\nrules:\n  - { id: a, kind: never-say, say: ${phrase}, severity: error }\n`;
const lint = (home = cache) =>
  spawnSync(process.execPath, [bin, 'lint', 'call.txt', '--format', 'line'], {
    cwd: folder,
    env: { ...process.env, ONEVOICE_CACHE: home },
    encoding: 'utf8',
  });

beforeAll(() => {
  writeFileSync(join(folder, 'onevoice.yaml'), rules('calm down'));
  writeFileSync(join(folder, 'call.txt'), 'Customer: Where is it?\nAgent: Calm down, be quiet.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = { status: 1, stderr: '', stdout: expect.stringContaining('call.txt:2:8: error:') };

describe('the program', () => {
  it('is plain ASCII, for the launcher reads it byte by byte', () => {
    const program = readFileSync(join(import.meta.dirname, '../../dist/program.cjs'));
    expect(program.findIndex((byte) => byte > 0x7f)).toBe(-1);
  });

  it('carries nothing of the servers, which few runs need', () => {
    const program = readFileSync(join(import.meta.dirname, '../../dist/program.cjs'), 'latin1');
    expect(program).not.toMatch(/textDocument\/didOpen|ModelContextProtocol|protocolVersion/);
  });
});

describe('what is kept between runs', () => {
  it('changes nothing of what is found', () => {
    const first = lint();
    expect(first).toMatchObject(found);
    expect(readdirSync(cache)).toHaveLength(2);
    const { status, stdout, stderr } = first;
    expect(lint()).toMatchObject({ status, stdout, stderr });
  });

  it('is not used once a brand file reads otherwise', () => {
    writeFileSync(join(folder, 'onevoice.yaml'), rules('be quiet'));
    expect(lint()).toMatchObject({ status: 1, stdout: expect.stringContaining('call.txt:2:19: error:') });
    writeFileSync(join(folder, 'onevoice.yaml'), rules('calm down'));
    expect(lint()).toMatchObject(found);
  });

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['overwritten', (bytes: Buffer) => Buffer.alloc(bytes.length, 7)],
    ['emptied', () => Buffer.alloc(0)],
  ])('is made anew where it was %s', (_, harm) => {
    lint();
    const names = readdirSync(cache).filter((name) => name.endsWith('.bin'));
    for (const name of names) writeFileSync(join(cache, name), harm(readFileSync(join(cache, name))));
    const harmed = new Map(names.map((name) => [name, readFileSync(join(cache, name))]));
    expect(lint()).toMatchObject(found);
    for (const name of names) expect(readFileSync(join(cache, name)).equals(harmed.get(name)!)).toBe(false);
    expect(lint()).toMatchObject(found);
  });

  it('is done without where no folder can be made for it', () => {
    expect(lint(join(folder, 'call.txt', 'cache'))).toMatchObject(found);
  });

  it('leaves no drafts behind', () => {
    expect(readdirSync(cache).filter((name) => !name.endsWith('.bin'))).toEqual([]);
  });
});
