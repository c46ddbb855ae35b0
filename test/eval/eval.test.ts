import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGold } from '../../src/eval/gold.ts';
import { placeRows } from '../../src/eval/place.ts';

const bin = join(import.meta.dirname, '../../bin/onevoice.js');
const folder = mkdtempSync(join(tmpdir(), 'onevoice-eval-'));
const env = { ...process.env, ONEVOICE_CACHE: join(folder, 'cache'), NO_COLOR: '1' };
const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { cwd: folder, env, encoding: 'utf8' });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(
  join(folder, 'onevoice.yaml'),
  'brand: Greenbasket\npromises:\n  returns:\n    promise: Return it within 30 days.\n    about: return\n    terms: { window: at least 30 days }\n',
);
writeFileSync(
  join(folder, 'call.txt'),
  'Agent: You can return it within 14 days.\nAgent: You have 30 days to return it.\nAgent: A month is what you get, and not a day less, if you return it.\nAgent: We guarantee sunshine.\nAgent: Return it for $5.\n',
);
const header = 'file\tquote\tspeaker\tkind\tid\tverdict\tdifficulty\tnote\n';
const labels = [
  'call.txt\twithin 14 days\tcompany\tpromise\treturns\tbreaks\teasy\t',
  'call.txt\tYou have 30 days\tcompany\tpromise\treturns\tkeeps\teasy\t',
  'call.txt\tReturn it for $5\tcompany\tpromise\treturns\tbreaks\thard\tnot free',
  'call.txt\tWe guarantee sunshine\tcompany\tunledgered\t-\tmakes\teasy\t',
].join('\n');
writeFileSync(join(folder, 'gold.tsv'), header + labels);

describe('onevoice eval', () => {
  it('prints precision and recall, and lists what it got wrong when asked', () => {
    const { status, stdout, stderr } = run('eval', 'gold.tsv', '--slips');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^promise +2 +1 +1 +1 +1\.00 +0\.50 +0\.67$/m);
    expect(stdout).toMatch(/^unledgered +1 +1 +1 +1 +1\.00 +1\.00 +1\.00$/m);
    expect(stdout).toContain('miss: call.txt:4: returns breaks (hard): "Return it for $5" not free');
    expect(status).toBe(0);
  });

  it('scores one kind alone', () => {
    const { stdout } = run('eval', 'gold.tsv', '--kind', 'promise');
    expect(stdout).not.toContain('unledgered');
  });

  it('scores the standards of a conversation by file and id, whatever kinds of rule hold them', () => {
    writeFileSync(
      join(folder, 'standards.yaml'),
      'rules:\n  - { id: greet, kind: must-say, say: hello, channels: [none] }\n  - { id: greet-name, kind: must-say, say: my name }\n  - { id: other, kind: must-say, say: x }\nchannels: { none: { files: none } }\n',
    );
    const rows = [
      'call.txt\tnot there\tcompany\tconversation\tgreet\tmissing\teasy\t',
      'call.txt\tWe guarantee sunshine\tcompany\tclean\tgreet\tok\teasy\t',
    ];
    writeFileSync(join(folder, 'standards.tsv'), header + rows.join('\n'));
    const { stdout } = run('eval', 'standards.tsv', '--config', 'standards.yaml', '--kind', 'conversation');
    expect(stdout).toMatch(/^conversation +1 +1 +1 +1 +1\.00 +1\.00 +1\.00$/m);
  });

  it('fails where precision or recall is below its minimum, and says by how much', () => {
    const { status, stderr } = run('eval', 'gold.tsv', '--min-recall', '0.9', '--min-precision', '0.9');
    expect(stderr).toBe('The recall is 0.67, below 0.9.\n');
    expect(status).toBe(1);
  });

  it('says what changed since an earlier run', () => {
    const before = run('eval', 'gold.tsv', '--format', 'json');
    writeFileSync(join(folder, 'before.json'), before.stdout);
    writeFileSync(
      join(folder, 'free.yaml'),
      'brand: Greenbasket\npromises:\n  returns:\n    promise: Return it free.\n    about: return\n    terms: { cost: free }\n',
    );
    const { stderr } = run('eval', 'gold.tsv', '--config', 'free.yaml', '--against', 'before.json');
    expect(stderr).toContain('Mended since then: 1\n  miss: call.txt:4: returns breaks (hard)');
    expect(stderr).toContain('New since then: 1\n  miss: call.txt:2: returns breaks (easy)');
  });

  it('names a label whose words the file does not hold, and exits with 2', () => {
    writeFileSync(
      join(folder, 'bad.tsv'),
      `${header}call.txt\tno such words\t\tclean\t-\tok\teasy\t\nnowhere.txt\tx\t\tclean\t-\tok\teasy\t\n`,
    );
    const { status, stderr } = run('eval', 'bad.tsv');
    expect(stderr).toContain('bad.tsv:2: "no such words" is not in call.txt. Quote it as the file has it.');
    expect(stderr).toContain('bad.tsv:3: nowhere.txt cannot be read:');
    expect(status).toBe(2);
  });

  it('says what is wrong with an earlier run that is none, and with labels that are not there', () => {
    expect(run('eval', 'nowhere.tsv').stderr).toContain('There is no file of labels at nowhere.tsv.');
    expect(run('eval', 'gold.tsv', '--against', 'gold.tsv').stderr).toContain(
      'gold.tsv is no run of onevoice eval --format json.',
    );
  });
});

describe('labels', () => {
  it('name the columns that are missing', () => {
    expect(readGold('a\tb\n').faults).toEqual([
      {
        line: 1,
        message:
          'The header lacks file, quote, kind. It reads: file quote speaker kind id verdict difficulty note, with tabs between.',
      },
    ]);
  });

  it('whose words stand twice count at the first place, and say so', () => {
    const { rows } = readGold('file\tquote\tkind\na.txt\tho\tclean\n');
    const { placed, faults } = placeRows(rows, 'ho ho');
    expect(placed[0]).toMatchObject({ start: 0, end: 2 });
    expect(faults).toEqual([{ line: 2, message: '"ho" stands more than once in a.txt; the first place counts.' }]);
  });
});
