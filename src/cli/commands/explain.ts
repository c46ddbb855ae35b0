import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../kinds/registry.ts';
import type { Rule } from '../../model/rulebook.ts';
import { formats } from '../../readers/formats.ts';
import { explainReporter, reportersManual } from '../../reporters/manual.ts';
import { reporterNames } from '../../reporters/registry.ts';
import { explainBrandFile, explainKind, explainOption, optionNames } from '../../rulebook/manual.ts';
import { didYouMean } from '../../text/nearest.ts';
import { manual as phraseManual } from '../../text/phrases/manual.ts';
import { explainMeasures } from '../../tone/manual.ts';
import { toneKind, toneMessage } from '../../tone/rule.ts';
import { ConfigError, loadConfig, loadPacks, packFolder } from '../config.ts';
import { packNamesIn } from '../load.ts';
import { type Entries, entriesIn, pageOf } from '../pages.ts';
import { sayFaults } from '../say.ts';
import type { World } from '../world.ts';

/** Topics beside kinds and ids. */
const topics = {
  phrases: () => phraseManual,
  'brand-file': () => explainBrandFile(kinds),
  measures: () => explainMeasures(),
  formats: () => table('Readers, as --format-of and the brand file take them:', formats),
  reporters: () => reportersManual(),
  packs: () => packTable(),
} as const;

/** Prints a manual page. Resolves to 0, or to 2 where nothing has that name. */
export async function explain(world: World, subject: string | null, config: string | undefined): Promise<number> {
  const entries = await entriesOf(world, config);
  const page = subject === null ? overview(entries) : (pageAbout(subject, entries) ?? (await packPage(world, subject)));
  if (page !== null) {
    world.stdout.write(`${page.trimEnd()}\n`);
    return 0;
  }
  const names = [
    ...Object.keys(topics),
    ...[...kinds, ...formats].map(({ name }) => name),
    ...[...entries.rules, ...entries.promises, ...entries.scorecards].map(({ id }) => id),
    'unledgered',
    ...packNames().map((name) => `onevoice:${name}`),
    ...reporterNames,
    ...optionNames(kinds).flatMap((name) => [name, name.slice(name.lastIndexOf('.') + 1)]),
  ];
  const hint = didYouMean(subject ?? '', names) || 'See what there is with: onevoice explain';
  world.stderr.write(`Nothing is called "${subject}". ${hint}\n`);
  return 2;
}

/** The page of a topic, a kind, an entry of the brand file, a key, a reader or a reporter, whichever is first to have the name. */
function pageAbout(subject: string, entries: Entries): string | null {
  const topic = Object.entries(topics).find(([name]) => name === subject)?.[1];
  if (topic) return topic();
  const kind = kinds.find(({ name }) => name === subject);
  if (kind) return explainKind(kind);
  return (
    pageOf(subject, entries) ?? explainOption(subject, kinds) ?? explainReader(subject) ?? explainReporter(subject)
  );
}

function explainReader(name: string): string | null {
  const format = formats.find((each) => each.name === name);
  if (!format) return null;
  return [
    `${name}\n\n  ${format.summary}.\n`,
    `  Names:  ${format.extensions.join(' ') || 'any'}; where several readers claim a name, the content decides.`,
    `  Order:  --format-of '<glob>=${name}', or reader: ${name} in a channel of the brand file.`,
  ].join('\n');
}

/** The rules of a shipped pack, with or without `onevoice:` before its name; null where none has it. */
async function packPage(world: World, subject: string): Promise<string | null> {
  const name = subject.replace(/^onevoice:/, '');
  if (!packNames().includes(name)) return null;
  const { rulebook } = await loadPacks(world, [name]);
  return `onevoice:${name}\n\n${aboutPack(name)}\n\n${table('Rules:', rulebook.rules.map(lineOf))}`;
}

/** The promises, scorecards and rules of the brand file, and those of the packs it does not extend. */
async function entriesOf(world: World, config: string | undefined): Promise<Entries> {
  const packs = await loadPacks(world, packNames());
  try {
    const { rulebook, faults } = await loadConfig(world, config, true);
    sayFaults(world, faults);
    return entriesIn(rulebook, packs.rulebook.rules);
  } catch (error) {
    if (config === undefined && error instanceof ConfigError) return entriesIn(packs.rulebook);
    throw error;
  }
}

function overview({ rules, promises, scorecards }: Entries): string {
  return [
    'onevoice explain <subject> prints a manual page.',
    '',
    `Topics: ${Object.keys(topics).join(', ')}`,
    'Keys of the brand file: promises, channels, channels.reach, never-say.say …',
    'Packs, readers and reporters by their names: onevoice:service, vtt, sarif …',
    '',
    table('Kinds of rule:', kinds),
    '',
    ...(promises.length === 0
      ? []
      : [
          table(
            'Promises:',
            promises.map(({ id, options }) => ({ name: id, summary: String(options['promise']).trim() })),
          ),
          '',
        ]),
    ...(scorecards.length === 0
      ? []
      : [
          table(
            'Scorecards:',
            scorecards.map(({ id, title }) => ({ name: id, summary: title })),
          ),
          '',
        ]),
    table('Rules:', rules.map(lineOf)),
  ].join('\n');
}

const lineOf = (rule: Rule): { name: string; summary: string } => ({
  name: rule.id,
  summary: rule.kind === toneKind.name ? toneMessage(rule) : (rule.message ?? rule.kind),
});

const packNames = (): readonly string[] => packNamesIn(packFolder());

function packTable(): string {
  const packs = packNames().map((name) => ({ name: `onevoice:${name}`, summary: aboutPack(name) }));
  return table('Packs of rules, as extends takes them:', packs);
}

/** What the head of a pack's file says of it. */
function aboutPack(name: string): string {
  const text = readFileSync(join(packFolder(), `${name}.yaml`), 'utf8');
  return /^(?:# .*\n)+/.exec(text)?.[0].replace(/^# /gm, '').replaceAll('\n', ' ').trim() ?? '';
}

function table(title: string, entries: readonly { readonly name: string; readonly summary: string }[]): string {
  const width = Math.max(...entries.map(({ name }) => name.length));
  return [title, ...entries.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)].join('\n');
}
