import { describe, expect, it } from 'vitest';
import { brandFolders, calm } from './brand.ts';

const { folderWith, run } = brandFolders();

describe('onevoice lint --stats', () => {
  it('says what stages and rules took on standard error, and leaves the report as it is', () => {
    const folder = folderWith(calm);
    const plain = run(folder, ['lint', '--format', 'json']);
    const timed = run(folder, ['lint', '--format', 'json', '--stats']);
    expect(timed.stdout).toBe(plain.stdout);
    const lines = timed.stderr.split('\n');
    const stages = lines.slice(0, 6).map((line) => /^(\w+) +\d+\.\d ms/.exec(line)?.[1]);
    expect(stages).toEqual(['read', 'match', 'rules', 'promises', 'report', 'all']);
    expect(timed.stderr).toMatch(/The slowest of 1 rule that ran:\ncalm-down +\d+\.\d ms\n$/);
  });
});
