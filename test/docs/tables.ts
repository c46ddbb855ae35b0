import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { packNamesIn } from '../../src/cli/load.ts';
import { createProgram } from '../../src/cli/program.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { formats } from '../../src/readers/formats.ts';
import { reporters } from '../../src/reporters/registry.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { optionNames, ruleKeys } from '../../src/rulebook/schema/rule.ts';
import type { Schema } from '../../src/rulebook/schema/schema.ts';
import { sectionSchemas } from '../../src/rulebook/schema.ts';
import { manualExamples } from '../../src/text/phrases/manual.ts';
import { counts } from '../../src/tone/counts.ts';
import { measures } from '../../src/tone/measures.ts';
import { scales } from '../../src/tone/scales.ts';
import { root } from './root.ts';

/** The README with every table between its marks as the code has it. */
export function withTables(readme: string): string {
  return readme.replace(/(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, begin, name, end) => {
    const table = tables[name];
    if (!table) throw new Error(`Nothing makes a table "${name}".`);
    return `${begin}\n${table()}\n\n${end}`;
  });
}

/** Tables by the name that stands in their mark. */
export const tables: Readonly<Record<string, () => string>> = {
  commands: () => program().commands.map(commandText).join('\n\n'),
  sections: () => keyTable(sections),
  channel: () => keyTable(partsOf(sections['channels']?.additionalProperties)),
  rule: () => keyTable(ruleKeys),
  scorecard: () => keyTable(scorecardKeys()),
  standard: () => keyTable(partsOf(scorecardKeys()['standards']?.items)),
  allow: () => keyTable(partsOf(sections['allow']?.items)),
  phrases: () =>
    rows(
      ['say', 'is found in', 'not in'],
      manualExamples.map(({ phrase, finds, passes }) => [
        code(phrase),
        code(finds),
        passes === null ? '' : code(passes),
      ]),
    ),
  kinds: () =>
    rows(
      ['kind', 'what it does', 'its keys', 'in Vale'],
      kinds.map((kind) => [code(kind.name), kind.summary, optionNames(kind).map(code).join(', '), kind.vale ?? '']),
    ),
  tone: () => keyTable(partsOf(sections['tone']?.additionalProperties)),
  avoid: () =>
    rows(
      ['avoid', 'finds'],
      measures.map(({ name, summary }) => [code(name), summary]),
    ),
  measure: () =>
    rows(
      ['measure', 'is'],
      [...scales, ...counts].map(({ name, summary }) => [code(name), summary]),
    ),
  packs: () => rows(['pack', 'what it holds', 'rules', 'examples'], packNamesIn(packFolder).map(packRow)),
  readers: () =>
    rows(
      ['reader', 'reads', 'files'],
      formats.map(({ name, summary, extensions }) => [code(name), summary, extensions.map(code).join(' ')]),
    ),
  reporters: () =>
    rows(
      ['format', 'what it is', 'masks personal data'],
      reporters.map(({ name, summary, published }) => [code(name), summary, published ? 'yes' : 'with `--redact`']),
    ),
};

const sections = sectionSchemas(formats.map(({ name }) => name));
const scorecardKeys = () => partsOf(sections['scorecards']?.additionalProperties);
const packFolder = join(root, 'rules');

function packRow(name: string): string[] {
  const path = join(packFolder, `${name}.yaml`);
  const text = readFileSync(path, 'utf8');
  const about = /^(?:# .*\n)+/.exec(text)?.[0].replace(/^# /gm, '').replaceAll('\n', ' ').trim() ?? '';
  const host = { packNames: packNamesIn(packFolder), pack: () => null, read: () => null };
  const { rulebook } = loadRulebook({ path, text }, packFolder, host, { kinds, readers: [] });
  const examples = rulebook.rules.flatMap(({ examples: { breaks, keeps } }) => [...breaks, ...keeps]);
  return [code(`onevoice:${name}`), about, String(rulebook.rules.length), String(examples.length)];
}

function program(): Command {
  const mute = { write: () => true, on: () => null };
  const world = { args: [], env: {}, cwd: root, stdin: process.stdin, stdout: mute, stderr: mute };
  return createProgram({ ...world, now: () => new Date(0), onInterrupt: () => () => undefined }, () => undefined);
}

function commandText(command: Command): string {
  const takes = command.registeredArguments.map((argument) => {
    const named = `${argument.name()}${argument.variadic ? '…' : ''}`;
    return argument.required ? ` <${named}>` : ` [${named}]`;
  });
  const text = command.description();
  const lines = [
    `#### \`onevoice ${command.name()}${takes.join('')}\``,
    '',
    `${text[0]?.toUpperCase()}${text.slice(1)}.`,
  ];
  if (command.options.length === 0) return lines.join('\n');
  const options = command.options.map(({ flags, description, argChoices, defaultValue, defaultValueDescription }) => {
    const preset = defaultValueDescription ?? (defaultValue ? code(String(defaultValue)) : '');
    const choices = argChoices ? `: ${argChoices.map(code).join(', ')}` : '';
    return [code(flags), `${description}${choices}`, preset];
  });
  return [...lines, '', rows(['option', 'meaning', 'default'], options)].join('\n');
}

const partsOf = (schema: Schema | boolean | undefined): Readonly<Record<string, Schema>> =>
  (typeof schema === 'object' ? schema.properties : undefined) ?? {};

const keyTable = (properties: Readonly<Record<string, Schema>>): string =>
  rows(
    ['key', 'meaning', 'for example'],
    Object.entries(properties).map(([key, { description, examples, enum: choices }]) => [
      code(key),
      description ?? '',
      examples ? code(inYaml(examples[0])) : (choices ?? []).map((choice) => code(String(choice))).join(', '),
    ]),
  );

/** A value as YAML in one line: words bare where they can be. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, part]) => `${key}: ${inYaml(part)}`);
    return `{ ${parts.join(', ')} }`;
  }
  const word = String(value);
  return typeof value !== 'string' || /^[\w./:][\w ./:#-]*$/.test(word) ? word : `'${word}'`;
}

const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...body.map(line)].join('\n');
}
