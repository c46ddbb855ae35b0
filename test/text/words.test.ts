import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatcherBuilder } from '../../src/text/phrases/builder.ts';
import { Reading } from '../../src/text/reading.ts';
import { countWords } from '../../src/text/words.ts';

const bits = [
  'fee',
  "don't",
  '1,000.50',
  '—',
  '…',
  'naïve',
  '日本',
  '🙂',
  ' ',
  '\n',
  '\u00a0',
  '\u2003',
  '-',
  '"',
  '$5',
];

describe('the number of words', () => {
  it('is of stretches between white space that hold a letter or a digit', () => {
    expect(countWords('Pick-up is free — no fees, really…')).toBe(6);
    expect(countWords(' — … "')).toBe(0);
  });

  it('is the same by the scan as by a count of its own', () => {
    const matcher = new MatcherBuilder({}, null).build();
    const text = fc.oneof(
      fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (said) => {
        expect(
          matcher.scan(
            said,
            () => new Reading(said),
            () => {},
          ),
        ).toBe(countWords(said));
      }),
    );
  });
});
