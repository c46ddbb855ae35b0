import { describe, expect, it } from 'vitest';
import { proposeTerms } from '../../src/promises/proposals.ts';
import { brandOf, verdictsOn } from './verdicts.ts';

const termsOf = (wording: string): string =>
  proposeTerms(wording)
    .map(({ name, value }) => `${name}: ${value}`)
    .join(', ');

describe('the terms that a wording states', () => {
  it.each([
    ['No joining fee. Ever.', 'cost: free'],
    ['We do not charge for changes made 24 hours before arrival.', 'notice: at most 24 hours, cost: free'],
    ['Freeze your membership free for up to three months a year.', 'cost: free, window: up to three months a year'],
    ["Cancel any time with 30 days' notice. No exit fee.", 'notice: at most 30 days, cost: free'],
    ['Every club is open 24/7.', 'hours: 24/7'],
    ['Our clubs never close.', 'hours: 24/7'],
    ['Open 8am to 8pm, seven days a week.', 'hours: 8am to 8pm'],
    ['Returns within 60 days, free, no receipt needed.', 'window: at least 60 days, cost: free, no-receipt: never'],
    ['Free delivery on orders over $50.', 'cost: free, minimum: from $50'],
    ['Two-hour delivery or it is on us.', 'time: at most Two-hour'],
    ['We pick up the phone in 60 seconds.', 'time: at most 60 seconds'],
    ['At least 10 days to decide.', 'window: At least 10 days'],
    ['Plans for just $12 a month.', 'price: costs $12 a month'],
    ['Rates start at $45 a night.', 'price: from $45 a night'],
    ['Get $25 back for every friend you bring.', 'amount: $25'],
    ['$100 if we are more than 30 minutes late.', 'amount: $100'],
    ['We match any price within 30 miles.', 'distance: up to 30 miles'],
    ['Points never expire.', 'never-expire: never'],
    ['No contract, no catch.', 'no-contract: never'],
    ['We listen.', ''],
  ])('%s → %s', (wording, terms) => {
    expect(termsOf(wording)).toBe(terms);
  });
});

const gym = brandOf(`  joining:
    promise: No joining fee. Ever.
    about: joining fee | sign-up fee
  freeze:
    promise: Freeze your membership free for up to three months a year.
    about: freeze | pause
  cancel:
    promise: Cancel any time with 30 days' notice. No exit fee.
    about: cancel | cancellation
  hours:
    promise: Every club is open 24/7.
    about: club | gym
  reply:
    promise: We answer every email within one working day.
    about: email | reply
`);

describe('a promise of three lines', () => {
  it.each([
    ['Join today with no joining fee.', 'keeps'],
    ['The joining fee is £20.', 'breaks'],
    ['You can freeze it for free, up to six months a year.', 'exceeds'],
    ['You can freeze your membership for two months at most.', 'breaks'],
    ['We can pause it, it is £5 a month.', 'breaks'],
    ["To cancel, we need 60 days' notice.", 'breaks'],
    ["To cancel you have to give us two months' notice.", 'breaks'],
    ["You can cancel with a week's notice.", 'exceeds'],
    ["You can cancel with 30 days' notice and there's no fee.", 'keeps'],
    ['Our clubs never close.', 'keeps'],
    ['The gym shuts at ten on Sundays.', 'breaks'],
    ['The gym opens at six.', 'breaks'],
    ['The club is closed on Sundays.', 'breaks'],
    ['The club is close to the station.', 'nothing'],
    ['We reply within three working days.', 'breaks'],
    ['We freeze it, and you see results in 4 weeks.', 'nothing'],
  ])('already works: %s %s', (text, verdict) => {
    expect(verdictsOn(gym, text)).toBe(verdict);
  });
});

const shop = brandOf(`  hours:
    promise: Open 8am to 8pm, every day.
    about: shop | store
`);

describe('opening hours', () => {
  it.each([
    ['The shop closes at six.', 'breaks'],
    ['The shop closes at eight.', 'keeps'],
    ['The shop closes at 10 pm tonight.', 'exceeds'],
    ['The shop opens at seven.', 'exceeds'],
    ['The shop opens at nine.', 'breaks'],
    ['The shop never closes early.', 'nothing'],
  ])('are held against the time at which something opens or closes: %s %s', (text, verdict) => {
    expect(verdictsOn(shop, text)).toBe(verdict);
  });
});

const fees = brandOf(`  late:
    promise: A missed visit has a fee of its own.
    about: missed visit
    terms: { fee: $20, delivery: 2 days }
`);

describe('a bare quantity', () => {
  it.each([
    ['A missed visit costs $35.', 'breaks'],
    ['A missed visit costs $10.', 'exceeds'],
    ['After a missed visit, delivery takes 5 days.', 'breaks'],
    ['After a missed visit, delivery takes 1 day.', 'exceeds'],
  ])('is bound as its name has it: %s %s', (text, verdict) => {
    expect(verdictsOn(fees, text)).toBe(verdict);
  });
});
