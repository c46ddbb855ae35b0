import { describe, expect, it } from 'vitest';
import { brandOf, statementsIn, verdictsOn } from './verdicts.ts';

const returns = brandOf(`  returns:
    promise: Bring back any item within 30 days, no receipt needed.
    about: return | bring back | take back | refund
    terms:
      window: at least 30 days
      receipt: never
      refund: { value: always, about: refund | money back }
`);

describe('a window the customer has', () => {
  it.each([
    ['You have thirty days to return it.', 'keeps'],
    ['You can return it within 14 days.', 'breaks'],
    ['Two weeks is all you get to bring it back.', 'breaks'],
    ['Bring it back within 60 days.', 'exceeds'],
    ['Return it within a month.', 'keeps'],
    ['You usually have 30 days to return it.', 'hedges'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(returns, text)).toBe(verdict);
  });

  it('the reason names what is said and what is promised', () => {
    expect(statementsIn(returns, 'You can return it for 14 days.')[0]?.reason).toBe(
      'says 14 days, fewer than the 30 days promised (window)',
    );
  });

  it('an age of what is brought back is no window', () => {
    expect(verdictsOn(returns, 'You bought it 45 days ago and want to return it.')).toBe('nothing');
  });
});

describe('what is never asked for', () => {
  it.each([
    ['You need a receipt to return it.', 'breaks'],
    ['Without a receipt we cannot return it.', 'breaks'],
    ['To return it you must bring the receipt.', 'breaks'],
    ['You do not need a receipt to return it.', 'keeps'],
    ['Return it without a receipt.', 'keeps'],
    ['Do you need a receipt to return it?', 'nothing'],
    ['Their store wants a receipt before they take a return.', 'nothing'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(returns, text)).toBe(verdict);
  });
});

describe('what is always so', () => {
  it.each([
    ["We don't give a refund on that.", 'breaks'],
    ['We give your money back on any return.', 'keeps'],
    ['A refund is only for members.', 'breaks'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(returns, text)).toBe(verdict);
  });
});

describe('what is promised and not given', () => {
  const rooms = brandOf(`  rooms:
    promise: Stuck overnight? The room is ours.
    about: hotel | hotel room | overnight
    terms:
      cost: free
`);
  it.each([
    ["Hotel rooms aren't provided when it snows.", 'breaks'],
    ["We don't cover a hotel on this fare.", 'breaks'],
    ['Pillows are not offered; the hotel room is on us.', 'keeps'],
    ["If a hotel isn't available, we find you another.", 'nothing'],
    ['A hotel can be added to your trip from $80.', 'breaks'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(rooms, text)).toBe(verdict);
  });
});

describe('what costs nothing', () => {
  const delivery = brandOf(`  delivery:
    promise: Free delivery from $35.
    about: delivery | deliver
    terms: { cost: free, minimum: from $35, small-order: { value: costs $4.95, about: under | small order } }
`);
  it.each([
    ['Delivery is free.', 'keeps'],
    ["We don't charge for delivery.", 'keeps'],
    ['Delivery is on us.', 'keeps'],
    ['There is a delivery fee.', 'breaks'],
    ['We charge six dollars for delivery.', 'breaks'],
    ['Orders under $35 cost $4.95 to deliver.', 'keeps'],
    ['Delivery is free from $50.', 'breaks'],
    ['Is there a delivery fee?', 'nothing'],
    ['We used to charge for delivery.', 'keeps'],
    ['Other stores charge for delivery.', 'nothing'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(delivery, text)).toBe(verdict);
  });
});

describe('a time limit', () => {
  const answer = brandOf(`  answer:
    promise: A person answers within two minutes.
    about: answer | pick up
    terms: { wait: within 2 minutes, hours: 7 a.m. to 10 p.m. }
`);
  it.each([
    ['A person answers within two minutes.', 'keeps'],
    ['We answer within ten minutes.', 'breaks'],
    ['We pick up within thirty seconds.', 'exceeds'],
    ['We answer calls around the clock.', 'exceeds'],
    ['We answer from 9 a.m. to 5 p.m.', 'breaks'],
    ['We try to answer in two minutes.', 'hedges'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(answer, text)).toBe(verdict);
  });
});

describe('an amount', () => {
  const late = brandOf(`  late:
    promise: Late? Ten dollars back.
    about: late | credit
    terms: { credit: $10 }
`);
  it.each([
    ['If we are late you get a $10 credit.', 'keeps'],
    ['If we are late you get five dollars.', 'breaks'],
    ['If we are late you get twenty dollars.', 'exceeds'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(late, text)).toBe(verdict);
  });
});

describe('a promise of three lines', () => {
  it('has its terms read from its wording', () => {
    const short = brandOf('  returns:\n    promise: Return it within at least 30 days.\n    about: return\n');
    expect(verdictsOn(short, 'You have 14 days to return it.')).toBe('breaks');
  });
});
