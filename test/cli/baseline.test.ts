import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders, calm } from './brand.ts';

const { folderWith, run } = brandFolders();
const name = 'onevoice-baseline.json';
const lint = (folder: string) => run(folder, ['lint', '--format', 'line', '--baseline', name]);
const update = (folder: string, ...args: string[]) => run(folder, ['baseline', 'update', ...args]);
const read = (folder: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const put = (folder: string, text: string) => writeFileSync(join(folder, 'call.txt'), text);

describe('a baseline', () => {
  it('keeps the findings of today, with reason, owner and last day, so that they fail no run', () => {
    const folder = folderWith(calm);
    const { stdout, status } = update(folder, '--reason', 'old', '--owner', 'support', '--until', '2999-12-31');
    expect([stdout, status]).toEqual([`${name}: 1 finding kept, 1 new, 0 dropped.\n`, 0]);
    expect(read(folder)).toMatchObject({
      version: 1,
      entries: [{ file: 'call.txt', id: 'calm-down', reason: 'old', owner: 'support', until: '2999-12-31' }],
    });
    expect(lint(folder)).toMatchObject({ status: 0, stdout: '' });
  });

  it('holds where lines move and where others are edited', () => {
    const folder = folderWith(calm);
    update(folder);
    put(folder, 'Customer: Hm.\nAgent: Hello there.\nAgent: Please calm down.\n');
    expect(lint(folder)).toMatchObject({ status: 0, stdout: '' });
  });

  it('never hides a new finding behind an old one', () => {
    const folder = folderWith(calm);
    update(folder);
    put(folder, 'Agent: Please calm down.\nAgent: Now calm down.\n');
    expect(lint(folder).stdout).toMatch(/^call\.txt:2:12: error/);
    put(folder, 'Agent: Please calm down.\nAgent: Please calm down.\n');
    expect(lint(folder).stdout.split('\n')).toHaveLength(2);
  });

  it('says which entries are found no more, and drops them on update', () => {
    const folder = folderWith(calm);
    update(folder);
    put(folder, 'Agent: Hello.\n');
    expect(lint(folder).stderr).toContain(`1 entry is found no more. Run: onevoice baseline update --file ${name}`);
    expect(update(folder).stdout).toBe(`${name}: 0 findings kept, 0 new, 1 dropped.\n`);
    expect(read(folder).entries).toEqual([]);
  });

  it('keeps what an entry says of itself when it is found again', () => {
    const folder = folderWith(calm);
    update(folder, '--reason', 'first');
    update(folder, '--reason', 'second');
    expect(read(folder).entries).toMatchObject([{ reason: 'first' }]);
  });

  it('reports a finding again whose entry has ended', () => {
    const folder = folderWith(calm);
    update(folder, '--until', '2020-01-31');
    const { stdout, stderr, status } = lint(folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^call\.txt:1:15: error/);
    expect(stderr).toContain('The entry for calm-down in call.txt ended on 2020-01-31.');
  });

  it('leaves entries of files alone that an update does not look at', () => {
    const folder = folderWith({ ...calm, 'other.txt': 'Agent: Do calm down.\n' });
    update(folder);
    put(folder, 'Agent: Hello.\n');
    update(folder, 'call.txt');
    expect(read(folder).entries).toMatchObject([{ file: 'other.txt' }]);
  });

  it('is named with its remedy when it is missing or no baseline', () => {
    const folder = folderWith(calm);
    expect(lint(folder)).toMatchObject({ status: 2 });
    expect(lint(folder).stderr).toContain(`There is no baseline at ${name}. Write one with: onevoice baseline update`);
    for (const text of ['{', '[]', '{"version":1,"entries":[{"fingerprint":3}]}']) {
      writeFileSync(join(folder, name), text);
      expect(lint(folder).stderr).toContain('is no baseline of version 1');
    }
    rmSync(join(folder, name));
    expect(update(folder, '--until', '2026-02-30').stderr).toContain('is no date. Write it as 2026-12-31.');
  });
});
