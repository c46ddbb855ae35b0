import { describe, expect, it } from 'vitest';
import { brandOf, statementsIn, verdictsOn } from './verdicts.ts';

const shipping = brandOf(`  shipping:
    promise: Free shipping on orders over $50.
    about: shipping | delivery
    terms: { shipping: free }
    with: '{order | basket} over $50'
`);

describe('an amount', () => {
  it.each([
    ['Get free shipping on orders over $50.', 'keeps'],
    ['Spend over $50, get free shipping.', 'keeps'],
    ['Spend $50 and shipping is free.', 'keeps'],
    ['Free delivery with a $50 minimum.', 'keeps'],
    ['Free shipping on $50+ orders.', 'keeps'],
    ['Shipping is free over 50 dollars.', 'keeps'],
    ['Shipping costs over $50.', 'breaks'],
    ['Shipping is $6 on orders over $50.', 'breaks'],
    ['There is a $5 delivery fee.', 'breaks'],
    ['Flat $5 shipping.', 'breaks'],
    ['Shipping starts at $4.99.', 'breaks'],
    ['The $60 jacket ships tomorrow.', 'nothing'],
    ['Save $10 with fast shipping.', 'nothing'],
    ['Next-day delivery is $14.95.', 'nothing'],
    ["We don't offer free shipping.", 'breaks'],
    ["You're $12 away from free shipping.", 'keeps'],
  ])('that is a condition is no charge: %s %s', (text, verdict) => {
    expect(verdictsOn(shipping, text)).toBe(verdict);
  });

  it.each([
    ['Shipping costs $4.95 on orders under $50.', 'nothing'],
    ['Orders under $50 ship for $4.95.', 'nothing'],
    ['Shipping costs $4.95 on orders under $75.', 'breaks'],
    ['Shipping costs $4.95.', 'breaks'],
  ])('outside the condition breaks nothing: %s %s', (text, verdict) => {
    expect(verdictsOn(shipping, text)).toBe(verdict);
  });
});

describe('a condition', () => {
  it.each([
    ['Free shipping on orders over $35.', 'exceeds', 'says $35; the condition of the promise is $50'],
    ['Free shipping on orders over $75.', 'breaks', 'says $75; the condition of the promise is $50'],
    ['No minimum for free delivery.', 'exceeds', 'says "No minimum"; the condition of the promise is order over $50'],
    ['Free shipping on everything.', 'exceeds', 'makes the claim without its condition: order over $50'],
  ])('%s %s', (text, verdict, reason) => {
    const [found] = statementsIn(shipping, text);
    expect([found?.verdict, found?.reason]).toEqual([verdict, reason]);
  });
});

describe('"free"', () => {
  it.each([
    ['Shipping is fast. Free gift with every purchase.', 'nothing'],
    ['Shipping is fast. Claim your free tent.', 'nothing'],
    ['Shipping is fast. Free returns are available.', 'nothing'],
    ['Free two-hour delivery over $50.', 'keeps'],
    ['We cannot change the shipping. There is nothing I can do.', 'nothing'],
    ['Shipping costs nothing on orders over $50.', 'keeps'],
  ])('speaks of what it stands beside: %s %s', (text, verdict) => {
    expect(verdictsOn(shipping, text)).toBe(verdict);
  });
});

describe('a price in copy', () => {
  it.each([
    ['Shipping is quick. Packs from $39.', 'nothing'],
    ['Shipping is quick. There is a fee of $5.', 'breaks'],
    ['Agent: Shipping is quick.\nAgent: Forty dollars.', 'breaks'],
  ])('is of what it stands beside: %j %s', (text, verdict) => {
    expect(verdictsOn(shipping, text)).toBe(verdict);
  });
});
