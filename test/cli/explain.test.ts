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

  it.each([
    ['rules', /^rules\n[\s\S]*Keys\n {2}id: text/],
    ['promises.terms', /^promises\.terms\n[\s\S]*at most or within <quantity>/],
    ['reach', /^channels\.reach\n/],
    ['never-say.say', /^never-say\.say\n\n {2}What must not be said\./],
    ['vtt', /^vtt\n[\s\S]*Names: {2}\.vtt \.webvtt/],
    ['sarif', /^sarif\n {2}SARIF 2\.1\.0/],
    ['onevoice:social-ads', /^onevoice:social-ads\n[\s\S]*Rules:\n {2}cut-primary-text/],
    ['service', /^onevoice:service\n/],
    ['lint', /^Usage: onevoice lint/],
  ])('%s prints the page of what has that name', (subject, page) => {
    const { status, stdout, stderr } = explain(subject);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(page);
  });
});

describe('onevoice test', () => {
  it('counts no examples where no rule has the name, and names the nearest', () => {
    expect(run(folderWith({ 'a.txt': '' }), ['test', 'told-to-clam-down', '--pack', 'service'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'No rule or promise has an id like told-to-clam-down. Did you mean "told-to-calm-down"?\n',
    });
  });
});
