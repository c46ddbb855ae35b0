import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const term = (text: string): string =>
  told(`brand: Greenbasket\npromises:\n  credit:\n    promise: We credit you.\n    terms:\n      credit: ${text}\n`);

describe('a term of a promise', () => {
  it.each([
    ['witin 5 days', 'within 5 days'],
    ['form $8', 'from $8'],
    ['at lest 30 days', 'at least 30 days'],
    ['atleast 30 days', 'at least 30 days'],
    ['alwyas', 'always'],
    ['nevr', 'never'],
    ['fre', null],
  ])('whose bound is misspelt is told with the word it means: %s', (text, meant) => {
    if (meant === null) expect(term(text)).toContain('warning: The term "fre" says nothing that can be checked.');
    else
      expect(term(text)).toMatch(
        new RegExp(
          `^ +credit: ${text.replace('$', '\\$')}\\n +\\^+\\nThe term .* has the unknown word .*\\nDid you mean "${meant.replace('$', '\\$')}"\\?$`,
        ),
      );
  });

  it('that may mean two things is told how it is read', () => {
    expect(term('no')).toContain('warning: The term "no" is read as "never": neither asked for nor done.');
    expect(term('5')).toContain('warning: The term "5" is a bare number');
  });

  it.each([
    'free',
    'never',
    'always',
    'not needed',
    'at least 30 days',
    'within 2 hours',
    'up to $50',
    'from 3%',
    'costs $5',
    'a prize of $500',
    'over $35',
    '6 a.m. to midnight',
    '24/7',
    'same day',
    'double the difference',
    'must be 5 days',
    '3% back',
    'no more than 3 days',
    'the next business day',
    'half price',
    'a fortnight',
    '$8 per day',
  ])('that says one thing is left alone: %s', (text) => {
    expect(term(text)).toBe('');
  });
});
