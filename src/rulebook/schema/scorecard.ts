import { idPattern, mapOf, record, type Schema, text, texts } from './schema.ts';

/** The schema of one line of a scorecard. */
export const standard: Schema = record(
  {
    title: text({
      description: 'What people call it; the ids it names where left out.',
      examples: ['Says who we are'],
    }),
    section: text({ description: 'The part of the card it stands in.', examples: ['Opening'] }),
    rule: texts({ description: 'Ids of rules, with * for any letters.', examples: ['greet*'] }),
    promise: texts({ description: 'Ids of promises, with * for any letters.', examples: ['free-delivery'] }),
    tone: texts({ description: 'Ids of tone attributes, with * for any letters.', examples: ['neighborly'] }),
    weight: {
      description: 'How many points it is worth. 0 is shown and not counted.',
      type: 'number',
      minimum: 0,
      default: 1,
      examples: [10],
    },
    fail: {
      description: 'With `automatic`, a conversation that breaks it scores 0.',
      enum: ['automatic'],
      examples: ['automatic'],
    },
  },
  {
    description: 'A standard.',
  },
);

/** The schema of one scorecard. */
export const scorecard: Schema = record(
  {
    title: text({ description: 'What people call the card; its id where left out.', examples: ['Service call'] }),
    channels: texts({
      description: 'The channels whose conversations it scores; every channel where left out.',
      examples: ['calls'],
    }),
    by: texts({
      description: 'Who is scored: roles or names of speakers; agents and supervisors where left out.',
      examples: ['agent'],
    }),
    pass: {
      description: 'The least score, of 100, that passes.',
      type: 'number',
      minimum: 0,
      maximum: 100,
      examples: [80],
    },
    standards: {
      description:
        'What is scored, line by line: rules, promises or tone attributes that count as one. A standard is broken where one of them is broken, else kept where one of them is kept. Where nothing called for it, it is not applicable and does not count.',
      type: 'array',
      minItems: 1,
      items: standard,
      examples: [[{ rule: 'greet', weight: 10 }]],
    },
  },
  { description: 'A scorecard.', required: ['standards'] },
);

/** The schema of `scorecards:`. */
export const scorecards: Schema = {
  ...mapOf(scorecard, {
    description: 'What `onevoice score` scores conversations by, card by card.',
    examples: [{ service: { channels: 'calls', pass: 80, standards: [{ rule: 'greet', weight: 10 }] } }],
  }),
  propertyNames: { pattern: idPattern },
};
