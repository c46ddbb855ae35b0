import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bin, brandFolders, calm } from './brand.ts';

const root = join(import.meta.dirname, '../..');
const { folderWith, run, env } = brandFolders();
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files?: string;
  readonly pass_filenames?: boolean;
}
const hooks: readonly Hook[] = read('.pre-commit-hooks.yaml');
const hook = (id: string) => hooks.find((each) => each.id === id)!;

describe('the hooks for pre-commit', () => {
  it.each(hooks.map(({ id, entry }) => [id, entry]))('%s runs a command that stops a broken message', (id, entry) => {
    const folder = folderWith({ ...calm, 'macros/late.md': 'Please calm down.\n' });
    const [, ...words] = entry.split(' ');
    const { status, stdout } = run(folder, [
      ...words,
      ...(hook(id).pass_filenames === false ? [] : ['macros/late.md']),
    ]);
    if (id === 'onevoice-test') expect([status, stdout]).toEqual([0, expect.stringContaining('0 of 0')]);
    else {
      expect(status).toBe(1);
      expect(stdout).toMatch(/macros\/late\.md:1:8: error: Do not say "calm down"/);
    }
  });

  it('know macros and copy by their folders', () => {
    const pattern = (id: string) => new RegExp(hook(id).files!.replace('(?i)', ''), 'i');
    expect(pattern('onevoice-macros').test('support/Macros/late.yaml')).toBe(true);
    expect(pattern('onevoice-macros').test('src/macroscope.c')).toBe(false);
    expect(pattern('onevoice-copy').test('ads/spring.csv')).toBe(true);
    expect(pattern('onevoice-copy').test('loads/spring.csv')).toBe(false);
  });
});

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
const action: { readonly inputs: Readonly<Record<string, { default: string }>>; readonly runs: { steps: Step[] } } =
  read('action.yml');

/** Runs a step of the action as a runner would, its inputs given or left at their defaults. */
function step(name: string, folder: string, given: Readonly<Record<string, string>> = {}) {
  const { run: script = '', env: named = {} } = action.runs.steps.find((each) => each.name === name)!;
  const inputs = Object.fromEntries(
    Object.entries(named).map(([key, value]) => {
      const input = /inputs\.([\w-]+)/.exec(value)![1]!;
      return [key, given[input] ?? action.inputs[input]!.default];
    }),
  );
  const at = { GITHUB_ACTION_PATH: dirname(dirname(bin)) };
  return spawnSync('bash', ['-e', '-c', script], { cwd: folder, env: { ...env, ...inputs, ...at }, encoding: 'utf8' });
}

describe('the action for GitHub', () => {
  it('annotates the lines of a pull request and fails at the severity asked for', () => {
    const folder = folderWith(calm);
    const { status, stdout } = step('Annotations', folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=call\.txt,line=1,/);
    expect(step('Annotations', folder, { 'fail-on': 'never' }).status).toBe(0);
  });

  it('takes paths, a brand file with a space in its name, and no command out of either', () => {
    const folder = folderWith({ ...calm, 'my brand.yaml': calm['onevoice.yaml']!, 'b.txt': 'Agent: Calm down.\n' });
    const { stdout } = step('Annotations', folder, { paths: 'call.txt b.txt', config: 'my brand.yaml' });
    expect(stdout.match(/^::error /gm)).toHaveLength(2);
    const { stdout: harmless } = step('Annotations', folder, { paths: '$(echo hacked)', config: '"; echo hacked' });
    expect(harmless).not.toContain('hacked\n');
  });

  it('writes SARIF for code scanning and the body of a comment', () => {
    const folder = folderWith(calm);
    expect(step('SARIF', folder, { sarif: 'out.sarif' }).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
    expect(step('Comment', folder, { comment: 'comment.md' }).status).toBe(0);
    expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toContain('ne brand across channels');
  });

  it('hands the SARIF file to code scanning, and what was found on although it fails the step', () => {
    const names = action.runs.steps.map(({ name }) => name);
    expect(names).toEqual(['Build onevoice', 'Annotations', 'SARIF', 'Upload', 'Comment']);
    const [, , sarif, upload, comment] = action.runs.steps;
    for (const { if: condition } of [sarif!, upload!, comment!]) expect(condition).toContain('!cancelled()');
    expect(upload!.with!['sarif_file']).toMatch(/^\$\{\{ inputs\.sarif \}\}$/);
    expect(upload!.uses).toMatch(/^github\/codeql-action\/upload-sarif@v\d+$/);
    expect(upload!.if).toContain("steps.sarif.outcome == 'success'");
    expect(sarif!.id).toBe('sarif');
  });

  it('gives every input a description and every step its inputs through the environment', () => {
    for (const { run: script = '' } of action.runs.steps) expect(script).not.toContain('${{');
  });
});
