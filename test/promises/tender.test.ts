import { describe, expect, it } from 'vitest';
import { brandOf, verdictsOn } from './verdicts.ts';

const course = (promise: string): string =>
  brandOf(`  course:
    promise: ${promise}
    about: course | class
`);

describe('a promise of money', () => {
  const brand = course('Not happy with your course? Your money back.');
  it.each([
    ['We can give you store credit for the course.', 'breaks'],
    ['The course comes back to you as a voucher.', 'breaks'],
    ['You get your money back for the course, or a voucher if you prefer.', 'nothing'],
    ['You get the price of the course in cash, never as a voucher.', 'nothing'],
    ['Pay for the course by credit card.', 'nothing'],
    ['With the course paid, you are in credit by $40.', 'nothing'],
    ['If you have a voucher for the course, bring it along.', 'nothing'],
  ])('is not kept by something in its place: %s %s', (text, verdict) => {
    expect(verdictsOn(brand, text)).toBe(verdict);
  });

  it('may give a voucher where it says so', () => {
    const either = course('Not happy with your course? Your money back or a voucher.');
    expect(verdictsOn(either, 'The course comes back to you as a voucher.')).toBe('nothing');
  });
});
