import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { kinds } from './kinds.ts';
import { load, told } from './told.ts';

const rule = (id: string, ...lines: readonly string[]): string =>
  [`  - id: ${id}`, '    kind: never-say', ...lines.map((line) => `    ${line}`), ''].join('\n');

/** Reads the same text whatever the path, and notes the path. */
const noting = (asked: string[], text: string) => (path: string) => {
  asked.push(path);
  return text;
};

describe('extends', () => {
  it('takes packs and files, each once, and lists all that took part', () => {
    const files = {
      'a.yaml': 'extends: [./sub/b.yaml, onevoice:service]\n',
      'sub/b.yaml': 'extends: ../c.yaml\n',
      'c.yaml': 'words: [c]\n',
    };
    const {
      rulebook,
      faults,
      files: read,
    } = load('extends: [onevoice:service, a.yaml, c.yaml]\n', files, { service: 'words: [s]\n' });
    expect(faults).toEqual([]);
    expect(rulebook.words).toEqual(['s', 'c']);
    expect(read.map(({ path }) => path)).toEqual([
      'onevoice.yaml',
      'rules/service.yaml',
      'a.yaml',
      'sub/b.yaml',
      'c.yaml',
    ]);
  });

  it('says what cannot be found, with the nearest pack', () => {
    expect(
      told('extends:\n  - onevoice:servise\n  - service\n  - ./none.yaml\n', {}, { service: '', claims: '' }),
    ).toBe(`  - onevoice:servise
    ^^^^^^^^^^^^^^^^
There is no pack "servise".
Did you mean "service"? Known here: service, claims.
  - service
    ^^^^^^^
"service" is a shipped pack, not a file.
Write onevoice:service.
  - ./none.yaml
    ^^^^^^^^^^^
There is no file none.yaml.
Paths count from the folder of the file that names them.`);
  });

  it('lists files looked for in vain, so that a rulebook kept from then is not used when they come', () => {
    expect(load('extends: none.yaml\n').files).toContainEqual({ path: 'none.yaml', text: '' });
  });

  it.each([
    '../x.yaml',
    'sub/../../x.yaml',
    '/etc/passwd',
    'C:\\x.yaml',
    '\\\\host\\x',
    '~/x.yaml',
    'https://x/y.yaml',
    '..\\x.yaml',
  ])('never leaves the folder of the brand file: %s', (path) => {
    const asked: string[] = [];
    const host = { packNames: [], pack: () => null, read: noting(asked, 'brand: Stolen\n') };
    const entry = { path: '/home/brand/onevoice.yaml', text: `extends: '${path}'\n` };
    const { faults, rulebook } = loadRulebook(entry, '/home/brand', host, { kinds, readers: [] });
    expect(faults.map(({ message }) => message)).toEqual(['Rule files cannot name files outside their folder.']);
    expect(asked).toEqual([]);
    expect(rulebook.brand).toBeNull();
  });

  it('reads a file beside a brand file that has a folder of its own', () => {
    const asked: string[] = [];
    const host = { packNames: [], pack: () => null, read: noting(asked, 'brand: A\n') };
    const entry = { path: 'brands/green/onevoice.yaml', text: 'extends: ./rules/../legal.yaml\n' };
    expect(loadRulebook(entry, '/x', host, { kinds, readers: [] }).rulebook.brand).toBe('A');
    expect(asked).toEqual(['brands/green/legal.yaml']);
  });

  it('names the whole circle', () => {
    const files = { 'a.yaml': 'extends: b.yaml\n', 'b.yaml': 'words: [b]\nextends: [a.yaml, b.yaml, onevoice.yaml]\n' };
    expect(told('extends: a.yaml\n', files)).toBe(`extends: [a.yaml, b.yaml, onevoice.yaml]
          ^^^^^^
b.yaml: Files extend each other in a circle: a.yaml → b.yaml → a.yaml.
Remove one of the entries.
extends: [a.yaml, b.yaml, onevoice.yaml]
                  ^^^^^^
b.yaml: The file extends itself.
Remove this entry.
extends: [a.yaml, b.yaml, onevoice.yaml]
                          ^^^^^^^^^^^^^
b.yaml: Files extend each other in a circle: onevoice.yaml → a.yaml → b.yaml → onevoice.yaml.
Remove one of the entries.`);
    expect(load('extends: a.yaml\n', files).rulebook.words).toEqual(['b']);
  });

  it('ends where files extend each other without end', () => {
    const host = { packNames: [], pack: () => null, read: (path: string) => `extends: x${path}\n` };
    const entry = { path: 'onevoice.yaml', text: 'extends: x.yaml\n' };
    const { faults } = loadRulebook(entry, '/x', host, { kinds, readers: [] });
    expect(faults.map(({ message }) => message)).toEqual(['Files extend each other more than 40 deep.']);
  });

  it('passes on why a file cannot be read', () => {
    const read = (): string => {
      throw new Error('permission denied.');
    };
    const host = { packNames: [], pack: () => null, read };
    const { faults } = loadRulebook({ path: 'onevoice.yaml', text: 'extends: a.yaml\n' }, '/x', host, {
      kinds,
      readers: [],
    });
    expect(faults[0]?.message).toBe('a.yaml cannot be read: permission denied.');
  });

  it('lets a pack extend packs only', () => {
    const { faults } = load('extends: onevoice:a\n', {}, { a: 'extends: [onevoice:b, ./c.yaml]\n', b: 'words: [b]\n' });
    expect(faults.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'rules/a.yaml A shipped pack can only extend other packs.',
    ]);
  });
});

describe('merging', () => {
  const pack = `channels: { ads: in, mail: mail }
speakers: { agent: [Rep] }
lists: { hi: [hello] }
words: [Rep]
redact: { order: a }
rules:
${rule('a', 'say: a', 'near: sentence', 'severity: error')}${rule('b', 'say: b')}${rule('c', 'say: c')}`;
  const merge = (text: string) => load(`extends: onevoice:p\n${text}`, {}, { p: pack });

  it('lets the outer word win by name, and adds lists up', () => {
    const { rulebook, faults } = merge(`brand: A
channels: { calls: calls, ads: out }
speakers: { agent: [Agent, Rep], bot: Bot }
lists: { hi: [howdy], bye: [so long] }
words: [Rep, Plainfare]
redact: { order: b }
rules:
${rule('b', 'say: new')}`);
    expect(faults).toEqual([]);
    expect(rulebook.channels.map(({ name, files }) => [name, files])).toEqual([
      ['calls', ['calls']],
      ['ads', ['out']],
      ['mail', ['mail']],
    ]);
    expect(rulebook.speakers).toEqual({ agent: ['Rep', 'Agent'], bot: ['Bot'] });
    expect(rulebook.lists).toEqual({ hi: ['hello', 'howdy'], bye: ['so long'] });
    expect(rulebook.words).toEqual(['Rep', 'Plainfare']);
    expect(rulebook.redact).toEqual({ order: 'b' });
    expect(rulebook.rules.map(({ id, options }) => [id, options['say']])).toEqual([
      ['a', 'a'],
      ['b', 'new'],
      ['c', 'c'],
    ]);
  });

  it('re-tunes an inherited rule key by key, and turns another off', () => {
    const { rulebook, faults } = merge(`rules:
  - { id: a, severity: suggestion, by: customer, say: [x, y] }
  - { id: b, off: true }
  - { id: c, severity: off }
allow: [{ rule: b, reason: off here }]
`);
    expect(faults).toEqual([]);
    expect(rulebook.rules).toHaveLength(1);
    expect(rulebook.rules[0]).toMatchObject({
      id: 'a',
      severity: 'suggestion',
      by: ['customer'],
      options: { say: ['x', 'y'], near: 'sentence' },
      source: { file: 'rules/p.yaml' },
    });
  });

  it('checks what re-tunes like any rule, and leaves the inherited one as it was', () => {
    const text = 'rules:\n  - { id: a, severty: error }\n  - { id: d, severity: error }\n  - { id: b, near: page }\n';
    expect(told(`extends: onevoice:p\n${text}`, {}, { p: pack })).toBe(`  - { id: a, severty: error }
             ^^^^^^^
Unknown key "severty" in the rule "a".
Did you mean "severity"?
  - { id: d, severity: error }
          ^
The rule "d" has no kind, and no rule of this id is inherited.
A rule needs a kind, for example: kind: never-say
  - { id: b, near: page }
                   ^^^^
"near" cannot be "page".
Known here: sentence, passage.`);
    expect(merge(text).rulebook.rules.map(({ id, severity }) => [id, severity])).toEqual([
      ['a', 'error'],
      ['b', 'warning'],
      ['c', 'warning'],
    ]);
  });

  it('turns a rule on in single channels', () => {
    const { rulebook } = merge(
      `rules:\n  - { id: a, severity: { default: off, ads: error } }\n  - { id: b, severity: { ads: off, mail: error } }\n`,
    );
    expect(rulebook.rules[0]).toMatchObject({ id: 'a', channels: ['ads'], severities: { ads: 'error' } });
    expect(rulebook.rules[1]).toMatchObject({
      id: 'b',
      channels: [],
      severity: 'warning',
      severities: { ads: 'off', mail: 'error' },
    });
  });

  it('lets a pack name channels that a brand does not have', () => {
    const { faults } = load(
      'extends: onevoice:p\n',
      {},
      { p: `rules:\n${rule('a', 'say: x', 'channels: ads', 'severity: { calls: off }')}` },
    );
    expect(faults).toEqual([]);
  });

  it('fills the brand into messages', () => {
    const { rulebook } = load(
      'brand: A\nextends: onevoice:p\n',
      {},
      { p: `rules:\n${rule('a', 'say: x', "message: '{brand} never says {actual}.'")}` },
    );
    expect(rulebook.rules[0]?.message).toBe('A never says {actual}.');
  });
});
