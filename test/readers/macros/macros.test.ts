import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { macrosJson } from '../../../src/readers/formats/macros-json.ts';
import { macrosYaml } from '../../../src/readers/formats/macros-yaml.ts';
import { ReadError } from '../../../src/readers/reader.ts';
import { expectExactPieces } from '../pieces.ts';
import { heard, readAs, unheard } from '../reading.ts';

const json = (value: unknown) => readAs('macros-json', JSON.stringify(value), 'macros/a.json');
const yaml = (text: string) => readAs('macros-yaml', text, 'macros/a.yaml');

describe('which texts of a macro customers get', () => {
  test('titles, notes and private comments are not for them', async () => {
    const document = await json([
      { title: 'A', note: 'n', body: 'Hello.' },
      { title: 'B', private: true, body: 'Secret.' },
      { title: 'Internal note: do not send', reply: 'Hush.' },
    ]);
    expect(heard(document)).toEqual(['Hello.']);
    expect(unheard(document)).toEqual(['A', 'n', 'B', 'Secret.', 'Internal note: do not send', 'Hush.']);
  });

  test('a text that stands there with and without markup is read once', async () => {
    expect(heard(await json([{ name: 'A', body: '<p>Hi <b>you</b></p>', body_text: 'Hi you' }]))).toEqual(['Hi you']);
    expect(heard(await json([{ name: 'A', content_html: ' ', content: 'Hi you' }]))).toEqual(['Hi you']);
  });

  test('several replies of one macro are all read', async () => {
    const document = await yaml('- name: A\n  replies:\n  - One here.\n  - Two here.\n');
    expect(heard(document)).toEqual(['One here.', 'Two here.']);
    expect(new Set(document.passages.map(({ unit }) => unit))).toEqual(new Set(['A']));
  });

  test("ids, tags and channels are nobody's words", async () => {
    expect(heard(await yaml('- id: x-1\n  channel: social media\n  tags: [a b c]\n  reply: Hello.\n'))).toEqual([
      'Hello.',
    ]);
  });

  test('a small sign in a plain text does not make it HTML', async () => {
    expect(heard(await json([{ name: 'A', body: 'Under 5 < 10 & <order> then.' }]))).toEqual([
      'Under 5 < 10 & <order> then.',
    ]);
  });
});

describe('which macros are read', () => {
  test('those under keys of their own, however short, where they are sentences', async () => {
    expect(heard(await yaml('macros: {late: Calm down., lost: "Hi Sam, it left.", tag: two words}\n'))).toEqual([
      'Calm down.',
      'Hi Sam, it left.',
    ]);
  });

  test('not those that are switched off, and that is said', async () => {
    const document = await json([
      { title: 'A', active: false, body: 'One here.' },
      { title: 'B', active: true, body: 'Two here.' },
      { title: 'C', status: 'archived', body: 'Three here.' },
    ]);
    expect(heard(document)).toEqual(['Two here.']);
    expect(document.troubles.map(({ message }) => message)).toEqual([
      '2 macros ("A", "C") are switched off and not linted.',
    ]);
    const table = await readAs('csv', 'title,body,active\nA,One here.,FALSE\nB,Two here.,TRUE\n', 'macros/a.csv');
    expect(heard(table)).toEqual(['Two here.']);
    const lines = await readAs('jsonl', '{"title":"A","body":"One.","archived":true}\n', 'macros/a.jsonl');
    expect(lines.troubles.map(({ message }) => message)).toEqual(['A macro ("A") is switched off and not linted.']);
  });

  test('a file without any says so', async () => {
    const told = 'No message to customers was found in this file.';
    expect((await yaml('late: 3\n')).troubles.map(({ message }) => message)).toEqual([told]);
    expect((await yaml('late: It left.\n')).troubles).toEqual([]);
  });
});

test('HTML in a string in a file is found to the character', async () => {
  const source = '[{"name": "A", "body": "<p>caf\\u00e9 &amp; <b>ba\\"r</b></p>"}]';
  const document = await readAs('macros-json', source, 'macros/a.json');
  const passage = document.passages.find(({ heard }) => heard)!;
  expect(passage.text).toBe('café & ba"r');
  expect(passage.pieces.map(({ from, to }) => source.slice(from, to))).toEqual([
    'caf',
    '\\u00e9',
    ' ',
    '&amp;',
    ' ',
    'ba',
    '\\"',
    'r',
  ]);
  expectExactPieces(document);
});

test('an alias is read where it is written, however often it is used', async () => {
  const bomb = 'a: &a\n  reply: Once.\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n';
  expect(heard(await yaml(bomb))).toEqual(['Once.']);
});

test.each([
  ['too large', `a: "${'x'.repeat(8_000_001)}"`, /holds 8\.0 million characters; files of up to 8 million are read\.$/],
  ['too deep', '- '.repeat(20_000), /^This YAML is nested too deeply to be read\.$/],
  ['no YAML', 'reply: a: b: c\n\t- d', /\.$/],
])('a YAML file that is %s is refused in one sentence', async (_, text, message) => {
  const error = await yaml(text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ReadError);
  expect(String((error as ReadError).message)).toMatch(message);
});

test('whatever the file, it reads exactly or is refused', async () => {
  const scrap = fc.constantFrom(
    ...[
      'reply',
      'name',
      'body',
      'actions',
      ': ',
      ':',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '\n',
      '\n  ',
      '|\n',
      '>\n',
      '&a ',
      '*a',
      '# c\n',
    ],
    ...['<p>', '</p>', '&amp;', '\\n', '\\u0041', 'word', 'two words', '---\n', 'é😀', '\t', 'null', '12'],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(scrap, { maxLength: 30 }),
      fc.constantFrom('macros-yaml', 'macros-json'),
      async (list, format) => {
        try {
          expectExactPieces(await readAs(format, list.join(''), 'macros/a'));
        } catch (error) {
          if (!(error instanceof ReadError)) throw error;
          expect(error.message).toMatch(/[.!?]$/);
          expect(error.message).not.toContain('\n');
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('macros are told from transcripts and from settings', () => {
  const sniffJson = (value: unknown) => macrosJson.sniff(JSON.stringify(value), 'export.json');
  expect(sniffJson({ macros: [{ title: 'A', actions: [] }] })).toBe(0.9);
  expect(sniffJson([{ title: 'A', body: 'b' }])).toBe(0.7);
  expect(sniffJson([{ speaker: 'A', text: 'b' }])).toBe(0);
  expect(sniffJson({ name: 'package', version: '1' })).toBe(0);
  expect(macrosYaml.sniff('- name: a\n  reply: b c\n', 'a.yaml')).toBe(0.7);
  expect(macrosYaml.sniff('brand: A\nrules:\n- name: a\n  message: b c\n', 'onevoice.yaml')).toBe(0);
  expect(macrosYaml.sniff('on: push\njobs:\n  text: a b\n', 'ci.yml')).toBe(0);
});
