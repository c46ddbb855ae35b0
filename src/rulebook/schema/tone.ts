import { counts } from '../../tone/counts.ts';
import { measures } from '../../tone/measures.ts';
import { scales } from '../../tone/scales.ts';
import { examples, ruleKeys, severity } from './rule.ts';
import { idPattern, mapOf, record, type Schema, text, texts } from './schema.ts';

const measure: Schema = record(
  Object.fromEntries(
    [...scales, ...counts].map(({ name, summary }) => [
      name,
      {
        description: summary,
        type: ['string', 'number'],
        examples: [scales.some((scale) => scale.name === name) ? 'at least 0.3' : 'at most 1'],
      },
    ]),
  ),
  {
    description: 'Scales and counts with their limits: at least, at most, or a range.',
  },
);

/** The schema of one attribute. */
export const attribute: Schema = record(
  {
    avoid: texts({
      description: `What to avoid: ${measures.map(({ name }) => name).join(', ')}; or phrases of your own.`,
      examples: ['jargon'],
    }),
    use: {
      description: 'Words that should appear instead: a list; or a map from each to the phrases it replaces.',
      examples: [{ member: 'customer | client' }],
      type: ['string', 'array', 'object'],
      minLength: 1,
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      minProperties: 1,
      additionalProperties: texts({ examples: ['customer | client'] }),
    },
    readable: {
      description: 'How easy a message must be to read, in US school grades (Flesch-Kincaid).',
      type: ['string', 'number'],
      examples: ['at most grade 9'],
    },
    do: texts({
      description: 'Sentences of the brand book that sound like the brand.',
      examples: ['Hang on, let me look with you.'],
    }),
    dont: texts({
      description: 'Sentences of the brand book that do not.',
      examples: ['As already stated in the previous message.'],
    }),
    measure: { ...measure, examples: [{ warmth: 'at least 0.3' }] },
    channels: texts({ description: 'The channels it holds in; every channel where left out.', examples: ['calls'] }),
    by: texts({ description: 'Whom it holds for; the company where left out.', examples: ['agent'] }),
    severity,
    message: text({
      description: 'What a finding says: one sentence, with {placeholders}.',
      examples: ['We never blame a customer: "{actual}".'],
    }),
    link: ruleKeys['link'] ?? {},
    examples: examples(['breaks', 'keeps']),
  },
  {
    description: 'One attribute of how the brand sounds.',
    examples: [{ avoid: ['jargon'], readable: 'at most grade 9' }],
  },
);

/** The schema of `tone:`. */
export const tone: Schema = {
  ...mapOf(attribute, {
    description: 'How the brand sounds, by attribute.',
    examples: [{ 'plain-words': { avoid: ['jargon'], readable: 'at most grade 9' } }],
  }),
  propertyNames: { pattern: idPattern },
};
