import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../../src/text/quantities/compare.ts';
import { readQuantities } from '../../../src/text/quantities/quantity.ts';
import { showQuantity } from '../../../src/text/quantities/show.ts';
import { spoken } from './spoken.ts';

/** What a text is read as: its only value. */
function only(text: string) {
  const found = readQuantities(text);
  expect(found.length, text).toBe(1);
  return found[0]!;
}

const style = fc.record({ hyphen: fc.constantFrom('-', ' '), and: fc.boolean() });
const count = fc.integer({ min: 2, max: 9999 });

describe('a number in words', () => {
  it('is read back, each from 2 to 9999 with a unit', () => {
    for (let value = 2; value <= 9999; value += 1) {
      const { least, most, unit } = only(`${spoken(value, { hyphen: ' ', and: false })} miles`);
      expect([Math.round(least / 1609.344), Math.round(most / 1609.344), unit]).toEqual([value, value, 'mile']);
    }
  });

  it('is read back in every style, with a unit and without', () => {
    fc.assert(
      fc.property(count, style, (value, how) => {
        expect(only(`${spoken(value, how)} stores`)).toMatchObject({ kind: 'number', least: value, most: value });
        expect(only(`${spoken(value, how)} dollars`)).toMatchObject({ kind: 'money', least: value, currency: 'USD' });
        expect(only(`${value.toLocaleString('en-US')} stores`)).toMatchObject({
          kind: 'number',
          least: value,
          most: value,
        });
      }),
    );
  });
});

describe('money', () => {
  it('in dollars and cents is read back, written and spoken', () => {
    const cents = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), cents, style, (dollars, cent, how) => {
        const amount = (dollars * 100 + cent) / 100;
        const currencies = { $: 'USD', '€': 'EUR', '£': 'GBP' };
        for (const [sign, currency] of Object.entries(currencies)) {
          expect(only(`${sign}${amount.toFixed(2)}`)).toMatchObject({ kind: 'money', least: amount, currency });
        }
        const coins = cent === 1 ? 'cent' : 'cents';
        const said = `${spoken(dollars, how)} ${dollars === 1 ? 'dollar' : 'dollars'} and ${spoken(cent, how)} ${coins}`;
        expect(only(said)).toMatchObject({ kind: 'money', least: amount, most: amount, currency: 'USD' });
      }),
    );
  });

  it('said as dollars beside cents is read back where a month follows', () => {
    const dollars = fc.integer({ min: 1, max: 99 }).filter((value) => value < 20 || value % 10 !== 0);
    fc.assert(
      fc.property(dollars, fc.integer({ min: 10, max: 99 }), style, (whole, cent, how) => {
        const said = `${spoken(whole, how)} ${spoken(cent, how)} a month`;
        expect(only(said)).toMatchObject({ kind: 'money', least: (whole * 100 + cent) / 100, per: 'month' });
      }),
    );
  });
});

describe('a quantity in words', () => {
  const bounds = ['', 'up to ', 'at least ', 'less than ', 'more than ', 'about '];
  const units = 'seconds,minutes,hours,days,business days,weeks,months,years,dollars,euros,percent,miles,kg';
  const texts = fc
    .tuple(fc.constantFrom(...bounds), count, fc.constantFrom(...units.split(',')), fc.constantFrom('', ' per person'))
    .map(([bound, value, unit, rate]) => `${bound}${value} ${unit}${rate}`);
  const dates = fc.constantFrom(
    ...'Friday,by Friday,Monday through Thursday,March 3,by March 3,March 3 2026,tomorrow,by tomorrow,by the 15th,9 am to 5 pm,by 9 pm,after 17:30,24/7,free'.split(
      ',',
    ),
  );

  it('as reasons show it is read back', () => {
    fc.assert(
      fc.property(fc.oneof(texts, dates), (text) => {
        const { start: _, end: __, ...value } = only(text);
        const { start: ___, end: ____, ...again } = only(showQuantity(only(text)));
        expect(again).toEqual(value);
      }),
    );
  });
});

describe('any text', () => {
  const words =
    'a an half the up to at least one two twenty hundred thousand dozen couple of and or - $ € % 5 9.99 10:30 24/7 3/14 day days business month year percent price off free no fee from between until by monday march 3rd am pm each per / { } @ # . ,';
  const soup = fc
    .array(fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 40,
    })
    .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap)));

  it('is read without throwing, in order, each value with its bounds the right way round', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const each of readQuantities(text)) {
          expect(each.start).toBeGreaterThanOrEqual(last);
          expect(each.end).toBeGreaterThan(each.start);
          expect(each.end).toBeLessThanOrEqual(text.length);
          expect(each.least).toBeLessThanOrEqual(each.most);
          last = each.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has values that can all be compared and shown', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = readQuantities(text);
        for (const a of found) for (const b of found) expect(compareQuantities(a, b).reason).toContain(showQuantity(a));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'one ',
    'two hundred ',
    'twenty-',
    '5-',
    '5',
    'a ',
    'half a ',
    'between ',
    'up to ',
    'not more than ',
    '$',
    '1/2 ',
    '3 to ',
    '{',
    '@a',
    'the first of ',
    'nine to ',
    '5 days and ',
    '10:30 ',
    'twenty five dollars and ',
    'Monday to ',
    '1,000',
    '5 business full ',
  ])('of %j over and over is read in time that grows as it does', (unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 5; run += 1) {
        const start = performance.now();
        readQuantities(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(5000);
    // Sixteen times the text in far less than the 256 times that quadratic reading takes.
    expect(time(80_000)).toBeLessThan(100 * Math.max(time(5000), 1));
  });
});
