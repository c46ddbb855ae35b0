import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders, calm, isRoot } from './brand.ts';

const { folderWith, run } = brandFolders();
const found = 'call.txt:1:15: error: Do not say "calm down". [calm-down]\n';
const lint = (files: Parameters<typeof folderWith>[0]) =>
  run(folderWith({ ...calm, ...files }), ['lint', '--format', 'line']);
const rule = calm['onevoice.yaml'] as string;

describe('a brand file with a fault', () => {
  it('that extends itself in a circle names the circle and what to do, and the rules still find', () => {
    const { status, stdout, stderr } = lint({
      'onevoice.yaml': `extends: ./b.yaml\n${rule}`,
      'b.yaml': 'extends: ./onevoice.yaml\n',
    });
    expect(stderr).toBe(
      'b.yaml:1:10: Files extend each other in a circle: onevoice.yaml → b.yaml → onevoice.yaml. Remove one of the entries.\n',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: found });
  });

  it('that gives an id twice names the place of both', () => {
    const twice = `${rule}  - { id: calm-down, kind: never-say, say: hush }\n`;
    const { status, stdout, stderr } = lint({ 'onevoice.yaml': twice });
    expect(stderr).toBe(
      'onevoice.yaml:6:11: The id "calm-down" is taken by the rule on line 2. Give one of them another id.\n',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: found });
  });

  it('whose aliases unfold without end is stopped and said', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const bomb = names.map((name, at) => {
      const part = at === 0 ? 'x' : `*${names[at - 1]}`;
      return `${name}: &${name} [${Array(10).fill(part).join(', ')}]\n`;
    });
    const { status, stdout, stderr } = lint({ 'onevoice.yaml': `${bomb.join('')}${rule}` });
    expect(stderr).toMatch(
      /^onevoice\.yaml:\d+:\d+: The aliases of this file unfold to more than 50,000 values\. Write the values out\.\n/,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('of 50 MB is refused with its size and the limit', () => {
    expect(lint({ 'onevoice.yaml': '#'.repeat(50_000_000) })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'onevoice: onevoice.yaml is 50 MB long; a brand file has at most 5 MB.\n',
    });
  });

  it('tells every fault at once, each at its place, with the nearest known word, and runs the rules that are right', () => {
    const { status, stdout, stderr } = lint({
      'onevoice.yaml': [
        'chanels: {}',
        rule.trimEnd(),
        '  - { id: x, kind: never-sai, say: hush }',
        '  - { id: y, kind: never-say, say: hush, severity: eror }',
        '  - { id: z, kind: never-say }',
        '',
      ].join('\n'),
    });
    expect(stderr.trimEnd().split('\n')).toEqual([
      'onevoice.yaml:1:1: Unknown key "chanels" in the brand file. Did you mean "channels"?',
      'onevoice.yaml:7:20: There is no kind "never-sai". Did you mean "never-say"?',
      expect.stringMatching(/^onevoice\.yaml:8:\d+: "severity" cannot be "eror"\. Did you mean "error"\?/),
      expect.stringMatching(/^onevoice\.yaml:9:\d+: The rule "z" has no "say"\. For example: /),
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: found });
  });
});

describe('globs that match nothing', () => {
  it('of a channel are named beside the brand file, and fail nothing', () => {
    const { status, stdout, stderr } = lint({
      'onevoice.yaml': `channels:\n  ads: { files: "ads/**" }\n  calls: { files: "*.txt" }\n${rule}`,
    });
    expect(stderr).toBe('onevoice.yaml: The channel ads has no file: nothing that could be read matches ads/**.\n');
    expect({ status, stdout }).toEqual({ status: 1, stdout: found });
  });

  it('on the command line are work that could not be done', () => {
    expect(run(folderWith(calm), ['lint', '--format', 'line', 'call.txt', 'nope/*.md'])).toMatchObject({
      status: 2,
      stdout: found,
      stderr: 'nope/*.md: There is no such file or folder, and no file matches it as a glob.\n',
    });
  });
});

describe('a brand file that cannot be read', () => {
  it('because it is not there is said in one line', () => {
    expect(run(folderWith(calm), ['lint', '--config', 'missing.yaml'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'onevoice: There is no brand file at missing.yaml.\n',
    });
  });

  it.skipIf(isRoot)('for want of permission is said in one line', () => {
    const folder = folderWith(calm);
    chmodSync(join(folder, 'onevoice.yaml'), 0o000);
    expect(run(folder, ['lint'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'onevoice: The brand file onevoice.yaml cannot be used. It cannot be opened: permission denied.\n',
    });
  });
});
