import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/text/tokens.ts';

const forms = (text: string) => tokensOf(text).map(({ form }) => form);

describe('the tokens of a text', () => {
  it.each([
    ["Don't stop!", ["don't", 'stop']],
    ['It’s 5.99, not 1,000.50.', ["it's", '5.99', 'not', '1,000.50']],
    ['same-day order_id _free_', ['same', 'day', 'order_id', 'free']],
    ['José, JOSE\u0301!', ['josé', 'josé']],
    ['re\u00ADfund zero\u200Bwidth', ['refund', 'zerowidth']],
    ["rock 'n' roll", ['rock', 'n', 'roll']],
    ['3.x a.b 1,a', ['3', 'x', 'a', 'b', '1', 'a']],
    ['𝒜 word 😀 你好', ['𝒜', 'word', '你好']],
    ['x\ud83d y', ['x', 'y']],
    ['', []],
  ])('%j are %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('stand where they say they stand, in order, with no letter outside them', () => {
    const part = fc.oneof(
      fc.constantFrom('a', 'B', '1', "'", '’', '.', ',', ' ', '-', '_', 'é', '\u0301', '😀', '\u00AD', '\ud83d'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}\p{M}]/u);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}](?:.*[\p{L}\p{N}\p{M}])?$/su);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}\p{M}]/u);
      }),
    );
  });
});
