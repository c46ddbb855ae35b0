import { describe, expect, it } from 'vitest';
import { isSpokenOf, serviceTopics, topicsNamedBy } from '../../src/text/service-topics.ts';
import { documentOf } from '../kinds/remark.ts';
import { brandOf, statementsIn, verdictsOn } from './verdicts.ts';

const returns = `  returns:
    promise: Bring back any item within 30 days.
    about: return | refund
    terms: { window: at least 30 days }
`;

describe('a promise that names a common topic', () => {
  it.each([
    ['60-day money-back guarantee.', 'exceeds'],
    ['30-day money-back guarantee.', 'keeps'],
    ["You've got 60 days to change your mind.", 'exceeds'],
    ['Send it back within 14 days.', 'breaks'],
    ['Get 10% off when you return for your second trip within 14 days.', 'nothing'],
    ['Book a return flight within 14 days.', 'nothing'],
  ])('is known under its other names: %s %s', (text, verdict) => {
    expect(verdictsOn(brandOf(returns), text)).toBe(verdict);
  });

  it('is not, where another promise speaks of the same topic', () => {
    const two = brandOf(`${returns}  double:
    promise: Fruit goes off? Double your money back.
    about: double ...3 money back
    terms: { back: double }
`);
    expect(verdictsOn(two, 'Send it back within 14 days.')).toBe('nothing');
    expect(verdictsOn(two, 'Return it within 14 days.')).toBe('breaks');
  });

  it('does not take words from a promise that names its own topic', () => {
    const two = brandOf(`${returns}  keep:
    promise: Change your mind about a plan within 14 days.
    about: plan
    terms: { window: at least 14 days }
`);
    const found = statementsIn(two, 'Change your mind about the plan within 14 days.');
    expect(found.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['keep keeps']);
  });
});

describe('the topics', () => {
  it('are found by the names of a promise, brackets left whole', () => {
    expect(topicsNamedBy(['{ship | send} it | delivery', 'regex:refund']).map(({ name }) => name)).toEqual([
      'delivery',
    ]);
    expect(topicsNamedBy(['bagger | every lane'])).toEqual([]);
  });

  it('are spoken of inside longer phrases', () => {
    const delivery = serviceTopics.find(({ name }) => name === 'delivery')!;
    expect(isSpokenOf(delivery, ['late ...3 {delivery | van}'])).toBe(true);
    expect(isSpokenOf(delivery, ['deliverable'])).toBe(false);
  });
});

describe('a topic named in one field of a message', () => {
  const shipping = brandOf(
    '  shipping:\n    promise: Free shipping.\n    about: shipping\n    terms: { shipping: free }\n',
  );
  const passages = ['Free shipping.', 'There is a charge of $39.', 'Always free.'];

  it('holds nothing in the next against the promise', () => {
    const verdicts = (texts: readonly string[]): (string | null)[] =>
      statementsIn(shipping, '', documentOf(texts)).map(({ verdict }) => verdict);
    expect(verdicts(passages)).toEqual(['keeps', 'keeps']);
    expect(verdicts([passages.join(' ')])).toEqual(['keeps', 'breaks', 'keeps']);
  });
});
