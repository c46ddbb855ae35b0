import { describe, expect, it } from 'vitest';
import { brandOf, verdictsOn } from './verdicts.ts';

const brand = (key: string): string =>
  brandOf(`  delivery:
    promise: We bring it to you.
    about: delivery
    ${key}: green van with lights | van lights
`);
const chat = ['Hello.', 'One moment.', 'I am looking.', 'Here it is.', 'All right.'];
const turns = (...lines: readonly string[]): string => lines.map((line) => `Agent: ${line}`).join('\n');

describe.each([
  ['says', 'keeps'],
  ['breaks', 'breaks'],
  ['exceeds', 'exceeds'],
  ['hedges', 'hedges'],
])('a phrase of "%s"', (key, verdict) => {
  it('counts beside the topic, however short', () => {
    expect(verdictsOn(brand(key), 'Delivery by van lights.')).toBe(verdict);
  });

  it('counts soon after the topic, however short', () => {
    expect(verdictsOn(brand(key), turns('This is about your delivery.', 'It has van lights.'))).toBe(verdict);
  });

  it('counts alone, of three words or more, where the promise is talked of elsewhere in the conversation', () => {
    const text = turns('This is about your delivery.', ...chat, 'It is a green van with lights.');
    expect(verdictsOn(brand(key), text)).toBe(verdict);
  });

  it('does not count alone where it is shorter', () => {
    const text = turns('This is about your delivery.', ...chat, 'It has van lights.');
    expect(verdictsOn(brand(key), text)).toBe('nothing');
  });

  it('does not count where nobody talks of the promise', () => {
    expect(verdictsOn(brand(key), turns(...chat, 'It is a green van with lights.'))).toBe('nothing');
  });
});

it('a phrase does not begin amid a number', () => {
  const five = brandOf(`  delivery:
    promise: We bring it to you.
    about: delivery
    breaks: five dollars
`);
  expect(verdictsOn(five, 'Delivery is five dollars.')).toBe('breaks');
  expect(verdictsOn(five, 'Delivery is thirty-five dollars.')).toBe('nothing');
});

describe('a phrase that keeps or breaks', () => {
  const bags = brandOf(`  bags:
    promise: Bags never expire and cost nothing.
    about: bag | bags
    terms:
      expiry: { value: never, about: expire }
      included: { value: always, about: 'bags ...3 included' }
    says: 'never {take | lose} ...3 bag without asking'
    breaks: bags not included | pack the bag yourself
    exceeds: never lose ...2 bag
`);
  it.each([
    ["Bags aren't included.", 'breaks'],
    ['Bags are never included.', 'breaks'],
    ['Bags are included.', 'keeps'],
    ['Bags expire after a year.', 'breaks'],
    ['Would you pack the bag yourself?', 'breaks'],
    ["I'd need you to pack the bag yourself.", 'breaks'],
    ['We never lose a bag without asking.', 'keeps'],
    ['We said by mistake that bags are not included.', 'nothing'],
  ])('%s %s', (text, verdict) => {
    expect(verdictsOn(bags, text)).toBe(verdict);
  });
});
