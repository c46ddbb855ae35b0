import type { OptionsSchema } from '../kind.ts';

const text = <const Description extends string>(description: Description) => ({ type: 'string', description }) as const;
const flag = <const Description extends string>(description: Description) =>
  ({ type: 'boolean', description }) as const;
const count = <const Description extends string>(description: Description) =>
  ({ type: 'integer', minimum: 0, description }) as const;
const number = <const Description extends string>(description: Description) =>
  ({ type: 'number', description }) as const;
const texts = <const Description extends string>(description: Description) =>
  ({ type: 'array', items: { type: 'string' }, description }) as const;
const pairs = <const Description extends string>(description: Description) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, description }) as const;

/** The shapes of the keys that Vale's rules have. */
export const shapes = { text, flag, count, number, texts, pairs } as const;

/** Keys of every rule of Vale that are neither its message, level nor link. */
export const everyRule = {
  scope: texts(
    'The parts of a page that are looked at: text, heading, list, table, blockquote, alt, sentence, paragraph, summary, raw.',
  ),
  limit: count('At most so many findings a file; 0 for any number.'),
  description: text('More about the rule.'),
  action: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: { name: { type: 'string' }, params: { type: 'array', items: { type: 'string' } } },
    description: 'How what is found is mended.',
  },
} as const;

/** Keys of rules that leave something alone. `accepted` is no key of Vale's: the accepted terms of the vocabularies go there. */
export const excused = {
  exceptions: texts('What is left alone, as regular expressions.'),
  vocab: flag('Whether accepted terms of the vocabularies are left alone, too.'),
  accepted: texts('The accepted terms of the vocabularies.'),
} as const;

/** Options that a translated rule may have beside those of its own kind. */
export type EveryRule = Readonly<{
  scope?: readonly string[];
  limit?: number;
  action?: Readonly<{ name: string; params?: readonly string[] }>;
}>;

export const optionsOf = <
  const Properties extends OptionsSchema['properties'],
  const Required extends readonly string[],
>(
  properties: Properties,
  required: Required,
) => ({ type: 'object', additionalProperties: false, required, properties: { ...properties, ...everyRule } }) as const;
