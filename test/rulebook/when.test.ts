import { expect, it } from 'vitest';
import { load, told } from './told.ts';

const rule = (when: string): string =>
  `promises:\n  returns-30: { promise: Back in 30 days. }\nrules:\n  - { id: a, kind: never-say, say: x, when: ${when} }\n`;

it('a condition is read as it is written', () => {
  const { rulebook, faults } = load(rule('{ customer: [cancel, refund], not: { promise: returns-30 } }'));
  expect(faults).toEqual([]);
  expect(rulebook.rules[0]?.when).toEqual({
    type: 'all',
    of: [
      { type: 'said', by: ['customer'], phrases: ['cancel', 'refund'] },
      { type: 'not', of: { type: 'promise', ids: ['returns-30'] } },
    ],
  });
});

it('every fault of a condition is told at its place', () => {
  const faults = (when: string): string => told(rule(when)).split('\n').slice(2).join('\n');
  expect(faults('{ promise: returns-31 }')).toBe(
    'There is no promise "returns-31".\nDid you mean "returns-30"? Known here: returns-30.',
  );
  expect(faults('{ custmer: cancel }')).toBe(
    'warning: There is no role "custmer"; it is taken for the name of a speaker.\nDid you mean "customer"?',
  );
  expect(faults('{ not: { customer: 4 } }')).toBe(`"when" cannot be 4.
Write phrases, a map from a role to phrases, or promise, noted, all, any or not: when: { customer: cancel | refund }`);
  expect(faults('{ any: [<greting>, x] }')).toContain('Did you mean <greeting>?');
  expect(faults('[]')).toContain('"when"');
});
