import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders } from './brand.ts';

const { folderWith, run } = brandFolders();

const brand = `channels:
  macros: { files: "**/*.md", side: service }
  calls: { files: "calls/**", side: service }
rules:
  - { id: calm-down, kind: never-say, say: calm down, severity: error }
`;

/** A repository with one commit of a macro and a call that both say "calm down" once. */
function repository(): string {
  const folder = folderWith({
    'onevoice.yaml': brand,
    'late.md': 'Please calm down.\n\nHello.\n',
    'calls/1.txt': 'Agent: Calm down.\nCustomer: No.\n',
  });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  commit(folder);
  return folder;
}

const git = (folder: string, ...args: string[]) => execFileSync('git', args, { cwd: folder });
const commit = (folder: string) =>
  git(folder, '-c', 'user.name=Kim', '-c', 'user.email=kim@example.com', 'commit', '-q', '-m', 'Say it');
const put = (folder: string, path: string, text: string) => writeFileSync(join(folder, path), text);
const found = (folder: string, ...args: string[]) =>
  run(folder, ['lint', '--format', 'line', ...args])
    .stdout.split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(': ')[0]);

describe('--since', () => {
  it('reports nothing where nothing changed', () => {
    const folder = repository();
    expect(found(folder, '--since', 'HEAD')).toEqual([]);
    expect(run(folder, ['lint', '--since', 'HEAD']).status).toBe(0);
  });

  it('reports findings on changed lines, and in files that git does not know yet', () => {
    const folder = repository();
    put(folder, 'late.md', 'Please calm down.\n\nHello, calm down now.\n');
    put(folder, 'été 2.md', 'Calm down.\n');
    expect(found(folder, '--since', 'HEAD')).toEqual(['late.md:3:8', 'été 2.md:1:1']);
  });

  it('reports all of the files that changed with --changed-files', () => {
    const folder = repository();
    put(folder, 'late.md', 'Please calm down.\n\nHello, you.\n');
    expect(found(folder, '--since', 'HEAD')).toEqual([]);
    expect(found(folder, '--since', 'HEAD', '--changed-files')).toEqual(['late.md:1:8']);
  });

  it('reports a conversation as a whole when any of its lines changed', () => {
    const folder = repository();
    put(folder, 'calls/1.txt', 'Agent: Calm down.\nCustomer: Never.\n');
    expect(found(folder, '--since', 'HEAD')).toEqual(['calls/1.txt:1:8']);
  });

  it('names what is wrong where git cannot tell', () => {
    const folder = repository();
    expect(run(folder, ['lint', '--since', 'no-such'])).toMatchObject({
      status: 2,
      stderr: 'onevoice: git knows no revision "no-such".\n',
    });
    expect(run(folder, ['lint', '--since=--output=x']).stderr).toContain('is no revision');
    rmSync(join(folder, '.git'), { recursive: true });
    expect(run(folder, ['lint', '--since', 'HEAD']).stderr).toContain('This folder is in no git repository.');
    expect(run(folder, ['lint', '--changed-files']).stderr).toContain('--changed-files goes with --since');
    expect(run(folder, ['lint', '--since', 'HEAD', '--staged']).stderr).toContain('not both');
  });
});

describe('--staged', () => {
  it('reads what is staged and not what stands on disk', () => {
    const folder = repository();
    put(folder, 'late.md', 'Please calm down.\n\nHello, calm down now.\n');
    git(folder, 'add', 'late.md');
    put(folder, 'late.md', 'All is well.\n');
    expect(found(folder, '--staged')).toEqual(['late.md:3:8']);
    git(folder, 'add', 'late.md');
    expect(found(folder, '--staged')).toEqual([]);
  });

  it('works from a folder inside the repository', () => {
    const folder = repository();
    put(folder, 'calls/1.txt', 'Agent: Do calm down.\nCustomer: No.\n');
    git(folder, 'add', '.');
    const { stdout } = run(join(folder, 'calls'), ['lint', '.', '--staged', '--format', 'line']);
    expect(stdout).toMatch(/^1\.txt:1:11: error/);
  });
});
