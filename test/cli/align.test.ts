import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const bin = join(import.meta.dirname, '../../bin/onevoice.js');
const folder = mkdtempSync(join(tmpdir(), 'onevoice-align-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

put(
  'onevoice.yaml',
  `brand: Fernhill
channels:
  ads: { files: "ads/**", side: marketing, reach: 10 }
  calls: { files: "calls/**", side: service }
promises:
  returns-30:
    promise: Bring any plant back within 30 days.
    about: bring ...3 back | return
    terms: { window: at least 30 days }
  hotline:
    promise: A gardener answers around the clock.
    about: gardener | hotline
    says: a gardener answers
    terms: { hours: 24/7 }
`,
);
for (let at = 1; at <= 6; at += 1) {
  put(`ads/page-${at}.md`, 'Bring it back within 30 days.\n\n<b onclick=alert(1)>A gardener answers.</b>\n');
  const days = at <= 2 ? 30 : 14;
  const head = 'Call ID: 7\nDate: 2026-05-16\n\n';
  put(
    `calls/call-${at}.txt`,
    `${head}Customer: Can I bring it back?\nAgent: You can return it within ${days} days, my number is 555-867-5309.\n`,
  );
}

function align(...args: string[]) {
  const env = { ...process.env, ONEVOICE_CACHE: join(folder, 'cache'), NO_COLOR: '1' };
  return spawnSync(process.execPath, [bin, 'align', ...args], { cwd: folder, env, encoding: 'utf8' });
}

describe('onevoice align', () => {
  it('shows promise by channel, the gap, the score with its formula and who speaks louder', () => {
    const { stdout, status } = align();
    expect(status).toBe(0);
    expect(stdout).toMatch(/returns-30 +\S+ 100 % +\S+ +33 %\n {2}gap \+67 points/);
    expect(stdout).toContain('Alignment 33.3 of 100, from 1 of 2 promises');
    expect(stdout).toContain('= 100 × the mean, over promises');
    expect(stdout).toMatch(/marketing +\S+ +95 %/);
    expect(stdout).toContain('silent: service never speaks of it');
  });

  it('puts the line of the ad beside the line of the call that contradicts it', () => {
    const { stdout } = align();
    expect(stdout).toContain('ads/page-1.md:1:1');
    expect(stdout).toMatch(/calls\/call-3\.txt:5:\d+/);
  });

  it('writes JSON whose sums add up: two halves make the whole', () => {
    const whole = JSON.parse(align('-f', 'json').stdout);
    expect(whole).toMatchObject({ version: 1, score: { value: 33.3 }, files: 12 });
    expect(whole.months[0]).toMatchObject({ month: '2026-05', service: { of: 6 } });
    writeFileSync(join(folder, 'ads.json'), align('ads', '-f', 'json').stdout);
    const added = JSON.parse(align('calls', '--add', 'ads.json', '-f', 'json').stdout);
    expect(added.sums).toEqual(whole.sums);
    expect(added.promises).toEqual(whole.promises);
  });

  it('says what changed against an earlier run', () => {
    writeFileSync(join(folder, 'before.json'), align('-f', 'json').stdout);
    const { stdout } = align('ads', 'calls/call-1.txt', '--against', 'before.json');
    expect(stdout).toContain('Since the earlier run: 33.3 → no score');
  });

  it('fails under a score, and cannot hold a score that nobody can tell', () => {
    expect(align('--fail-under', '30').status).toBe(0);
    const under = align('--fail-under', '90');
    expect([under.status, under.stderr]).toEqual([1, 'The alignment score is 33.3, under 90.\n']);
    const none = align('ads', '--fail-under', '90');
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('No score can be told');
  });

  it('appends a line to the history for each run', () => {
    align('--record', 'history.jsonl');
    align('ads', '--record', 'history.jsonl');
    const lines = readFileSync(join(folder, 'history.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).score)).toEqual([33.3, null]);
  });

  it('writes a page without scripts, network or markup from messages, personal data masked', () => {
    expect(align('-f', 'html', '-o', 'page.html').status).toBe(0);
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(page).not.toMatch(/<script|https?:\/\/|onclick=alert\(1\)>|555-867-5309/);
    expect(page).toContain('[phone number]');
    expect(page).toContain("default-src 'none'");
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
  });

  it('writes a table for spreadsheets and a comment for a pull request', () => {
    const [head, ...rows] = align('-f', 'csv').stdout.trim().split('\r\n');
    expect(head).toMatch(/^promise,channel,side,keeps,breaks,exceeds,hedges,reported,statements,keep rate,low,high,/);
    expect(rows).toContain('"returns-30","calls",service,2,4,0,0,0,6,0.3333,0.0968,0.7000,,,,,,,');
    expect(align('-f', 'markdown').stdout).toMatch(/^\| returns-30 \| 100 % \(6 of 6\) \| 33 % \(2 of 6\) \|/m);
  });

  it.each([
    ['a file of other JSON', '{"version":1}'],
    ['a file that is no JSON', 'score: 3'],
  ])('names %s that it is to compare with, and the remedy', (_, text) => {
    writeFileSync(join(folder, 'odd.json'), text);
    const { status, stderr } = align('--against', 'odd.json');
    expect(status).toBe(2);
    expect(stderr).toContain('odd.json is no alignment of version 1. Write one with: onevoice align --format json');
  });

  it.each([
    '{',
    '[]',
    '{"version":1,"score":null,"promises":[],"sums":{}}',
    '{"version":1,"score":{"value":1},"promises":[null],"sums":{}}',
    '{"version":1,"score":{"value":1},"promises":[],"sums":{"facts":3}}',
    '{"version":1,"score":{"value":1},"promises":[],"sums":{"channels":{"ads":null}}}',
  ])('takes no broken file for an earlier run: %s', (text) => {
    put('broken.json', text);
    for (const option of ['--against', '--add']) {
      const { status, stderr } = align(option, 'broken.json');
      expect(status).toBe(2);
      expect(stderr).toContain('broken.json is no alignment of version 1.');
    }
  });

  it('says plainly what it cannot conclude from one side', () => {
    const { stdout, status } = align('ads');
    expect(status).toBe(0);
    expect(stdout).toContain('No message of service was read, so no gap between the sides can be told.');
  });
});
