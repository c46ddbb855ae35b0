import { describe, expect, it } from 'vitest';
import { brandOf, verdictsOn } from './verdicts.ts';

const turns = (...lines: readonly string[]): string => lines.map((line) => `Agent: ${line}`).join('\n');

describe('a phrase of everyday words', () => {
  const towels = brandOf(`  towels:
    promise: A fresh towel whenever you swim.
    about: towel | no more of those
    breaks: no more of those
`);
  const chat = [
    'Good morning, and welcome to the pool on Harbour Street.',
    'The slow lane is the one by the window, and the diving board opens at ten when the teacher comes in.',
    'You can leave your shoes on the rack by the door, and the lockers take a coin that you get back afterwards.',
    'The goggles with the blue strap were sold out in April.',
  ];

  it('says nothing in a conversation that never speaks of the promise', () => {
    expect(verdictsOn(towels, turns(...chat, 'We have no more of those.'))).toBe('nothing');
  });

  it('counts where the promise is spoken of', () => {
    expect(verdictsOn(towels, turns(...chat, 'The towels are in the basket.', 'We have no more of those.'))).toBe(
      'breaks',
    );
  });

  it('counts in a message with no room to speak of anything else', () => {
    expect(verdictsOn(towels, 'We have no more of those.')).toBe('breaks');
  });
});

describe('a phrase', () => {
  const tuning = brandOf(`  tuning:
    promise: We tune your piano at your home.
    about: tune | tuner | piano
    breaks: '{cannot | "can''t" | "don''t" | no} ...8 tune* | tuner ...6 extra'
`);

  it.each([
    ["I can't on Monday.", 'nothing'],
    ["I can't, the tuner is with you on Friday.", 'nothing'],
    ["You don't mind stairs, so we tune the piano upstairs.", 'nothing'],
    ['Stairs or no stairs, if you have a piano we tune it.', 'nothing'],
    ['The tuner comes at nine, and extra strings are in the van.', 'nothing'],
    ["We can't tune a piano with broken strings.", 'breaks'],
    ['The tuner is extra.', 'breaks'],
  ])('runs over no end of a clause that its words are not of: %s %s', (text, verdict) => {
    expect(verdictsOn(tuning, text)).toBe(verdict);
  });

  it('does not speak against a time that is just the promise’s own', () => {
    const move = brandOf(`  move:
    promise: Move your lesson free until 2 hours before.
    about: move | lesson | lessons
    terms: { notice: { value: within 2 hours, about: before } }
    exceeds: 'lessons until <duration>'
`);
    expect(verdictsOn(move, 'Move your lessons until 2 hours before.')).toBe('keeps');
    expect(verdictsOn(move, 'Move your lessons until 1 hour before.')).toBe('exceeds');
  });
});

describe('what is not available', () => {
  const rooms = brandOf(`  rooms:
    promise: A practice room for every pupil.
    about: practice room | room
`);
  it.each([
    ['There is no room available for your dates.', 'nothing'],
    ["This room isn't available on Tuesday.", 'nothing'],
    ["Practice rooms aren't available to beginners.", 'breaks'],
  ])('breaks a promise where it is no matter of one case: %s %s', (text, verdict) => {
    expect(verdictsOn(rooms, text)).toBe(verdict);
  });
});

describe('a customer’s amount', () => {
  const cancel = brandOf(`  cancel:
    promise: Cancel your lesson for free.
    about: cancel
    terms: { cost: free }
`);
  it.each([
    ['Before I could cancel it, somebody took $300 out of my account.', 'nothing'],
    ['You charged me $30 to cancel, and it says on your site that it is free.', 'reported'],
  ])('is a charge where it is said to be one: %s %s', (text, verdict) => {
    expect(verdictsOn(cancel, `Customer: ${text}`)).toBe(verdict);
  });
});

describe('a quantity', () => {
  const refund = brandOf(`  refund:
    promise: If we cancel a class, your money is back within 7 days.
    about: money back | money
    terms: { time: within 7 days }
`);
  it.each([
    ['If you call it off inside a day, you get your money back.', 'nothing'],
    ['Your money is back inside a day.', 'exceeds'],
  ])('in a condition on what the customer does is no time of the company’s: %s %s', (text, verdict) => {
    expect(verdictsOn(refund, text)).toBe(verdict);
  });

  const parcels = brandOf(`  parcels:
    promise: Parcels up to 20 kg.
    about: parcel | parcels
    terms: { weight: { value: up to 20 kg, about: parcel | parcels } }
`);
  it.each([
    ['The parcel with the books weighs 9 kg.', 'nothing'],
    ['Parcels up to 9 kg.', 'breaks'],
    ['We only take parcels of 9 kg.', 'breaks'],
  ])('within a limit states none: %s %s', (text, verdict) => {
    expect(verdictsOn(parcels, text)).toBe(verdict);
  });

  it('that another promise talked of before has just so is no breach of this one', () => {
    const both = brandOf(`  check-in:
    promise: Check in 60 minutes ahead and your seat is kept.
    about: seat
    terms: { time: { value: within 60 minutes, about: ahead | before } }
  move:
    promise: Move your trip until 2 hours before.
    about: move your trip | before the ferry sails
    terms: { notice: { value: within 2 hours, about: before } }
`);
    expect(verdictsOn(both, turns('Your seat is kept.', 'Be there an hour before the ferry sails.'))).toBe('nothing');
    expect(verdictsOn(both, turns('Be there an hour before the ferry sails.'))).toBe('exceeds');
  });
});

it('"could" over a mere topic leaves nothing of a promise open', () => {
  const pickup = brandOf(`  pickup:
    promise: We pick up your washing on the day you ask.
    about: pick up
    terms: { day: always }
`);
  expect(verdictsOn(pickup, 'There is a courier who could pick up the keys.')).toBe('nothing');
  expect(verdictsOn(pickup, 'We try to pick up your washing.')).toBe('hedges');
});
