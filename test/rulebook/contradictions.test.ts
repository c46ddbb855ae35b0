import { describe, expect, it } from 'vitest';
import { load, told } from './told.ts';

const two = (a: string, b: string, more = ''): string => `promises:
  first:
    promise: Bring it back.
    about: return | bring back
    terms: { ${a} }
  second:
    promise: Return it with ease.
    about: bring back | return
    terms: { ${b} }
${more}`;

const one = (wording: string, term: string): string => `promises:
  only:
    promise: ${wording}
    about: it
    terms: { ${term} }
`;

describe('two promises of one subject', () => {
  it('contradict each other at the term of the second, and both are kept', () => {
    const text = two('window: at least 30 days', 'window: 14 days');
    expect(told(text)).toBe(`    terms: { window: 14 days }
                     ^^^^^^^
The term "14 days" contradicts "at least 30 days" of the promise "first" on line 5.
Mend one of them, or tell the promises apart: by about, audience, channels or valid.`);
    expect(load(text).rulebook.promises.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it.each([
    ['cost: free', 'cost: $5'],
    ['cost: costs $5', 'cost: free'],
    ['receipt: never', 'receipt: always'],
    ['window: at least 30 days', 'window: within 14 days'],
    ['fee: costs $5', 'fee: costs $7'],
  ])('cannot keep %s and %s', (a, b) => {
    expect(load(two(a, b)).faults).toHaveLength(1);
  });

  it.each([
    ['window: at least 30 days', 'window: at least 60 days'],
    ['window: at least 14 days', 'window: within 30 days'],
    ['window: 30 days', 'window: about 31 days'],
    ['window: 1 month', 'window: 30 days'],
    ['window: at least 30 days', 'answer: 14 days'],
    ['cost: free', 'second: costs $5'],
    ['cost: { value: free, about: return }', 'cost: { value: costs $5, about: courier }'],
  ])('can keep %s and %s', (a, b) => {
    expect(told(two(a, b))).toBe('');
  });

  it.each(['audience: member', 'valid: { from: 2026-12-01 }', 'unless: alcohol', 'with: members'])(
    'may be a rule and its exception: %s',
    (line) => {
      const groups = 'audiences:\n  member: { data: { tier: member } }\n';
      expect(told(two('window: at least 30 days', 'window: 14 days', `    ${line}\n${groups}`))).toBe('');
    },
  );
});

describe('a term', () => {
  it('that contradicts the wording is told with the words', () => {
    expect(told(one('Bring it back within 30 days.', 'window: at least 14 days'))).toBe(
      `    terms: { window: at least 14 days }
                     ^^^^^^^^^^^^^^^^
The term "at least 14 days" contradicts the promise's own words, "within 30 days".
Make the term say what the wording says, or mend the wording.`,
    );
  });

  it.each([
    ['Delivery is free.', 'cost: $5', 'free'],
    ['We never ask for a receipt.', 'receipt: always', 'never ask for a receipt'],
    ['Delivered for $5.', 'price: costs $7', '$5'],
  ])('of "%s" is not %s', (wording, term, words) => {
    expect(load(one(wording, term)).faults.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['Bring it back within 30 days.', 'window: at least 30 days'],
    ['Bring it back within 30 days.', 'refund: within 5 days'],
    ['Bring it back within a month.', 'window: at least 30 days'],
    ['Free from $35.', 'price: costs $5'],
    ['Risk-free for you.', 'cost: $5'],
    ['We never close.', 'open: always'],
    ['We never miss a delivery.', 'delivery: always'],
    ['You always get a receipt.', 'receipt: never'],
  ])('of "%s" may be %s', (wording, term) => {
    expect(told(one(wording, term))).toBe('');
  });
});
