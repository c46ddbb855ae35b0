import { describe, expect, it } from 'vitest';
import { brandFolders } from './brand.ts';

const { folderWith, run } = brandFolders();

const brand = `channels:
  ads: { files: "ads/**" }
  macros: { files: "macros/**" }
  calls: { files: "calls/**" }
rules:
  - { id: cheapest, kind: never-say, say: cheapest, severity: error }
  - { id: hush, kind: never-say, say: hush, severity: error }
`;

/** Lints a brand of these files and exceptions: where something is found, what is said beside, and the exit code. */
function linted(files: Readonly<Record<string, string>>, allow: readonly string[] = []) {
  const entries =
    allow.length === 0 ? '' : `allow:\n${allow.map((entry) => `  - { ${entry}, reason: Survey. }\n`).join('')}`;
  const folder = folderWith({ 'onevoice.yaml': brand + entries, ...files });
  const { status, stdout, stderr } = run(folder, ['lint', '--format', 'json']);
  const { findings, summary } = JSON.parse(stdout);
  const place = ({ file, line, column }: { file: string; line: number; column: number }) => `${file}:${line}:${column}`;
  const notes = stderr.split('\n').filter((line) => line !== '' && !line.includes('has no file'));
  return { status, found: findings.map(place), allowed: summary.allowed, notes };
}

const milk = 'The cheapest milk.\n';

describe('an entry under allow', () => {
  it('covers its rule in its files and nothing else', () => {
    const files = { 'ads/old/a.md': milk, 'ads/old/b.md': 'Hush!\n', 'ads/new.md': milk };
    expect(linted(files, ['rule: cheapest, files: "ads/old/**"'])).toEqual({
      status: 1,
      found: ['ads/new.md:1:5', 'ads/old/b.md:1:1'],
      allowed: 1,
      notes: [],
    });
  });

  it('covers only findings that quote its words, whatever their case', () => {
    expect(linted({ 'ads/a.md': milk }, ['rule: cheapest, quote: CHEAPEST'])).toMatchObject({ status: 0, allowed: 1 });
    expect(linted({ 'ads/a.md': milk }, ['rule: cheapest, quote: dearest'])).toMatchObject({
      status: 1,
      found: ['ads/a.md:1:5'],
      notes: ['onevoice.yaml:9:5: The allowance for cheapest covers nothing any more. Remove it.'],
    });
  });

  it('covers every rule that its glob matches', () => {
    expect(linted({ 'ads/a.md': `${milk}Hush!\n` }, ['rule: "*"'])).toMatchObject({ status: 0, found: [], allowed: 2 });
  });

  it('that covers nothing is named at its place', () => {
    expect(linted({ 'ads/a.md': 'Milk.\n' }, ['rule: cheapest, files: "ads/none.md"'])).toMatchObject({
      status: 0,
      notes: ['onevoice.yaml:9:5: The allowance for cheapest covers nothing any more. Remove it.'],
    });
  });

  it('that has ended is named at its place and covers nothing', () => {
    expect(linted({ 'ads/a.md': milk }, ['rule: cheapest, until: 2001-01-01'])).toEqual({
      status: 1,
      found: ['ads/a.md:1:5'],
      allowed: 0,
      notes: ['onevoice.yaml:9:5: The allowance for cheapest ended on 2001-01-01. Renew or remove it.'],
    });
  });

  it('that has ended is named in a run over one file, too, where it would have covered something', () => {
    const allow = 'allow:\n  - { rule: cheapest, until: 2001-01-01, reason: Survey. }\n';
    const folder = folderWith({
      'onevoice.yaml': brand + allow,
      'ads/a.md': milk,
      'ads/b.md': milk,
      'ads/c.md': 'Milk.',
    });
    const told = 'onevoice.yaml:9:5: The allowance for cheapest ended on 2001-01-01. Renew or remove it.\n';
    const stderr = (...paths: string[]) => run(folder, ['lint', ...paths, '--format', 'json']).stderr;
    expect(stderr('ads/a.md')).toBe(told);
    expect(stderr('ads/a.md', 'ads/b.md')).toBe(told);
    expect(stderr('ads/c.md')).toBe('');
  });

  it('for a rule that nobody knows is named once', () => {
    const { notes } = linted({ 'ads/a.md': 'Milk.\n' }, ['rule: cheapst']);
    expect(notes.filter((note) => note.includes('cheapst'))).toHaveLength(1);
  });

  it('holds until its last day', () => {
    expect(linted({ 'ads/a.md': milk }, ['rule: cheapest, until: 2999-12-31'])).toEqual({
      status: 0,
      found: [],
      allowed: 1,
      notes: [],
    });
  });
});

describe('a comment that allows a rule', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['Markdown', 'ads/a.md', `<!-- onevoice allow cheapest: Survey. -->\n\n${milk}\n${milk}`, ['ads/a.md:5:5']],
    [
      'HTML',
      'ads/a.html',
      `<!-- onevoice allow cheapest: Survey. -->\n<p>${milk}</p>\n<p>${milk}</p>\n`,
      ['ads/a.html:4:8'],
    ],
    [
      'YAML',
      'macros/a.yaml',
      `- title: A\n  # onevoice allow cheapest: Survey.\n  body: ${milk}- title: B\n  body: ${milk}`,
      ['macros/a.yaml:5:13'],
    ],
  ];

  it.each(cases)('in %s covers the passage after it and no other', (_, path, text, found) => {
    expect(linted({ [path]: text })).toEqual({ status: 1, found, allowed: 1, notes: [] });
  });

  it('covers all rules that it names, each with a note of its own where it covers nothing', () => {
    const text = `<!-- onevoice allow cheapest, hush: Survey. -->\n\nHush, the cheapest milk.\n\n${milk}`;
    expect(linted({ 'ads/a.md': text })).toEqual({ status: 1, found: ['ads/a.md:5:5'], allowed: 2, notes: [] });
    const half = '<!-- onevoice allow cheapest, hush: Survey. -->\n\nHush!\n';
    expect(linted({ 'ads/a.md': half })).toMatchObject({
      allowed: 1,
      notes: ['ads/a.md:1:1: The comment allows cheapest, which finds nothing here. Remove it.'],
    });
  });

  it('may be a comment of the template', () => {
    const macro = `- title: A\n  body: |\n    {% comment %} onevoice allow cheapest: Survey. {% endcomment %}\n    ${milk}`;
    expect(linted({ 'macros/a.yaml': macro })).toEqual({ status: 0, found: [], allowed: 1, notes: [] });
  });

  it('before a macro of a list covers all of it and nothing of the next', () => {
    const macro = `  subject: ${milk}  body: <p>Oh.</p><p>The cheapest.</p>\n`;
    const text = `# onevoice allow cheapest: Survey.\n- title: A\n${macro}- title: B\n${macro}`;
    expect(linted({ 'macros/a.yaml': text })).toMatchObject({
      found: ['macros/a.yaml:6:16', 'macros/a.yaml:7:26'],
      allowed: 2,
      notes: [],
    });
  });

  it('for a rule that nobody knows says so, with the nearest one', () => {
    expect(linted({ 'ads/a.md': `<!-- onevoice allow cheapst: Survey. -->\n\n${milk}` })).toMatchObject({
      found: ['ads/a.md:3:5'],
      notes: [
        'ads/a.md:1:1: The comment allows cheapst, and there is no such rule or promise. Did you mean "cheapest"?',
      ],
    });
  });

  it('as allow-file covers the whole file', () => {
    const text = `${milk}\n<!-- onevoice allow-file cheapest: Survey. -->\n\n${milk}`;
    expect(linted({ 'ads/a.md': text })).toEqual({ status: 0, found: [], allowed: 2, notes: [] });
  });

  it('without a reason does not count, and says how to write one', () => {
    expect(linted({ 'ads/a.md': `<!-- onevoice allow cheapest -->\n\n${milk}` })).toEqual({
      status: 1,
      found: ['ads/a.md:3:5'],
      allowed: 0,
      notes: [
        'ads/a.md:1:1: The comment allows cheapest without a reason, so it does not count. Write: onevoice allow cheapest: why.',
      ],
    });
  });

  it('but covers nothing is named', () => {
    expect(linted({ 'ads/a.md': '<!-- onevoice allow cheapest: Survey. -->\n\nMilk.\n' })).toMatchObject({
      status: 0,
      notes: ['ads/a.md:1:1: The comment allows cheapest, which finds nothing here. Remove it.'],
    });
  });

  it('never counts in a transcript', () => {
    const captions = `WEBVTT\n\nNOTE onevoice allow cheapest: Survey.\n\n00:01.000 --> 00:03.000\n<v Agent>${milk}`;
    const call = `Agent: Hello.\n<!-- onevoice allow-file hush: Survey. -->\nAgent: Hush!\nCustomer: Well.\n`;
    const { found, allowed } = linted({ 'calls/a.vtt': captions, 'calls/b.txt': call });
    expect(found).toEqual(expect.arrayContaining(['calls/a.vtt:6:14', 'calls/b.txt:3:8']));
    expect(allowed).toBe(0);
  });
});
