import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/onevoice.js');
const folder = mkdtempSync(join(tmpdir(), 'onevoice-'));
const env = { ...process.env, ONEVOICE_CACHE: join(folder, 'cache'), NO_COLOR: '1' };
/** What the test reads of a pack's rule. */
interface PackRule {
  readonly id: string;
  readonly message?: string;
  readonly examples?: { readonly breaks?: readonly string[]; readonly keeps?: readonly string[] };
}

const packs = readdirSync(join(root, 'rules')).map((file) => file.replace('.yaml', ''));
const run = (args: string[], cwd = folder) =>
  spawnSync(process.execPath, [bin, ...args], { cwd, env, encoding: 'utf8' });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the program', () => {
  it.each(packs)('the examples of the pack %s come out as marked', (pack) => {
    const { status, stdout, stderr } = run(['test', '--pack', pack]);
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(packs)(
    'each rule of the pack %s has an id of its own, a message of its own, and examples in both directions',
    (pack) => {
      const { rules } = parse(readFileSync(join(root, 'rules', `${pack}.yaml`), 'utf8')) as { rules: PackRule[] };
      const lacking = rules.filter(
        ({ message, examples }) => !message || !examples?.breaks?.length || !examples.keeps?.length,
      );
      expect(rules.length).toBeGreaterThan(0);
      expect(lacking.map(({ id }) => id)).toEqual([]);
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    },
  );

  it('a grievance aired before a customer fails the run with its line', () => {
    writeFileSync(
      join(folder, 'call.txt'),
      "Customer: Can you bag these?\nAgent: You aren't paying me enough to bag the groceries, too!\n",
    );
    const { status, stdout } = run(['lint', 'call.txt', '--format', 'line']);
    expect(stdout).toContain('call.txt:2:19: error:');
    expect(status).toBe(1);
  });

  it('a missing path is said and fails the run, and the rest is linted', () => {
    const { status, stderr } = run(['lint', 'nowhere', 'call.txt', '--format', 'line']);
    expect(stderr).toContain('nowhere: There is no such file or folder');
    expect(status).toBe(2);
  });

  it('what init writes works as it stands', () => {
    const init = run(['init', '--brand', 'Acme']);
    expect(init.status).toBe(0);
    expect(execFileSync(process.execPath, [bin, 'test'], { cwd: folder, env, encoding: 'utf8' })).toContain(
      'came out right',
    );
  });
});
