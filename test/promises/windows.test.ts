import { describe, expect, it } from 'vitest';
import { brandOf, statementsIn, verdictsOn } from './verdicts.ts';

const returns = brandOf(`  returns:
    promise: Bring back any store-brand item within 30 days, no receipt needed.
    about: return | bring back | take back | refund
    terms: { window: at least 30 days, receipt: never, cost: free }
    unless: alcohol | gift card
`);

describe('a kept term', () => {
  it.each([
    ['Return it within 60 days, no receipt needed.', 'exceeds'],
    ['Bring back any item within 14 days, no receipt needed.', 'breaks'],
    ['Bring back any item within 30 days, no receipt needed.', 'keeps'],
    ['Returns are free for 60 days; the shop is small.', 'exceeds'],
  ])('hides no broken one: %s %s', (text, verdict) => {
    expect(verdictsOn(returns, text)).toBe(verdict);
  });

  it('a reason names every term that is gone against', () => {
    const [found] = statementsIn(returns, 'Return it within 60 days and bring the receipt.');
    expect(found?.verdict).toBe('breaks');
    expect(found?.reason).toMatch(
      /never asked \(receipt\); and says 60 days, more than the 30 days promised \(window\)$/,
    );
  });
});

describe('what stands beside a window', () => {
  it.each([
    ['You can return your order within 60 days.', 'exceeds'],
    ['You can return your first order within 14 days.', 'breaks'],
    ['You can return your purchase within 60 days.', 'exceeds'],
    ['Your order of $42 was returned.', 'nothing'],
    ['Return it within 60 days, no questions asked.', 'exceeds'],
    ['No-hassle returns within 60 days.', 'exceeds'],
    ['No returns after 60 days.', 'exceeds'],
    ['We cannot accept returns after 14 days.', 'breaks'],
    ['Returns are not accepted after 30 days.', 'keeps'],
    ['You need no receipt, and you have 45 days to return it.', 'exceeds'],
    ['Your 14-day trial ends soon; return to the app to upgrade.', 'nothing'],
    ['Our warehouse logs every return within 2 days.', 'nothing'],
    ['Returns are free for 60 days; gift cards are excluded.', 'exceeds'],
    ['Return it within 60 days unless it is a gift card.', 'exceeds'],
    ['Gift cards can be returned within 60 days.', 'nothing'],
    ['It is alcohol; you have to return it in 14 days.', 'nothing'],
    ['Alcohol is excluded; returns are free for 60 days.', 'exceeds'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(returns, text)).toBe(verdict);
  });
});

describe('"may"', () => {
  it.each([
    ['All items may be returned within 14 days of purchase.', 'breaks'],
    ['Customers may return it within 30 days.', 'keeps'],
    ['We may let you return it within 30 days.', 'hedges'],
    ['You may be able to return it within 30 days.', 'hedges'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(returns, text)).toBe(verdict);
  });
});

describe('how long the company takes', () => {
  it.each([
    ['We refund your money within 5 days.', 'nothing'],
    ['Your refund arrives within 5 business days.', 'nothing'],
    ['Returns take 5 days to process.', 'nothing'],
    ['You will get your refund in 5 days.', 'nothing'],
    ['We refund any item returned within 14 days.', 'breaks'],
    ['We offer refunds within 14 days of purchase.', 'breaks'],
    ['We accept returns within 14 days.', 'breaks'],
    ['You have 14 days to return it.', 'breaks'],
  ])('is no window of the customer: %s %s', (text, verdict) => {
    expect(verdictsOn(returns, text)).toBe(verdict);
  });

  const payback = brandOf(`  payback:
    promise: Your refund arrives within 5 days.
    about: refund
    terms: { arrival: within 5 days }
`);
  it.each([
    ['Your refund arrives within 10 days.', 'breaks'],
    ['We refund your money within 3 days.', 'exceeds'],
    ['For a refund, return it within 30 days of purchase.', 'nothing'],
  ])('is not the time the customer has: %s %s', (text, verdict) => {
    expect(verdictsOn(payback, text)).toBe(verdict);
  });
});
