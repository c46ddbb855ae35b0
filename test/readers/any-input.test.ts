import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNamed } from '../../src/readers/formats.ts';
import { readDocument } from '../../src/readers/read.ts';
import { ReadError } from '../../src/readers/reader.ts';
import { expectExactPieces } from './pieces.ts';

const names = ['text', 'transcript', 'vtt', 'srt', 'sbv', 'script', 'csv', 'jsonl'];
const options = { speakers: {}, keys: {} };

/** Fragments that these formats are made of, so that chance makes whole and broken ones. */
const shards = fc.constantFrom(
  ...[
    'Agent: ',
    'Customer: ',
    'Dana (Agent)',
    'WEBVTT',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '00:00:01.000 --> 00:00:02.500',
    '7',
    '[00:01] ',
  ],
  ...[
    '0:00:01.000,0:00:02.000',
    '<v Dana>',
    '</v>',
    '<i>',
    '&amp;',
    '&#x1f600;',
    '<',
    '>',
    '>> ',
    '- ',
    '[laughs]',
    '(',
    ')',
    '[',
    ']',
    '*',
  ],
  ...[
    'NOTE',
    'STYLE',
    'Call ID: 7',
    '---',
    '*** Chat ended',
    '"',
    '“',
    '”',
    'SUPER: ',
    'IF THEY SAY NO',
    'paste > ',
    '10:02 AM',
    'so it is.',
  ],
  ...[
    'speaker,text\n',
    'Headline 1;Path 1\n',
    'Title\tBody\n',
    'agent,',
    ',',
    ';',
    '\t',
    '""',
    '{"speaker":"A","text":"',
    '{"turns":[',
    '"}',
    '\\',
  ],
);
const texts = fc.oneof(
  fc.array(shards, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe.each(names)('the %s reader', (name) => {
  test('reads any text into exact passages, or says in a ReadError why not', async () => {
    const format = formatNamed(name)!;
    const reader = await format.load();
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expectExactPieces(readDocument({ path: 'x', text, bytes: new Uint8Array() }, format, reader, options));
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['one long line', 'so it is and so it was '.repeat(50_000)],
    ['one long word', 'a'.repeat(250_000)],
    ['many colons', 'a: '.repeat(250_000)],
    ['many brackets', '[('.repeat(250_000)],
    ['many tags', '<v '.repeat(250_000)],
    ['many short lines', 'x\n'.repeat(25_000)],
    [
      'many labels',
      Array.from({ length: 12_500 }, (_, index) => `Voice ${index}: hm\n`)
        .join('')
        .repeat(2),
    ],
    ['many open quotes', '"so\n'.repeat(25_000)],
    ['many open brackets', '[so\n'.repeat(25_000)],
    ['many cells', 'a,'.repeat(250_000)],
    ['many quoted cells', '"so ""it"" is",'.repeat(50_000)],
    ['many broken lines', '{"a": \n'.repeat(25_000)],
    ['many remarks', 'Agent: [hm] so\n'.repeat(25_000)],
    ['many sounds', '[laughs] '.repeat(50_000)],
    ['many stamps', '[00:01] '.repeat(50_000)],
    ['many cues', '00:00:01.000 --> 00:00:02.000\n<v A>so [\n\n'.repeat(5_000)],
  ])('takes time in proportion to %s', { timeout: 20_000 }, async (_what, body) => {
    const format = formatNamed(name)!;
    const reader = await format.load();
    const heads: Record<string, string> = { vtt: 'WEBVTT\n\n00:01.000 --> 00:02.000\n', csv: 'speaker,text\nAgent,' };
    const text = (heads[name] ?? '') + body;
    try {
      const document = readDocument({ path: 'x', text, bytes: new Uint8Array() }, format, reader, options);
      expect(Math.max(0, ...document.passages.map((passage) => passage.text.length))).toBeLessThanOrEqual(66_600);
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError);
    }
  });
});
