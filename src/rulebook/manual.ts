import type { Kind } from '../kinds/kind.ts';
import { defaultSeverity } from '../model/levels.ts';
import { type Condition, type Rule, type Scorecard, stances } from '../model/rulebook.ts';
import { yamlOf } from './as-yaml.ts';
import { describeKeys, paragraph, typeOf } from './manual/keys.ts';
import { optionsOf, ruleKeys } from './schema/rule.ts';
import type { Schema } from './schema/schema.ts';
import { sectionSchemas } from './schema.ts';
import { showWithin } from './within.ts';
import { orList } from './wording.ts';

/** The manual page of a kind: what it finds, what it takes, what it says, and an example. */
export function explainKind(kind: Kind): string {
  const silent = kind.silentOn ?? stances;
  return page(
    `${kind.name}\n\n${paragraph(kind.summary)}${kind.vale === null ? '' : `\n\n${paragraph(`In Vale: ${kind.vale}.`)}`}`,
    section('Options', describeKeys(optionsOf(kind))),
    section('Keys of every rule', paragraph(`${Object.keys(ruleKeys).join(', ')} (onevoice explain rules)`)),
    section('Message', `${paragraph(kind.message)}\n${paragraph(`It can hold ${placeholdersOf(kind).join(', ')}.`)}`),
    silent.length === 0
      ? null
      : section('Ignores', paragraph(`Matches that are ${orList(silent)}, unless the rule names that under "even".`)),
    section('Example', exampleOf(kind)),
  );
}

/** The manual page of a rule: what it says and where, its data, and its examples. */
export function explainRule(rule: Rule, kind: Kind): string {
  const { id, options, examples, source, link } = rule;
  const severities = Object.entries(rule.severities).map(([channel, level]) => `${level} in ${channel}`);
  const facts: readonly (readonly [string, string])[] = [
    ['kind', `${rule.kind}: ${kind.summary}`],
    ['severity', [rule.severity, ...severities].join(', ')],
    ['channels', rule.channels.join(', ') || 'all'],
    ['by', rule.by.join(', ') || 'the company'],
    ['fields', rule.fields.join(', ')],
    ['within', rule.within ? showWithin(rule.within) : ''],
    ['when', rule.when ? inWords(rule.when) : ''],
    ['even', rule.even.join(', ')],
    ['link', link ?? ''],
    ['stands in', `${source.file}, line ${source.line}`],
  ];
  const known = facts.filter(([, value]) => value !== '');
  const sides = [
    ...examples.breaks.map((text) => `breaks: ${text}`),
    ...examples.keeps.map((text) => `keeps:  ${text}`),
  ];
  return page(
    `${id}\n\n${paragraph(rule.message ?? kind.message)}`,
    section('Rule', known.map(([name, value]) => `  ${name.padEnd(10)}${value}`).join('\n')),
    section('Data', indent(yamlOf(options))),
    sides.length === 0 ? null : section('Examples', indent(sides.join('\n'))),
  );
}

/** The manual page of a scorecard: whom it scores, and each standard with what it is worth. */
export function explainScorecard({ id, title, channels, by, pass, standards, source }: Scorecard): string {
  const total = standards.reduce((sum, { weight }) => sum + weight, 0);
  const facts = [
    ['channels', channels.join(', ') || 'all'],
    ['by', by.join(', ')],
    ['pass', pass === null ? 'no mark' : `${pass} of 100 or more`],
    ['stands in', `${source.file}, line ${source.line}`],
  ];
  const sections = [...new Set(standards.map(({ section }) => section))];
  const lines = sections.flatMap((section) => [
    ...(section === null ? [] : [`  ${section}`]),
    ...standards.filter((each) => each.section === section).map(standardText),
  ]);
  return page(
    `${id}\n\n${paragraph(title)}`,
    section('Scorecard', facts.map(([name, value]) => `  ${name?.padEnd(10)}${value}`).join('\n')),
    section(`Standards, ${total} points`, lines.join('\n')),
    paragraph('Standards that nothing in a conversation calls for do not count in it.', 0),
  );
}

const standardText = ({ title, ids, weight, automatic }: Scorecard['standards'][number]): string =>
  [
    `${String(weight).padStart(7)}  ${title}${automatic ? '; broken, it sets the score to 0' : ''}`,
    ...(title === ids.join(', ') ? [] : [paragraph(ids.join(', '), 5)]),
  ].join('\n');

/** A condition in a line of words. */
function inWords(condition: Condition): string {
  switch (condition.type) {
    case 'said':
      return `${condition.by.join(' or ') || 'anyone'} says ${condition.phrases.map((each) => `"${each}"`).join(' or ')}`;
    case 'noted':
      return `a note, the name of the file or a label says ${condition.phrases.map((each) => `"${each}"`).join(' or ')}`;
    case 'promise':
      return `the promise ${condition.ids.join(' or ')} is touched`;
    case 'not':
      return `not (${inWords(condition.of)})`;
    default:
      return condition.of.map((each) => `(${inWords(each)})`).join(condition.type === 'all' ? ' and ' : ' or ');
  }
}

/** The manual page of the brand file: its sections. */
export function explainBrandFile(kinds: readonly Kind[]): string {
  return page(
    `brand file\n\n${paragraph('onevoice.yaml describes a brand: its channels, speakers, promises, tone and rules.')}`,
    section('Sections', describeKeys({ properties: sectionSchemas([]) }, false)),
    section('Kinds of rule', paragraph(kinds.map(({ name }) => name).join(', '))),
    section(
      'Merging',
      paragraph(
        'What a file extends comes before the file itself, and the later word wins: for the brand, for channels, promises, tone, keys and redactions by name, for rules by id. Lists, speakers, words and allowances add up. An entry of rules with an id and no kind changes single keys of an inherited rule, or turns it off with off: true.',
      ),
    ),
    section('Example', indent(brandFileExample)),
  );
}

/**
 * The manual page of a section of the brand file, a key in it (`channels.reach`, or `reach` where one section alone has
 * it), a key of every rule (`within`) or a kind's option (`never-say.say`); null for what is none of these.
 */
export function explainOption(name: string, kinds: readonly Kind[]): string | null {
  const options = optionsByName(kinds);
  const ends = [...options.keys()].filter((each) => each.endsWith(`.${name}`));
  const found = options.has(name) ? name : ends.length === 1 ? ends[0]! : null;
  return found === null ? null : keyPage(found, options.get(found)!);
}

/** What `explainOption` has pages for. */
export const optionNames = (kinds: readonly Kind[]): readonly string[] => [...optionsByName(kinds).keys()];

function optionsByName(kinds: readonly Kind[]): ReadonlyMap<string, Schema> {
  const sections = { ...sectionSchemas([]) };
  sections['rules'] = { ...sections['rules'], properties: ruleKeys };
  const found = new Map<string, Schema>(Object.entries({ ...ruleKeys, ...sections }));
  const owners = [...Object.entries(sections), ...kinds.map((kind) => [kind.name, optionsOf(kind)] as const)];
  for (const [owner, schema] of owners) {
    const keys = schema.properties ?? innerOf(schema)?.properties ?? {};
    for (const [key, inner] of Object.entries(keys)) if (owner !== 'rules') found.set(`${owner}.${key}`, inner);
  }
  return found;
}

function keyPage(name: string, schema: Schema): string {
  const keys = schema.properties ? schema : innerOf(schema);
  const examples = (schema.examples ?? []).map((example) => yamlOf({ [name.split('.').at(-1) ?? name]: example }));
  return page(
    `${name}\n\n${paragraph(schema.description ?? '')}\n\n${paragraph(typeOf(schema))}`,
    name === 'severity' ? section('Default', paragraph(`Rules without one have ${defaultSeverity}.`)) : null,
    keys?.properties ? section('Keys', describeKeys(keys)) : null,
    examples.length === 0 ? null : section('Example', indent(examples.join('\n'))),
  );
}

/** The schema of the entries of a map or list. */
function innerOf(schema: Schema | null | undefined): Schema | null {
  const inner = schema?.items ?? schema?.additionalProperties;
  return typeof inner === 'object' ? inner : null;
}

function exampleOf({ name, example }: Kind): string {
  const rule = `- id: ${name}-example\n  kind: ${name}\n${indent(example.rule)}`;
  const texts = [`breaks: ${example.breaks}`, `keeps:  ${example.keeps}`].map((text) =>
    text.replaceAll('\n', '\n        '),
  );
  return indent([rule, '', ...texts].join('\n'));
}

const placeholdersOf = ({ placeholders }: Kind): readonly string[] =>
  [...new Set([...placeholders, 'actual', 'brand'])].map((name) => `{${name}}`);

const page = (...parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null).join('\n\n')}\n`;
const section = (title: string, body: string): string => `${title}\n${body}`;
const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const brandFileExample = `brand: Greenbasket
extends: [onevoice:service]
channels:
  ads: { files: "ads/**", side: marketing }
  calls: { files: "calls/**", side: service }
speakers:
  agent: [Agent, "* (Agent)"]
rules:
  - id: free-forever
    kind: never-say
    say: free forever
    severity: error
    examples: { breaks: ["It is «free forever»."], keeps: ["It is free for 30 days."] }`;
