import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const bin = join(import.meta.dirname, '../../bin/onevoice.js');
const folder = mkdtempSync(join(tmpdir(), 'onevoice-discover-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

put(
  'ads/repairs.md',
  'We repair any bicycle within 3 days.\n\nEvery repair is guaranteed for 12 months.\n\nRead our blog.\n',
);
put('ads/spring.html', '<p>Bicycle repair within 3 days, or the repair is free.</p><p>Kim rode to work today.</p>');
put('ads/pickup.md', 'Free pickup: our van collects at your door, no fee.\n\nDo you ride?\n');
put('ads/late.md', 'We repair your bicycle within 5 days.\n');
put('calls/1.txt', 'Agent: We guarantee every lamp for 9 years.\n');

function run(...args: string[]) {
  const env = { ...process.env, ONEVOICE_CACHE: join(folder, 'cache'), NO_COLOR: '1' };
  return spawnSync(process.execPath, [bin, ...args], { cwd: folder, env, encoding: 'utf8' });
}

describe('onevoice discover', () => {
  it('drafts the promises of the copy, the most promised first, with terms and source lines', () => {
    const { stdout, stderr, status } = run('discover', 'ads', '--brand', 'Velo');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^\d promises drafted from \d claims in 4 files\.\n$/);
    const draft = parse(stdout);
    expect(draft.brand).toBe('Velo');
    expect(draft.channels).toMatchObject({ ads: { side: 'marketing' }, calls: { side: 'service' } });
    const [[, first]] = Object.entries<{ about: string; terms: object }>(draft.promises) as [[string, never]];
    expect(first).toMatchObject({ about: expect.stringMatching(/repair/), terms: { time: 'within 3 days' } });
    expect(stdout).toContain('# ads/spring.html:1: Bicycle repair within 3 days, or the repair is free.');
    expect(JSON.stringify(draft.promises)).toContain('"cost":"free"');
    expect(stdout).not.toMatch(/promise: .*(Kim rode|Read our blog|Do you ride|lamp)/);
  });

  it('asks which value holds where the copy differs from itself', () => {
    expect(run('discover', 'ads').stdout).toMatch(/# Which holds\? The copy says within 3 days \/ within 5 days\./);
  });

  it('drafts a brand file that runs as it is', () => {
    expect(run('discover', 'ads', '-o', 'draft.yaml').stdout).toContain('Wrote draft.yaml. Decide on each promise');
    const { stderr } = run('lint', '--config', 'draft.yaml', '--fail-on', 'never');
    expect(stderr).not.toMatch(/draft\.yaml:\d/);
  });

  it('never replaces a file that is there, unless told to', () => {
    writeFileSync(join(folder, 'mine.yaml'), 'brand: Mine\n');
    const { status, stderr } = run('discover', 'ads', '-o', 'mine.yaml');
    expect([status, stderr]).toEqual([2, 'mine.yaml is there already. Use --force to replace it.\n']);
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe('brand: Mine\n');
    expect(run('discover', 'ads', '-o', 'mine.yaml', '--force').status).toBe(0);
    expect(run('discover', 'ads', '-o', 'none/such.yaml').stderr).toContain('Name a file in a folder that is there.');
  });

  it('says so where there is no copy to read', () => {
    put('empty/.keep', '');
    const { status, stderr } = run('discover', 'empty');
    expect(status).toBe(2);
    expect(stderr).toContain('No copy was read. Name the files or folders of your ads');
  });

  it('keeps hostile copy inside comments and quotes', () => {
    put('odd/a.md', 'We guarantee: "x" # never: [free] within 3 days\u2028promises: {}\n');
    const draft = parse(run('discover', 'odd').stdout);
    expect(Object.keys(draft.promises)).toHaveLength(1);
  });

  it('is offered by init where a folder holds copy', () => {
    const { stdout } = run('init', '--force');
    expect(stdout).toMatch(/^Wrote onevoice\.yaml\. It drafts \d promises from your copy\. Next:/);
    expect(existsSync(join(folder, 'onevoice.yaml'))).toBe(true);
    expect(run('lint', '--fail-on', 'never').stderr).not.toMatch(/onevoice\.yaml:\d/);
  });

  it('says so where nothing reads as a promise', () => {
    put('talk/a.md', 'Hello there. Kim rode to work today.\n');
    const { stderr, status } = run('discover', 'talk');
    expect(status).toBe(0);
    expect(stderr).toContain('0 promises drafted from 0 claims in 1 file.\nNothing in it reads as a promise');
  });

  it('drafts no coupon, no price of goods and no job, and what the company does when something goes wrong', () => {
    put('mixed/a.md', 'Clip this coupon for 20% off any saddle.\n\nPumps from $12.\n\nMechanics wanted, $19/hr.\n');
    put('mixed/b.md', 'Stranded with a puncture? We drive out and pick you up, our treat, within 2 hours.\n');
    const draft = parse(run('discover', 'mixed').stdout);
    const drafted = Object.values<{ promise: string; terms: object }>(draft.promises);
    expect(drafted).toMatchObject([
      { promise: expect.stringMatching(/^We drive out/), terms: { cost: 'free', time: 'within 2 hours' } },
    ]);
  });

  it('takes a time in passing and the amount from which something holds for no term', () => {
    put(
      'passing/a.md',
      'Every order of $35 gets free delivery to your door.\n\nWe tune every bicycle one day a year, always.\n',
    );
    const terms = Object.values<{ terms: object }>(parse(run('discover', 'passing').stdout).promises).map(
      (each) => each.terms,
    );
    expect(terms).toContainEqual({ cost: 'free' });
    expect(terms).toContainEqual({ promise: 'always' });
  });
});
