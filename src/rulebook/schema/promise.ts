import { examples, severity } from './rule.ts';
import { day, idPattern, mapOf, record, type Schema, text, texts } from './schema.ts';

const promise: Schema = record(
  {
    promise: text({
      description: 'The public wording.',
      examples: ['Bring back any store-brand item within 30 days, no receipt needed.'],
    }),
    about: texts({
      description: 'What makes a sentence about the promise: a phrase.',
      examples: ['return | bring back | take back | refund'],
    }),
    terms: mapOf(
      { type: ['string', 'number'], examples: ['at least 30 days'] },
      {
        description:
          'What can be checked: a name of your own and a cost, time limit, window, amount, hours, never or always.',
        examples: [{ window: 'at least 30 days', receipt: 'never', cost: 'free' }],
      },
    ),
    says: texts({
      description: 'Further ways of keeping it, in your own words.',
      examples: ['no receipt, no problem'],
    }),
    breaks: texts({ description: 'Further ways of breaking it, in your own words.', examples: ['store credit only'] }),
    unless: texts({
      description: 'Exceptions: a statement that says this is not about the promise.',
      examples: ['alcohol | gift card'],
    }),
    with: texts({ description: 'A condition that must stand near the claim.', examples: ['over $35'] }),
    may: mapOf(text({ examples: ['up to 60 days'] }), {
      description: 'Who may promise how much: from role to a limit.',
      examples: [{ agent: 'up to 30 days', supervisor: 'up to 60 days' }],
    }),
    channels: texts({ description: 'Where it is expected to be made; everywhere where left out.', examples: ['ads'] }),
    valid: record(
      {
        from: day({ description: 'The first day it holds.', examples: ['2026-01-01'] }),
        until: day({ description: 'The last day it holds.', examples: ['2026-12-31'] }),
      },
      { description: 'When it holds.', examples: [{ from: '2026-01-01', until: '2026-12-31' }] },
    ),
    audience: texts({ description: 'Whom it is made to.', examples: ['consumer'] }),
    owner: text({ description: 'Who answers for it.', examples: ['marketing'] }),
    source: text({ description: 'Where it is made in public.', examples: ['ads/returns.md'] }),
    severity,
    examples: examples(['keeps', 'breaks', 'fine']),
  },
  {
    description: 'What the brand says it does.',
    required: ['promise'],
    examples: [{ promise: 'Bring it back within 30 days.', terms: { window: 'at least 30 days' } }],
  },
);

/** The schema of `promises:`. */
export const promises: Schema = {
  ...mapOf(promise, {
    description: 'What the brand promises, by id.',
    examples: [{ 'returns-30': { promise: 'Bring it back within 30 days.', terms: { window: 'at least 30 days' } } }],
  }),
  propertyNames: { pattern: idPattern },
};
