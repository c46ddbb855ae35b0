import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatcherBuilder } from '../../../src/text/phrases/builder.ts';
import { Reading } from '../../../src/text/reading.ts';
import { type Hit, type Lists, referenceHits } from './reference.ts';

const lists: Lists = { fees: ['fee', 'extra charge', 'a {cost | fee} (now)'], pets: ['dog', 'cat'] };

function hitsOf(watches: readonly (readonly string[])[], text: string): readonly Hit[] {
  const builder = new MatcherBuilder(lists, null);
  for (const phrases of watches) builder.watch(phrases);
  const hits: Hit[] = [];
  builder.build().scan(
    text,
    () => new Reading(text),
    (watch, start, end) => hits.push({ watch, start, end }),
  );
  return hits;
}

const word = fc.constantFrom(
  'a',
  'fee',
  'fees',
  'charge',
  'charged',
  'do',
  'not',
  "don't",
  'it',
  'is',
  'was',
  'now',
  'dog',
  'José',
  '5',
);
const part: fc.Arbitrary<string> = fc.letrec<{ part: string; row: string; choice: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { arbitrary: word, weight: 8 },
    {
      arbitrary: fc.constantFrom(
        '...',
        '...1',
        '...2',
        ',',
        '.',
        '%',
        '$',
        'cha*',
        'd*',
        '<word>',
        '<money>',
        '<percent>',
        '[fees]',
        '[pets]',
      ),
      weight: 3,
    },
    { arbitrary: fc.constantFrom('"a fee"', '"fee"', '"it\'s"', '"5%"', '"$5"', '="Fee"', '"now!"'), weight: 1 },
    { arbitrary: tie('choice').map((choice) => `(${choice})`), weight: 2 },
    { arbitrary: tie('choice').map((choice) => `{${choice}}`), weight: 2 },
  ),
  row: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  choice: fc.array(tie('row'), { minLength: 1, maxLength: 2 }).map((rows) => rows.join(' | ')),
})).choice;
const regex = fc.constantFrom(
  'fees?',
  '\\bfee\\b',
  '\\d',
  'cha\\w+ \\w+',
  "don'?t",
  '\\b(?:do|is) (?:a|not)\\b',
  '(?<=a )fee',
  'jos.',
);
/** A phrase in which something is required, so that it can be watched for. */
const phrase = fc.oneof(
  {
    arbitrary: fc.tuple(part, word, part).map(([before, middle, after]) => `{${before}} ${middle} {${after}}`),
    weight: 4,
  },
  { arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')), weight: 3 },
  { arbitrary: regex.map((source) => `regex:${source}`), weight: 1 },
);
const textPart = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  ', ',
  '. ',
  '! ',
  '\n',
  '',
  "'",
  '’',
  ' - ',
  '%',
  ' $',
  ' “',
  'a',
  'A',
  'fee',
  'Fees',
  'FEE',
  'charge',
  'charged',
  'do',
  'not',
  "don't",
  'doesn’t',
  'it',
  "it's",
  'is',
  "isn't",
  'was',
  'now',
  'dog',
  'dogs',
  'cat',
  'cost',
  'extra',
  'José',
  'JOSÉ',
  '5',
  '5.5',
  "fee's",
  'dogged',
  '😀',
  '_',
);
const text = fc.array(textPart, { maxLength: 40 }).map((parts) => parts.join(''));

describe('the matcher', () => {
  it('finds what a slow and obvious matcher finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(phrase, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        text,
        (watches, said) => {
          expect(hitsOf(watches, said)).toEqual(referenceHits(watches, lists, new Reading(said)));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
