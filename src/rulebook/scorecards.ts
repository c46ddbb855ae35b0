import type { Scorecard, Standard } from '../model/rulebook.ts';
import { suggest } from './nearest.ts';
import { listOf, mapOf, type Sheet, scalarsOf, textOf } from './sheet.ts';
import { type Complaint, placeIn } from './source.ts';
import { type Tree, treeAt } from './tree.ts';
import { show } from './wording.ts';

/** The keys of a standard that name what it holds, and how people call what they name. */
const namings = { rule: 'rule', promise: 'promise', tone: 'tone attribute' } as const;
type Naming = keyof typeof namings;

/** What a standard can name. */
export interface Nameable extends Readonly<Record<Naming, readonly string[]>> {
  /** Rules and tone attributes that are turned off everywhere. */
  readonly off: ReadonlySet<string>;
}

/** Who is scored where a card does not say. */
const scoredByDefault = ['agent', 'supervisor'];

/** Scorecards by id; an outer card replaces an inner one of its id. */
export function scorecardsOf(sheets: readonly Sheet[], known: Nameable): Scorecard[] {
  const cards = new Map<string, Scorecard>();
  for (const sheet of sheets) {
    for (const [id, tree] of sheet.entries('scorecards')) {
      const card = mapOf(tree.value);
      const by = listOf(card['by']);
      cards.set(id, {
        id,
        title: textOf(card['title']) ?? id,
        channels: listOf(card['channels']),
        by: by.length > 0 ? by : scoredByDefault,
        pass: typeof card['pass'] === 'number' ? card['pass'] : null,
        standards: standardsIn(tree).map(({ value }) => standardOf(mapOf(value), known)),
        source: placeIn(sheet.source, (tree.key ?? tree).start),
      });
    }
  }
  return [...cards.values()];
}

function standardOf(options: Readonly<Record<string, unknown>>, known: Nameable): Standard {
  const ids = (Object.keys(namings) as Naming[]).flatMap((key) =>
    listOf(options[key]).flatMap((pattern) => known[key].filter(matcherOf(pattern))),
  );
  return {
    title: titleOf(options),
    section: textOf(options['section']),
    ids: [...new Set(ids)],
    weight: typeof options['weight'] === 'number' ? options['weight'] : 1,
    automatic: options['fail'] === 'automatic',
  };
}

const titleOf = (options: Readonly<Record<string, unknown>>): string =>
  textOf(options['title']) ??
  Object.keys(namings)
    .flatMap((key) => listOf(options[key]))
    .join(', ');

/** What is wrong with a card beyond its shape. `known` is null where a part of a file could not be read. */
export function checkScorecard(tree: Tree, known: Nameable | null, lineOf: (offset: number) => number): Complaint[] {
  const standards = standardsIn(tree);
  return [
    ...standards.flatMap((each) => checkStandard(each, known)),
    ...checkTitles(standards, lineOf),
    ...(standards.length === 0 || standards.some(({ value }) => mapOf(value)['weight'] !== 0)
      ? []
      : [weightless(tree)]),
  ];
}

const standardsIn = (tree: Tree): readonly Tree[] => [...(treeAt(tree, ['standards'])?.parts?.values() ?? [])];

function checkStandard(tree: Tree, known: Nameable | null): Complaint[] {
  const named = (Object.keys(namings) as Naming[]).flatMap((key) => {
    const part = tree.parts?.get(key);
    return part ? scalarsOf(part).map((each) => ({ key, each })) : [];
  });
  if (named.length === 0) {
    const message = 'This standard names nothing that can be kept or broken.';
    return [{ start: tree.start, end: tree.end, message, remedy: 'For example: rule: greet' }];
  }
  return known === null ? [] : named.flatMap(({ key, each }) => checkNamed(key, each, known));
}

function checkNamed(key: Naming, tree: Tree, known: Nameable): Complaint[] {
  const name = String(tree.value);
  const meant = known[key].filter(matcherOf(name));
  const { start, end } = tree;
  if (meant.length > 0) {
    if (!meant.every((id) => known.off.has(id))) return [];
    const message = `${show(name)} is turned off, so this standard is never applicable.`;
    return [{ start, end, message, remedy: 'Turn it on, or take it out of the card.', severity: 'warning' }];
  }
  const other = (Object.keys(namings) as Naming[]).find((each) => known[each].includes(name));
  const remedy = other ? `${show(name)} is a ${namings[other]}: write ${other}: ${name}.` : suggest(name, known[key]);
  return [{ start, end, message: `There is no ${namings[key]} ${show(name)}.`, remedy }];
}

/** Two lines of one name could not be told apart in a report. */
function checkTitles(standards: readonly Tree[], lineOf: (offset: number) => number): Complaint[] {
  const taken = new Map<string, Tree>();
  return standards.flatMap((tree) => {
    const title = titleOf(mapOf(tree.value));
    const first = taken.get(title);
    if (!first) {
      taken.set(title, tree);
      return [];
    }
    const { start, end } = tree.parts?.get('title') ?? tree;
    const message = `The standard on line ${lineOf(first.start)} is called ${show(title)} too.`;
    return [{ start, end, message, remedy: 'Give one of them another title.' }];
  });
}

function weightless(tree: Tree): Complaint {
  const { start, end } = tree.parts?.get('standards')?.key ?? tree;
  const message = 'No standard of this card is worth a point.';
  return { start, end, message, remedy: 'Give one of them a weight: weight: 10' };
}

/** Whether an id is the one named, or fits its pattern: part after part, so that no pattern costs more than a look. */
function matcherOf(pattern: string): (id: string) => boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return (id) => id === pattern;
  return (id) => {
    if (!id.startsWith(first)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = id.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return id.length - at >= last.length && id.endsWith(last);
  };
}
