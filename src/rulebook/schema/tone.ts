import { examples, severity } from './rule.ts';
import { idPattern, mapOf, record, type Schema, text, texts } from './schema.ts';

const attribute: Schema = record(
  {
    avoid: texts({ description: 'Families of words to avoid.', examples: ['jargon'] }),
    readable: text({ description: 'How easy the text must be to read.', examples: ['at most grade 9'] }),
    do: texts({ description: 'Sentences that sound like the brand.', examples: ['Hang on, let me look with you.'] }),
    dont: texts({ description: 'Sentences that do not.', examples: ['As already stated in the previous message.'] }),
    measure: mapOf(
      { type: ['string', 'number'], examples: ['at least 0.3'] },
      { description: 'Measures of tone and their limits.', examples: [{ warmth: 'at least 0.3' }] },
    ),
    channels: texts({ description: 'The channels it holds in; every channel where left out.', examples: ['calls'] }),
    by: texts({ description: 'Whom it holds for; the company where left out.', examples: ['agent'] }),
    severity,
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
