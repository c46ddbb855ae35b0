import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities, isContained, orderQuantities } from '../../../src/text/quantities/compare.ts';
import { areConvertible, haveSameDimension } from '../../../src/text/quantities/dimension.ts';
import { type Quantity, readQuantities } from '../../../src/text/quantities/quantity.ts';

function read(text: string): Quantity {
  const [first, ...others] = readQuantities(text);
  expect(others, text).toEqual([]);
  return first!;
}

describe('what is said, against what is promised', () => {
  it.each([
    // Bounds.
    ['14 days', 'at least 30 days', 'contradicts', 'less'],
    ['60 days', 'at least 30 days', 'agrees', 'more'],
    ['at least 14 days', 'at least 30 days', 'contradicts', 'less'],
    ['at least 30 days', '30 days', 'agrees', 'same'],
    ['at least 14 days', '30 days', 'unclear', 'less'],
    ['up to 48 hours', 'within 24 hours', 'contradicts', 'more'],
    ['within 12 hours', 'within 24 hours', 'agrees', 'less'],
    ['two hours, tops', 'within 24 hours', 'agrees', 'less'],
    ['2 days', '24 hours', 'contradicts', 'more'],
    ['1 day', '24 hours', 'agrees', 'same'],
    ['two to three weeks', 'within 14 days', 'contradicts', 'more'],
    ['3 to 4 days', '3 to 5 days', 'agrees', 'same'],
    ['4 days', '3 to 5 days', 'agrees', 'same'],
    ['6 days', '3 to 5 days', 'contradicts', 'more'],
    ['up to 5 days', '3 to 5 days', 'agrees', 'same'],
    ['up to 9 days', '3 to 5 days', 'contradicts', 'more'],
    ['up to 10 days', 'at least 5 days', 'unclear', 'more'],
    ['up to 4 days', 'at least 5 days', 'contradicts', 'less'],
    ['under 30 days', 'at least 30 days', 'contradicts', 'same'],
    ['under $50', 'up to $50', 'agrees', 'same'],
    ['up to $50', 'under $50', 'unclear', 'same'],
    ['$50', 'over $50', 'unclear', 'same'],
    // Money.
    ['free', '$5', 'contradicts', 'less'],
    ['$5', 'free', 'contradicts', 'more'],
    ['no charge', '€0', 'agrees', 'same'],
    ['€20', '$20', 'unclear', 'unclear'],
    ['€20', '$0', 'contradicts', 'more'],
    ['it is only fourteen ninety-nine', '£14.99', 'agrees', 'same'],
    ['99 cents', '$0.99', 'agrees', 'same'],
    ['$120 a year', '$10 a month', 'agrees', 'same'],
    ['$10 a week', '$40 a month', 'unclear', 'unclear'],
    ['$10', '$10 a month', 'unclear', 'unclear'],
    ['$12 a month', '$10 a month', 'contradicts', 'more'],
    // Durations that the calendar stretches.
    ['a fortnight', '14 days', 'agrees', 'same'],
    ['two weeks', 'a fortnight', 'agrees', 'same'],
    ['a month', '30 days', 'unclear', 'same'],
    ['30 days', 'a month', 'unclear', 'same'],
    ['within a month', 'within 27 days', 'contradicts', 'more'],
    ['at least a month', 'at least 28 days', 'agrees', 'more'],
    ['a year', '12 months', 'agrees', 'same'],
    ['a year and a half', '18 months', 'agrees', 'same'],
    ['one year', '360 days', 'contradicts', 'more'],
    ['six weeks', 'a month', 'contradicts', 'more'],
    // Business time.
    ['5 business days', '5 days', 'unclear', 'more'],
    ['within 5 business days', 'within 5 days', 'unclear', 'more'],
    ['within 5 days', 'within 5 business days', 'agrees', 'less'],
    ['5 business days', 'within 3 days', 'contradicts', 'more'],
    ['two business days', 'within two weeks', 'agrees', 'less'],
    ['ten business days', 'at least 7 days', 'agrees', 'more'],
    ['3 business days', '3–5 business days', 'agrees', 'same'],
    ['within two business hours', 'within two hours', 'unclear', 'same'],
    // Days that end early.
    ['same-day', 'within 24 hours', 'agrees', 'less'],
    ['within 4 hours', 'same-day', 'unclear', 'less'],
    ['same-day', 'within 4 hours', 'unclear', 'more'],
    ['two days', 'same-day', 'contradicts', 'more'],
    ['by tomorrow', 'within 48 hours', 'agrees', 'less'],
    ['by tomorrow', 'within 24 hours', 'unclear', 'same'],
    // Shares.
    ['half price', '50 percent', 'agrees', 'same'],
    ['a third off', '30% off', 'contradicts', 'more'],
    ['up to 40% off', 'up to 50% off', 'agrees', 'less'],
    ['double', '200%', 'agrees', 'same'],
    ['half price', 'double the refund', 'unclear', 'unclear'],
    ['triple your money back', 'double your money back', 'contradicts', 'more'],
    // Around about.
    ['about 30 days', '30 days', 'unclear', 'same'],
    ['about 30 days', 'within 14 days', 'contradicts', 'more'],
    // Clock and calendar.
    ['nine to five', '9am to 5pm', 'agrees', 'same'],
    ['nine to five', '24/7', 'contradicts', 'less'],
    ['around the clock', '8am to 10pm', 'contradicts', 'more'],
    ['at 9 pm', '8am to 10pm', 'agrees', 'same'],
    ['at 11 pm', '8am to 10pm', 'contradicts', 'more'],
    ['1 a.m.', '10pm to 2am', 'agrees', 'same'],
    ['until 9 p.m.', 'until 10 p.m.', 'agrees', 'less'],
    ['Monday through Friday', 'seven days a week', 'contradicts', 'less'],
    ['Sunday', 'Monday through Friday', 'contradicts', 'more'],
    ['Sunday', 'Saturday to Monday', 'agrees', 'same'],
    ['March 3, 2026', 'March 3', 'agrees', 'same'],
    ['March 4', 'by March 3', 'contradicts', 'more'],
    ['Thanksgiving', 'Christmas Day', 'unclear', 'unclear'],
    ['Friday', 'March 3', 'unclear', 'unclear'],
    // Other measures.
    ['20 miles', '32 km', 'agrees', 'same'],
    ['50 lb', '23 kg', 'agrees', 'same'],
    ['20 miles', '30 km', 'contradicts', 'more'],
    ['19 miles', '20 miles', 'contradicts', 'less'],
    ['a bag up to 40 pounds', 'a bag up to 50 pounds', 'agrees', 'less'],
    ['two bags per person', 'three bags per person', 'contradicts', 'less'],
    ['30 days', '$30', 'unclear', 'unclear'],
  ])('%j against %j: %s, %s', (said, promised, answer, order) => {
    const comparison = compareQuantities(read(said), read(promised));
    expect({ answer: comparison.answer, order: comparison.order }).toEqual({ answer, order });
  });

  it.each([
    ['14 days', 'at least 30 days', 'says 14 days; the promise is at least 30 days'],
    ['€20', '$20', 'says €20; the promise is $20 (EUR is not USD)'],
    ['a month', '30 days', 'says 1 month; the promise is 30 days (months and years differ in length)'],
    ['free', '$5 a month', 'says free; the promise is $5 per month'],
    ['5 business days', '5 days', 'says 5 business days; the promise is 5 days (business days are not calendar days)'],
    ['nine to five', '24/7', 'says 9:00 to 17:00; the promise is 24/7'],
    ['Monday through Friday', 'seven days a week', 'says Monday to Friday; the promise is Monday to Sunday'],
    ['about 30 days', '30 days', 'says about 30 days; the promise is 30 days ("about" leaves room)'],
  ])('%j against %j: %s', (said, promised, reason) => {
    expect(compareQuantities(read(said), read(promised)).reason).toBe(reason);
  });

  it.each([
    ['a month', '30 days', 'agrees'],
    ['about 30 days', '30 days', 'agrees'],
    ['5 business days', '5 days', 'contradicts'],
    ['within 5 business days', 'within 7 days', 'agrees'],
    ['by tomorrow', 'within 24 hours', 'agrees'],
    ['€20', '$20', 'unclear'],
  ])('is unclear for %j against %j, but by the plain reading %s', (said, promised, likely) => {
    expect(compareQuantities(read(said), read(promised))).toMatchObject({ answer: 'unclear', likely });
  });
});

describe('dimension, containment and order', () => {
  it('tells what can be put on one scale', () => {
    expect(haveSameDimension(read('€20'), read('$20'))).toBe(true);
    expect(areConvertible(read('€20'), read('$20'))).toBe(false);
    expect(areConvertible(read('3 hours'), read('2 days'))).toBe(true);
    expect(haveSameDimension(read('3 hours'), read('20 miles'))).toBe(false);
    expect(haveSameDimension(read('tomorrow'), read('24 hours'))).toBe(true);
  });

  it.each([
    ['within 12 hours', 'within 24 hours', true],
    ['within 24 hours', 'within 12 hours', false],
    ['under $50', 'up to $50', true],
    ['up to $50', 'under $50', false],
    ['a month', 'up to 30 days', null],
    ['$5', '€5', null],
    ['nine to five', '24/7', true],
  ])('holds %j inside %j: %s', (inner, outer, expected) => {
    expect(isContained(read(inner), read(outer))).toBe(expected);
  });

  it('orders by size, where units leave no room', () => {
    expect(orderQuantities(read('a week'), read('a month'))).toBe('less');
    expect(orderQuantities(read('a month'), read('30 days'))).toBe('unclear');
    expect(orderQuantities(read('$1.2 million'), read('$900k'))).toBe('more');
  });
});

const phrase = fc
  .tuple(
    fc.constantFrom('', 'up to ', 'at least ', 'under ', 'over ', 'about '),
    fc.integer({ min: 2, max: 400 }),
    fc.constantFrom(
      'days',
      'business days',
      'hours',
      'weeks',
      'months',
      'years',
      'dollars',
      'euros',
      'percent',
      'miles',
    ),
  )
  .map((parts) => read(parts.join('').replace(/(\d)([a-z])/, '$1 $2')));

describe('any two quantities', () => {
  it('agree with themselves, unless they are only about', () => {
    fc.assert(
      fc.property(phrase, (quantity) => {
        expect(compareQuantities(quantity, quantity).likely).toBe('agrees');
        if (!quantity.about) expect(compareQuantities(quantity, quantity).answer).toBe('agrees');
      }),
    );
  });

  it('never contradict where one lies inside the other, and never both agree and lie outside', () => {
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        const { answer } = compareQuantities(a, b);
        if (isContained(a, b) === true) expect(answer).not.toBe('contradicts');
        if (a.bound === 'exact' && answer === 'agrees') expect(isContained(a, b)).not.toBe(false);
      }),
    );
  });

  it('exact ones are ordered one way only', () => {
    const opposite = { less: 'more', more: 'less', same: 'same', unclear: 'unclear' } as const;
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        fc.pre(a.bound === 'exact' && b.bound === 'exact');
        expect(orderQuantities(b, a)).toBe(opposite[orderQuantities(a, b)]);
      }),
    );
  });
});
