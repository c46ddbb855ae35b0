import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packNamesIn } from '../../src/cli/load.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { projectText, root } from './root.ts';

const bin = join(root, 'bin/onevoice.js');
const folder = mkdtempSync(join(tmpdir(), 'onevoice-'));
const env = { ...process.env, ONEVOICE_CACHE: join(folder, 'cache'), NO_COLOR: '1' };

const brandFile = `brand: onevoice
extends: [onevoice:service, onevoice:plain-language, onevoice:claims, onevoice:pressure]
channels:
  texts: { files: "texts/**", side: marketing }
allow:
  - { rule: false-urgency, quote: hurr, reason: Names what the pack against pressure warns of. }
  - { rule: vague-green-claim, quote: green, reason: Names the guides of 16 CFR 260. }
`;

beforeAll(() => {
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'onevoice.yaml'), brandFile);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const onevoice = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { cwd: folder, env, encoding: 'utf8' });

/** What our packs find in a text, a line each. */
function findingsIn(name: string, text: string): string[] {
  writeFileSync(join(folder, 'texts', name), text);
  const { stdout, stderr, status } = onevoice('lint', `texts/${name}`, '--format', 'line', '--quiet');
  expect({ stderr, usable: status === 0 || status === 1 }).toEqual({ stderr: '', usable: true });
  return stdout.split('\n').filter((line) => line !== '');
}

it.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s keeps our own rules', (name) => {
  expect(findingsIn(name, projectText(name))).toEqual([]);
});

it('the help of each command keeps our own rules', () => {
  const listed = [...onevoice('--help').stdout.matchAll(/^ {2}([a-z]+) (?:\[|<| )/gm)].map(([, name = '']) => name);
  const commands = listed.filter((name) => onevoice(name, '--help').status === 0);
  expect(commands).toContain('lint');
  const pages = ['', ...commands].map((command) => onevoice(...(command ? [command] : []), '--help').stdout);
  expect(findingsIn('help.txt', pages.join('\n\n'))).toEqual([]);
});

it('the messages of kinds and shipped rules keep our own rules', () => {
  const packs = packNamesIn(join(root, 'rules'));
  const host = {
    packNames: packs,
    pack: (name: string) => ({ path: `rules/${name}.yaml`, text: projectText(`rules/${name}.yaml`) }),
    read: () => null,
  };
  const text = `extends: [${packs.map((name) => `onevoice:${name}`).join(', ')}]\n`;
  const { rulebook } = loadRulebook({ path: 'onevoice.yaml', text }, root, host, { kinds, readers: [] });
  const own = rulebook.rules.flatMap(({ message }) => (message === null ? [] : [message]));
  const messages = [...kinds.map(({ message }) => message), ...own];
  expect(messages.length).toBeGreaterThan(kinds.length);
  expect(findingsIn('messages.txt', messages.join('\n\n'))).toEqual([]);
});

it('a text that breaks them is found', () => {
  expect(findingsIn('boast.md', 'Act now! Never any risk, guaranteed, 100% free.\n').length).toBeGreaterThan(0);
});
