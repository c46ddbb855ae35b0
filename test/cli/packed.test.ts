import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'onevoice-'));
const modules = join(home, 'node_modules');
const env = { ...process.env, ONEVOICE_CACHE: join(home, 'cache'), NO_COLOR: '1' };

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', home], { cwd: root, encoding: 'utf8' });
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', join(home, packed.trim()), '-C', modules]);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const call = "Agent: Calm down, please. You aren't paying me enough to bag the groceries, too!\n";
  writeFileSync(join(home, 'call.txt'), call);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const packed = (...args: string[]) =>
  spawnSync(process.execPath, [join(modules, 'package/bin/onevoice.js'), ...args], {
    cwd: home,
    env,
    encoding: 'utf8',
  });

it('what is packed works with the packages it declares, and no others', () => {
  const { status, stdout, stderr } = packed('lint', 'call.txt', '--format', 'line', '--quiet');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('call.txt:1:8: error:');
  expect(packed('--version').stdout.trim()).toBe(manifest.version);
});

it('what is packed finds what the examples of its packs mark', () => {
  const packs = ['service', 'plain-language', 'search-ads'];
  expect(packed('test', '--pack', ...packs)).toMatchObject({ status: 0, stderr: '' });
});
