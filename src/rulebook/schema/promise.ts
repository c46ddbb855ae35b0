import { examples, severity } from './rule.ts';
import { day, idPattern, mapOf, record, type Schema, text, texts } from './schema.ts';

const termText =
  'free; never; always; at least <quantity> (a window, what a customer gets); at most or within <quantity> (a time limit); up to <quantity> (how far it reaches); from <quantity> (where it begins); costs <quantity> (a price); a bare quantity (an amount, hours)';

const term: Schema = {
  description: `One checkable part: ${termText}.`,
  examples: ['at least 30 days', 'never', { value: 'costs $35', about: 'second bag | extra bag' }],
  type: ['string', 'number', 'object'],
  minLength: 1,
  required: ['value'],
  properties: {
    value: { type: ['string', 'number'], description: termText, examples: ['costs $35'] },
    about: texts({
      description: 'What a sentence calls it, as phrases; the words of its name where left out.',
      examples: ['second bag | extra bag'],
    }),
  },
  additionalProperties: false,
};

const promise: Schema = record(
  {
    promise: text({
      description: 'The public wording.',
      examples: ['Bring back any store-brand item within 30 days, no receipt needed.'],
    }),
    about: texts({
      description:
        'What makes a sentence about the promise: phrases. Where left out, the wording of the promise has to do.',
      examples: ['return | bring back | take back | refund'],
    }),
    terms: mapOf(term, {
      description:
        'What can be checked, under names of your own: a cost, time limit, window, amount, hours, never or always. Read from the wording where left out.',
      examples: [{ window: 'at least 30 days', receipt: 'never', cost: 'free' }],
    }),
    says: texts({
      description: 'Further ways of keeping it, in your own words: phrases.',
      examples: ['no receipt, no problem'],
    }),
    breaks: texts({
      description: 'Further ways of breaking it, in your own words: phrases.',
      examples: ['store credit only'],
    }),
    exceeds: texts({
      description: 'Ways of promising more than the terms allow, in your own words: phrases.',
      examples: ['any brand ... no receipt'],
    }),
    hedges: texts({
      description: 'Further ways of watering it down, in your own words: phrases.',
      examples: ['at the manager’s discretion'],
    }),
    unless: texts({
      description: 'Exceptions: a statement that says this is not about the promise.',
      examples: ['alcohol | gift card'],
    }),
    with: texts({ description: 'A condition that must stand near the claim.', examples: ['over $35'] }),
    may: mapOf(text({ examples: ['up to 60 days'] }), {
      description: 'Who may promise how much: from role or speaker to a limit, or to never.',
      examples: [{ agent: 'up to 30 days', supervisor: 'up to 60 days', bot: 'never' }],
    }),
    channels: texts({ description: 'Where it is expected to be made; everywhere where left out.', examples: ['ads'] }),
    valid: record(
      {
        from: day({ description: 'The first day it holds.', examples: ['2026-01-01'] }),
        until: day({ description: 'The last day it holds.', examples: ['2026-12-31'] }),
      },
      { description: 'When it holds.', examples: [{ from: '2026-01-01', until: '2026-12-31' }] },
    ),
    audience: texts({
      description:
        'Whom it is made to: names under audiences. A statement in a message to others exceeds it; everybody where left out.',
      examples: ['consumer'],
    }),
    owner: text({ description: 'Who answers for it.', examples: ['marketing'] }),
    source: text({ description: 'Where it is made in public.', examples: ['ads/returns.md'] }),
    severity,
    examples: examples(['keeps', 'breaks', 'exceeds', 'hedges', 'reported', 'fine']),
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
