import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGold } from '../../src/eval/gold.ts';
import { placeRows } from '../../src/eval/place.ts';
import { documentOf } from '../kinds/remark.ts';

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
    expect(stdout).toContain('miss: call.txt:5:8: returns breaks (hard): "Return it for $5" not free');
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
    expect(stderr).toContain('Mended since then: 1\n  miss: call.txt:5:8: returns breaks (hard)');
    expect(stderr).toContain('New since then: 1\n  miss: call.txt:1:26: returns breaks (easy)');
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

  it('whose words stand twice are answered at either place, and a note says so', () => {
    const text = 'Agent: You get two weeks.\nCustomer: What?\nAgent: You get two weeks.\n';
    writeFileSync(
      join(folder, 'twice.txt'),
      `Agent: You can return it within 30 days.\n${text.replaceAll('You get', 'Return it in')}`,
    );
    writeFileSync(
      join(folder, 'twice.tsv'),
      `${header}twice.txt\tReturn it in two weeks.\t\tpromise\treturns\tbreaks\teasy\t\n`,
    );
    const { status, stdout, stderr } = run('eval', 'twice.tsv');
    expect(stdout).toMatch(/^all +1 +1 +2 +2 /m);
    expect(stderr).toBe(
      'twice.tsv:2: "Return it in two weeks." stands 2 times in twice.txt; a finding at any of these places answers it. Quote more words to mean one.\n',
    );
    expect(status).toBe(0);
  });

  it('mean the place that is heard where an export repeats its words', () => {
    const { rows } = readGold('file\tquote\tkind\na.txt\tho\tclean\n');
    const passages = documentOf(['ho']).passages.map((passage) => ({
      ...passage,
      pieces: [{ at: 0, from: 3, to: 5, verbatim: true }],
    }));
    const { placed, faults, notes } = placeRows(rows, { text: 'ho ho', passages });
    expect(placed[0]).toMatchObject({ places: [{ start: 3, end: 5 }], line: 1, column: 4 });
    expect([...faults, ...notes]).toEqual([]);
  });

  it('that are none are told alone, without a table of nothing', () => {
    const { status, stdout, stderr } = run('eval', 'onevoice.yaml');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^onevoice\.yaml:1: The header lacks file, quote, kind\..*\n$/);
    expect(status).toBe(2);
  });
});
