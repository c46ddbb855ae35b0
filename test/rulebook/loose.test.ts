import { describe, expect, it } from 'vitest';
import { load } from './told.ts';

const warned = (phrase: string, key = 'breaks'): string =>
  load(
    `brand: Greenbasket\npromises:\n  person:\n    promise: A person answers.\n    about: person\n    ${key}: '${phrase}'\n`,
  )
    .faults.map(({ line, severity, message }) => `${line} ${severity}: ${message}`)
    .join('\n');

describe('a phrase of a promise', () => {
  it.each([
    ['leave (a message | your number) ...8', 'leave'],
    ['answer ...4', 'answer'],
    ['{no | nobody} (at all | ever)', 'no'],
    ['press two for more | leave (a message)', 'leave'],
  ])('for which one everyday word is enough is warned of: %s', (phrase, word) => {
    expect(warned(phrase)).toBe(`6 warning: The word "${word}" alone is enough for this phrase.`);
    expect(warned(phrase, 'says')).toContain('alone is enough');
  });

  it.each([
    'leave {a message | your number} ...8',
    'voicemail (box)',
    'leave',
    'leave <number> (days)',
    '"leave" (a message)',
    'usually ...4 person',
  ])('that needs more, a rare word or only what it says is left alone: %s', (phrase) => {
    expect(warned(phrase)).toBe('');
  });

  it('may be one word where it only names the promise', () => {
    expect(warned('person (on the line)', 'unless')).toBe('');
  });
});
