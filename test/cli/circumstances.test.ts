import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const bin = join(import.meta.dirname, '../../bin/onevoice.js');
const home = mkdtempSync(join(tmpdir(), 'onevoice-circumstances-'));
const env = { ...process.env, ONEVOICE_CACHE: join(home, '.cache'), NO_COLOR: '1' };
afterAll(() => rmSync(home, { recursive: true, force: true }));

const brand = (line: string): string => `brand: Greenbasket
channels:
  ads: { files: "ads/**", side: marketing }
  shops: { files: "shops/**", side: service, audience: business }
  calls: { files: "calls/**", side: service }
audiences:
  consumer: { files: "calls/consumers/**" }
  business: { files: "calls/shops/**", data: { segment: wholesale } }
promises:
  returns:
    promise: Bring it back within 30 days.
    about: return | bring back
    terms: { window: at least 30 days }
    ${line}
`;

/** What `onevoice lint` prints of one file, with the promise in one more line. */
function lint(line: string, path: string, text: string): string {
  const folder = mkdtempSync(join(home, 'brand-'));
  for (const [file, body] of [
    ['onevoice.yaml', brand(line)],
    [path, text],
  ] as const) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), body);
  }
  const args = [bin, 'lint', '--format', 'line', '--quiet'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  return stdout + stderr;
}

const kept = 'Customer: Hello.\nAgent: You have 30 days to return it.\n';
const tooMuch = 'Promises more than the promise allows';

describe('onevoice lint tells of a promise that is kept in itself', () => {
  it.each([
    [
      'that it has ended',
      'valid: { until: 2020-12-31 }',
      'calls/a.txt',
      'still makes a promise that ended on 2020-12-31',
    ],
    [
      'that it has not begun',
      'valid: { from: 2999-01-01 }',
      'calls/a.txt',
      'makes a promise that begins on 2999-01-01',
    ],
    [
      'that an agent may not make it',
      'may: { agent: never }',
      'calls/a.txt',
      'makes a promise that the agent may not make',
    ],
    ['that it is not made there', 'channels: ads', 'calls/a.txt', 'makes the promise in calls; it is made in ads'],
    [
      'that its channel is for others',
      'audience: consumer',
      'shops/a.txt',
      'promises it to business; it is made to consumer',
    ],
    [
      'that its path is for others',
      'audience: consumer',
      'calls/shops/a.txt',
      'promises it to business; it is made to consumer',
    ],
    ['that its condition is missing', 'with: members', 'calls/a.txt', 'makes the claim without its condition: members'],
  ])('%s', (_, line, path, reason) => {
    expect(lint(line, path, kept)).toBe(`${path}:2:8: error: ${tooMuch}: ${reason}. [returns]\n`);
  });

  it('that the data of its conversation say it is to others', () => {
    const call = JSON.stringify({
      segment: 'wholesale',
      messages: [{ role: 'agent', text: 'You have 30 days to return it.' }],
    });
    expect(lint('audience: consumer', 'calls/a.json', call)).toContain(
      `${tooMuch}: promises it to business; it is made to consumer`,
    );
  });

  it('that a speaker goes beyond a limit', () => {
    expect(
      lint('may: { agent: up to 45 days }', 'calls/a.txt', 'Customer: Hello.\nAgent: You have 60 days to return it.\n'),
    ).toContain(`${tooMuch}: promises more than the agent may (up to 45 days)`);
  });

  it.each([
    ['valid: { until: 2999-12-31 }', 'calls/a.txt', kept],
    ['may: { bot: never }', 'calls/a.txt', kept],
    ['channels: calls', 'calls/a.txt', kept],
    ['audience: consumer', 'calls/consumers/a.txt', kept],
    ['with: members', 'calls/a.txt', 'Customer: Hello.\nAgent: Members have 30 days to return it.\n'],
  ])('nothing where it is as it should be: %s', (line, path, text) => {
    expect(lint(line, path, text)).toBe('');
  });
});
