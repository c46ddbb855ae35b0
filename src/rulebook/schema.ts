import type { Kind } from '../kinds/kind.ts';
import { promises } from './schema/promise.ts';
import { ruleKeys, ruleSchema, tuningSchema } from './schema/rule.ts';
import { day, mapOf, record, type Schema, text, texts, where } from './schema/schema.ts';
import { scorecards } from './schema/scorecard.ts';
import { tone } from './schema/tone.ts';

/** Parts of a turn that `keys` can map to a file's own names. */
export const turnKeys = ['turns', 'text', 'speaker', 'role', 'start', 'end'] as const;

/** The schema of each section of a brand file but `rules`. `readers` are the names of input formats; any where empty. */
export function sectionSchemas(readers: readonly string[]): Readonly<Record<string, Schema>> {
  return {
    brand: text({ description: 'The name of the brand.', examples: ['Greenbasket'] }),
    extends: texts({
      description:
        'Shipped packs, as `onevoice:<pack>`, files in the folder of the brand file, and folders of Vale styles, as `vale:./styles/<style>`; later ones win.',
      examples: ['onevoice:service', './rules/legal.yaml', 'vale:./styles/House'],
    }),
    channels: mapOf(channelSchema(readers), {
      description: 'Groups of files, by name; of two that hold a file the first one counts.',
      examples: [{ ads: { files: 'ads/**', side: 'marketing' } }],
    }),
    speakers: mapOf(texts({ examples: ['* (Agent)'] }), {
      description: 'Who is who: from role to the labels in your files, with * for any letters.',
      examples: [{ agent: ['Agent', '* (Agent)'], customer: ['Customer', 'Caller'] }],
    }),
    keys: record(
      Object.fromEntries(
        turnKeys.map((key) => [key, text({ description: turnKeyMeaning[key], examples: [`data.${key}`] })]),
      ),
      {
        description: 'The names in transcripts of a vendor that is not known: from our word to the key or dotted path.',
      },
    ),
    lists: mapOf(texts({ examples: ['good morning | good afternoon'] }), {
      description: 'Named lists of phrases, which other phrases name in brackets: [greeting].',
      examples: [{ greeting: ['hello', 'good morning'] }],
    }),
    audiences: mapOf(audienceGroup, {
      description:
        'Groups of customers that promises are made to, known by path or by what a conversation says of itself.',
      examples: [{ business: { files: 'b2b/**', data: { segment: 'business' } } }],
    }),
    words: texts({ description: 'Your own words, which spelling rules accept.', examples: ['Basket Points'] }),
    promises,
    tone,
    rules: { description: 'The rules.', type: 'array', examples: [[anExample]] },
    scorecards,
    allow: {
      description: 'Reviewed exceptions.',
      type: 'array',
      items: allowance,
      examples: [[{ rule: 'free-forever', files: 'ads/2019/**', reason: 'Archived.' }]],
    },
    redact: mapOf(text({ examples: ['GB-\\d{8}'] }), {
      description: 'Patterns of your own personal data, as regular expressions, which `--redact` masks as well.',
      examples: [{ 'order number': 'GB-\\d{8}' }],
    }),
  };
}

const anExample = { id: 'free-forever', kind: 'never-say', say: 'free forever' };

const turnKeyMeaning: Readonly<Record<(typeof turnKeys)[number], string>> = {
  turns: 'The list of turns.',
  text: 'What is said in a turn.',
  speaker: 'Who says it.',
  role: 'The part they have: agent, customer.',
  start: 'When it begins.',
  end: 'When it ends.',
};

function channelSchema(readers: readonly string[]): Schema {
  const { type: _, ...details } = record(
    {
      files: texts({ description: 'Globs from the folder of the brand file.', examples: ['calls/**'] }),
      side: { description: 'Who speaks there.', enum: ['marketing', 'service'] },
      reach: {
        description: 'How many customers meet one passage.',
        type: 'number',
        exclusiveMinimum: 0,
        examples: [20_000],
      },
      reader: {
        description: 'The input format, whatever the name and content say.',
        type: 'string',
        ...(readers.length > 0 ? { enum: readers } : {}),
      },
      audience: texts({ description: 'Whom its messages are to: names under audiences.', examples: ['consumer'] }),
    },
    { description: 'A channel: its files, or a map of files, side, reach, reader and audience.', required: ['files'] },
  );
  return {
    ...details,
    examples: ['ads/**'],
    type: ['string', 'array', 'object'],
    minLength: 1,
    minItems: 1,
    items: { type: 'string', minLength: 1 },
  };
}

const audienceGroup: Schema = record(
  {
    files: texts({ description: 'Globs over files.', examples: ['b2b/**'] }),
    data: mapOf(text({ examples: ['business'] }), {
      description: 'Header lines, metadata or front matter of a file, and the value that tells.',
      examples: [{ segment: 'business' }],
    }),
  },
  { description: 'How messages to a group of customers are known.' },
);

const allowance: Schema = record(
  {
    rule: text({ description: 'The id of a rule or promise, with * for any letters.', examples: ['free-forever'] }),
    files: texts({ description: 'Globs over files; every file where left out.', examples: ['ads/2019/**'] }),
    quote: text({ description: 'Words the finding must quote; any where left out.', examples: ['free forever'] }),
    reason: text({ description: 'Why it is right here.', examples: ['Legal approved it on March 3.'] }),
    until: day({ description: 'The last day it holds; for ever where left out.', examples: ['2026-12-31'] }),
  },
  { description: 'A reviewed exception: what it covers is not reported.', required: ['rule', 'reason'] },
);

/** The JSON Schema of a whole brand file, for editors. It holds for the files it extends and for packs as well. */
export function brandFileSchema(kinds: readonly Kind[], readers: readonly string[] = []): Schema {
  const sections = sectionSchemas(readers);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:onevoice:brand-file:1',
    title: 'onevoice brand file',
    description: 'A brand: its channels, speakers, promises, tone and rules.',
    type: 'object',
    additionalProperties: false,
    properties: { ...sections, rules: { ...sections['rules'], items: anyRule(kinds) } },
  };
}

function anyRule(kinds: readonly Kind[]): Schema {
  const names = kinds.map(({ name }) => name);
  return {
    description: 'A rule: a kind with its data; or the id of an inherited rule with what is different here.',
    type: 'object',
    properties: { ...ruleKeys, kind: { ...ruleKeys['kind'], enum: names } },
    required: ['id'],
    allOf: [
      where({ not: { required: ['kind'] } }, tuningSchema(...kinds)),
      ...kinds.map((kind) =>
        where({ properties: { kind: { const: kind.name } }, required: ['kind'] }, ruleSchema(kind)),
      ),
    ],
  };
}
