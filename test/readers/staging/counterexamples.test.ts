import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showsWrong, withoutWrong } from '../../../src/readers/staging/counterexamples.ts';

/** What of a paragraph is still said, all of it having been. */
const said = (text: string): string =>
  withoutWrong(text, [{ start: 0, end: text.length, heard: true, label: null, field: null }])
    .filter(({ heard }) => heard)
    .map(({ start, end }) => text.slice(start, end))
    .join('');

describe('what a guide shows as wrong', () => {
  it.each([
    ['❌ Your ticket has been closed.', ''],
    ["Don't: Your ticket has been closed.", ''],
    ['Don’t say – Calm down.', ''],
    ['Bad: Calm down.\nGood: I hear you.', 'Good: I hear you.'],
    ['Avoid: We regret any inconvenience.', ''],
    ['Instead of: We regret it.\nWe are sorry.', 'We are sorry.'],
    ['“We messed up” > “We regret any inconvenience”', '“We messed up” > “”'],
    ['“We regret it” → “We are sorry”', '“” → “We are sorry”'],
  ])('is said by nobody: %s', (text, left) => {
    expect(said(text)).toBe(left);
  });

  it.each([
    '❌ No hidden fees',
    '✅ Free returns',
    'Don’t wait: order today.',
    'We avoid: nothing.',
    'It is 5 > 3 "here" and "there".',
    'Not bad: thirty days.',
  ])('is not what an ad says: %s', (text) => {
    expect(said(text)).toBe(text);
  });

  it('stands under a title that says so', () => {
    for (const title of ["Don't", 'What not to say', 'Don’t say:', 'Bad example', 'Phrases to avoid', '❌'])
      expect([title, showsWrong(title)]).toEqual([title, true]);
    for (const title of ['Don’t miss it', 'Bad weather', 'Avoid the queue', 'Say', ''])
      expect([title, showsWrong(title)]).toEqual([title, false]);
  });

  it('leaves every other character where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cuts = withoutWrong(text, [{ start: 0, end: text.length, heard: true, label: null, field: null }]);
        expect(cuts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });
});
