import { describe, expect, it } from 'vitest';
import { load, told } from './told.ts';

/** A brand file whose second rule has the line given, between two good rules and a channel. */
const around = (line: string): string => `rules:
  - id: a
    kind: limit
    of: words
  - id: b
    kind: never-say
${line}
  - id: c
    kind: limit
    of: words
channels: { ads: ads }
`;

const left = (text: string): string =>
  load(text)
    .rulebook.rules.map(({ id }) => id)
    .join(' ');

describe('a fault of YAML', () => {
  it.each([
    [
      '    message: Oh: no',
      '             ^',
      'There are two colons in this line, which YAML reads as a map in a map.',
      "Put the whole text in quotes: 'Oh: no'.",
    ],
    [
      '    say: "free" forever',
      '                ^^^^^^^',
      'There is more text after the end of the value.',
      'Put the whole text in quotes: \'"free" forever\'.',
    ],
    [
      "    say: 'free' | 'gratis'",
      '                ^',
      'There is more text after the end of the value.',
      "Put the whole text in quotes: '''free'' | ''gratis'''.",
    ],
    [
      '    say: [greeting] there',
      '                    ^^^^^',
      'There is more text after the end of the value.',
      "Put the whole text in quotes: '[greeting] there'.",
    ],
    [
      '    say: {actual} is',
      '                  ^^',
      'There is more text after the end of the value.',
      "Put the whole text in quotes: '{actual} is'.",
    ],
    [
      '    say: [a, good {day}]',
      '                  ^',
      'A sign that means something to YAML stands in a text without quotes.',
      'Put texts with { } [ ] , or : in quotes.',
    ],
    ['    say: @home', '         ^', 'A text cannot begin with @ in YAML.', "Put the whole text in quotes: '@home'."],
    [
      '    say: * (Agent)',
      '         ^',
      'A text cannot begin with * or & in YAML.',
      "Put the whole text in quotes: '* (Agent)'.",
    ],
    [
      '    say: *agent',
      '         ^^^^^^',
      'No anchor &agent stands before this alias.',
      "If a text begins with *, put it in quotes: '*agent'.",
    ],
    [
      '    say: "\\d"',
      '          ^',
      'A backslash in double quotes begins an escape that YAML does not know.',
      'Use single quotes.',
    ],
    ['    say: !free x', '               ^', 'The YAML tag !free is not used in brand files.', 'Remove it.'],
    ['    say: a\n    say: b', '    ^^^', 'The key "say" stands twice; the first is on line 7.', 'Keep one of them.'],
  ])('spoils only its own rule: %s', (line, marks, message, remedy) => {
    const shown = line.split('\n').at(-1);
    expect(told(around(line))).toBe([shown, marks, message, remedy].join('\n'));
    expect(left(around(line))).toBe('a c');
  });

  it.each([
    ['\tsay: x', '^', 'A tab indents this line.', 'YAML indents with spaces: put two spaces for each tab.'],
    [
      '   say: x',
      '   ^',
      'This line is not indented like the lines it belongs to.',
      'Give lines of one level the same indentation.',
    ],
    ['    say: "never closed', '         ^^^^^^^^^^^^^', 'This text is never closed.', 'End it with a double quote.'],
    ["    say: 'never closed", '         ^^^^^^^^^^^^^', 'This text is never closed.', 'End it with a single quote.'],
    ['    say: [a, b', '             ^', 'The list is never closed.', 'End it with ].'],
    ['    say: {a: b', '             ^', 'The map is never closed.', 'End it with }.'],
    [
      '    say',
      '    ^^^',
      'This line has no colon after its key.',
      'Write "key: value", or indent it as a part of the text above.',
    ],
    [
      '    say: - a',
      '         ^',
      'A list cannot begin on the line of its key.',
      'Put the dash on the next line, or the text in quotes.',
    ],
  ])('is told once, and what came before it stands: %s', (line, marks, message, remedy) => {
    expect(told(around(line))).toBe([line, marks, message, remedy].join('\n'));
    expect(left(around(line))).toBe('a');
  });

  it('calls nothing unknown that it may hide', () => {
    const text = 'rules:\n  - id: a\n    kind: never-say\n    say: x\n    channels: ads\nchannels:\n  ads: "x\n';
    expect(told(text)).toBe(`  ads: "x
       ^^
This text is never closed.
End it with a double quote.`);
    expect(left(text)).toBe('a');
  });
});

describe('a file', () => {
  it('may hold one document only', () => {
    expect(told('---\nbrand: A\n---\nbrand: B\n')).toBe(`---
^^^
A second YAML document begins here; only the first one is used.
Remove the line "---", or move what follows into a file of its own and name it under "extends".`);
    expect(load('---\nbrand: A\n---\nbrand: B\n').rulebook.brand).toBe('A');
  });

  it('must not be empty, binary, too large or too deep', () => {
    expect(told('')).toBe('\n^\nThe file is empty.\nBegin with the name of the brand: brand: Greenbasket');
    expect(told('# later\n')).toContain('The file is empty.');
    expect(told('brand\0')).toContain('This is not a text file: it holds a zero byte.');
    expect(told(`#${'x'.repeat(5_000_000)}`)).toContain('The file has 5.1 MB; the limit is 5 MB.');
    expect(told('['.repeat(100_000))).toContain('The file nests too deep for a brand file.');
    expect(told('- '.repeat(100_000))).toContain('The file nests too deep for a brand file.');
  });

  it('cannot unfold aliases without end', () => {
    const doubled = [...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]\n`);
    expect(told(`a: &a [x]\n${doubled.join('')}`)).toBe(`f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]
          ^^
The aliases of this file unfold to more than 50,000 values.
Write the values out.`);
  });

  it('can use anchors and aliases, and any line ends', () => {
    const text =
      'rules:\r\n  - &a { id: a, kind: never-say, say: &s [x, y] }\r\n  - id: b\r\n    kind: never-say\r\n    say: *s\r\n';
    expect(load(text).faults).toEqual([]);
    expect(load(text).rulebook.rules[1]?.options).toEqual({ say: ['x', 'y'], near: 'passage' });
    expect(load('brand: A\rwords: [b]\r').rulebook).toMatchObject({ brand: 'A', words: ['b'] });
    expect(load('\ufeffbrand: A\n').rulebook.brand).toBe('A');
  });

  it('tells its first thousand faults, and how many more there are', () => {
    const text = `rules:\n${'  - id: a\n    kind: x\n'.repeat(1_200)}`;
    const { faults } = load(text);
    expect(faults.length).toBe(1_001);
    expect(faults.at(-1)?.message).toMatch(/^There are 1,\d{3} more faults in this file\.$/);
    const keys = Array.from({ length: 3_000 }, (_, at) => `key${at}: 1\n`).join('');
    expect(load(keys).faults.map(({ message }) => message)).toContain(
      'There are 3,000 faults in this; none of it is used.',
    );
  });
});
