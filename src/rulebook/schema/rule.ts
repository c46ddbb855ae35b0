import type { Kind } from '../../kinds/kind.ts';
import { severities } from '../../model/finding.ts';
import { stances } from '../../model/rulebook.ts';
import { withinPattern } from '../within.ts';
import { idPattern, record, type Schema, styledIdPattern, text, texts, where } from './schema.ts';

const levels = [...severities.toReversed(), 'off'];

/** How much a finding matters: one word, or one by channel with a `default`. */
export const severity: Schema = {
  description:
    'How much a finding matters: error, warning, suggestion or off; or a map from channel to one of them, with a default.',
  examples: ['warning', { default: 'warning', ads: 'error' }],
  type: ['string', 'object'],
  ...where({ type: 'string' }, { enum: levels }),
  minProperties: 1,
  additionalProperties: { enum: levels },
};

/** Texts that show what an entry finds and what it lets pass. */
export const examples = (sides: readonly string[]): Schema =>
  record(
    Object.fromEntries(
      sides.map((side) => [
        side,
        texts({ description: exampleSides[side] ?? side, examples: ['It is «free forever» for you.'] }),
      ]),
    ),
    { description: 'Texts that `onevoice test` runs, with «marks» around what must be found.' },
  );

const exampleSides: Readonly<Record<string, string>> = {
  breaks: 'Texts that break it, with «marks» around what must be found.',
  keeps: 'Texts that keep it.',
  exceeds: 'Texts that promise more than it allows.',
  hedges: 'Texts that water it down.',
  reported: 'Texts in which a customer says that it was not kept.',
  fine: 'Texts that are not about it.',
};

/** The keys that every rule can have, whatever its kind. */
export const ruleKeys: Readonly<Record<string, Schema>> = {
  id: {
    description:
      'The name of the rule, which findings carry and `allow` names: lower case, words joined by hyphens. Rules of a Vale style are named Style.Rule.',
    examples: ['free-forever'],
    type: 'string',
    pattern: `${idPattern}|${styledIdPattern}`,
  },
  kind: text({ description: 'The way the rule can be broken.', examples: ['never-say'] }),
  severity,
  channels: texts({ description: 'The channels it holds in; every channel where left out.', examples: ['calls'] }),
  by: texts({
    description: 'Whom it holds for: roles or names of speakers, `company` or `anyone`; the company where left out.',
    examples: ['agent'],
  }),
  fields: texts({
    description:
      'The fields it holds in, as the file names them, with * for any letters and [0-9] for a digit: Headline*[0-9]. =Title wants its case, too.',
    examples: ['Headline*'],
  }),
  within: {
    description:
      'The part of a conversation it holds in: the first or last turns, seconds, minutes or percent, or those from one to another.',
    examples: ['first 2 turns', 'last 30 seconds', 'first 10%', 'from 10% to 50%'],
    type: 'string',
    pattern: withinPattern,
  },
  when: {
    description:
      "What a conversation or message must be about for the rule to apply: phrases that anyone says, or a map whose keys all hold: a role with what it says, `promise` with an id, `noted` with what a note, the file's name or header or a speaker's label says, `all`, `any` and `not`. Of a list one is enough.",
    examples: [{ customer: 'cancel | refund' }],
    type: ['string', 'array', 'object'],
    minLength: 1,
    minItems: 1,
    minProperties: 1,
  },
  even: {
    description: 'Matches that count although they are negated, asked, quoted or reported.',
    examples: [['negated']],
    type: ['string', 'array'],
    ...where({ type: 'string' }, { enum: stances }),
    items: { enum: stances },
  },
  message: text({
    description: 'What a finding says: one sentence, with {placeholders}.',
    examples: ['We never promise "{actual}": trials end.'],
  }),
  link: text({ description: 'Where to read more.', examples: ['https://example.com/style#free'] }),
  examples: examples(['breaks', 'keeps']),
  off: { description: 'Turns the rule off, or an inherited one of the same id.', examples: [true], type: 'boolean' },
};

/** The schema of a rule of one kind: the keys of every rule and the kind's own, which win where names meet. */
export function ruleSchema(kind: Kind): Schema {
  const { properties, required, ...rest } = optionsOf(kind);
  return {
    ...rest,
    type: 'object',
    description: kind.summary,
    properties: {
      ...ruleKeys,
      kind: { ...ruleKeys['kind'], const: kind.name },
      ...withExamples(properties ?? {}, kind),
    },
    required: ['id', 'kind', ...(required ?? [])],
    additionalProperties: false,
  };
}

/** Options with what the kind's own example has for them on one line. */
function withExamples(properties: Readonly<Record<string, Schema>>, kind: Kind): Record<string, Schema> {
  const lines = new Map([...kind.example.rule.matchAll(/^(\w+): ([\w<(].*)$/gm)].map(([, key, value]) => [key, value]));
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const example = lines.get(key);
      return [key, schema.examples || example === undefined ? schema : { ...schema, examples: [example] }];
    }),
  );
}

/** The schema of an entry that re-tunes an inherited rule: the keys that differ, and no kind. */
export function tuningSchema(...kinds: readonly Kind[]): Schema {
  const common = Object.entries(ruleKeys).filter(([key]) => key !== 'kind');
  // Of one kind the options are known; of any kind only their names.
  const own = kinds.flatMap((kind) => Object.entries(optionsOf(kind).properties ?? {}));
  const options = kinds.length === 1 ? own : own.map(([key]): [string, Schema] => [key, {}]);
  return {
    type: 'object',
    description: 'Re-tunes an inherited rule: the keys that differ here, or off.',
    properties: Object.fromEntries([...options, ...common]),
    required: ['id'],
    additionalProperties: false,
  };
}

/** The schema of a kind's own options. */
export const optionsOf = (kind: Kind): Schema => kind.options;

/** The names of a kind's own options. */
export const optionNames = (kind: Kind): readonly string[] => Object.keys(optionsOf(kind).properties ?? {});
