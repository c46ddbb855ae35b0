import { describe, expect, it } from 'vitest';
import { brandOf, verdictsOn } from './verdicts.ts';

const ferry = brandOf(`  bikes:
    promise: Bikes on the ferry, $25 each way.
    about: bike | bikes
    terms:
      price: { value: costs $25, about: bike | bikes }
      lock: { value: free, about: padlock | bike lock }
`);

describe('a bare number', () => {
  it.each([
    ['Your bike travels for twenty-five.', 'keeps'],
    ['We have room for twenty bikes on deck.', 'nothing'],
    ['The bus is number 25.', 'nothing'],
  ])('that is just a term’s, beside the topic, is that term: %s %s', (text, verdict) => {
    expect(verdictsOn(ferry, text)).toBe(verdict);
  });
});

describe('"only" before an amount', () => {
  it.each([
    ['A bike is only $19.', 'exceeds'],
    ['A bike is $25.', 'keeps'],
    ['A bike is only $35.', 'breaks'],
  ])('makes little of it, and refuses nothing: %s %s', (text, verdict) => {
    expect(verdictsOn(ferry, text)).toBe(verdict);
  });
});

it('a thing that costs nothing keeps a promise, whichever part of it is meant', () => {
  const repairs = brandOf(`  repairs:
    promise: We mend your shoes for free.
    about: shoes | mend
    terms: { cost: { value: free, about: repair fee } }
`);
  expect(verdictsOn(repairs, 'We mend your shoes, and it costs you nothing.')).toBe('keeps');
  expect(verdictsOn(repairs, 'We mend your shoes, and the laces are $4.')).toBe('nothing');
});

describe('"not only" and "not just"', () => {
  const lessons = brandOf(`  lessons:
    promise: A free first lesson for everybody.
    about: first lesson
    terms: { cost: free }
`);
  it.each([
    ['Not only is your first lesson free, the bow is too.', 'keeps'],
    ['Your first lesson is not just free but fun.', 'keeps'],
    ['Your first lesson is not free.', 'breaks'],
  ])('deny nothing: %s %s', (text, verdict) => {
    expect(verdictsOn(lessons, text)).toBe(verdict);
  });
});
