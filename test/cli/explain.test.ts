import { describe, expect, it } from 'vitest';
import { reporterNames } from '../../src/reporters/registry.ts';
import { brandFolders } from './brand.ts';

const { folderWith, run } = brandFolders();
const explain = (subject: string) => run(folderWith({ 'a.txt': '' }), ['explain', subject]);

describe('onevoice explain', () => {
  it('reporters prints the manual page of every format, with what it is for', () => {
    const { status, stdout, stderr } = explain('reporters');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^How a run is reported: --format/);
    const titles = stdout.split('\n').filter((line) => /^[a-z]+$/.test(line));
    expect(titles).toEqual(reporterNames);
    expect(stdout).toContain('A contract: fields keep their names and meaning while version is 1.');
    expect(stdout).toContain('Personal data is masked unless --no-redact is given.');
  });

  it('names the nearest subject for one that is mistyped', () => {
    expect(explain('reportrs')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'Nothing is called "reportrs". Did you mean "reporters"?\n',
    });
  });
});
