import type { MatcherBuilder } from '../text/phrases/builder.ts';
import { checkAttribute, ownPhrases } from './attributes.ts';
import { checkChannels, checkPlaceholders, checkRole, isDay, type Names } from './checks.ts';
import type { Faults } from './faults.ts';
import { checkLoose } from './loose.ts';
import { suggest } from './nearest.ts';
import { complainOfPhrase, phraseFault } from './phrases.ts';
import { checkScorecard, type Nameable } from './scorecards.ts';
import { listOf, type Sheet, scalarsOf } from './sheet.ts';
import type { BrandSource, Complaint } from './source.ts';
import { checkPromiseTerm } from './terms.ts';
import { type Path, type Tree, treeAt } from './tree.ts';
import { show } from './wording.ts';

/** Checks of the sections of a brand file beside its rules, beyond their shape. Entries with an error are left out. */
export class EntryChecks {
  readonly #faults: Faults;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** The phrases of word lists; one that cannot be read is left out of its list. */
  lists(sheets: readonly Sheet[], lists: Readonly<Record<string, readonly string[]>>, builder: MatcherBuilder) {
    const bad = new Set<string>();
    for (const sheet of sheets) {
      for (const [, tree] of sheet.allEntries('lists')) {
        for (const complaint of this.#phrases(sheet.source, tree, builder, bad))
          this.#faults.addNew(sheet.source, complaint);
      }
    }
    if (bad.size === 0) return lists;
    return Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, all.filter((each) => !bad.has(each))]));
  }

  promises(sheets: readonly Sheet[], builder: MatcherBuilder, names: Names): void {
    this.#entries(sheets, 'promises', ({ source }, tree) => [
      ...promisePhrases.flatMap((key) => this.#phrases(source, tree.parts?.get(key), builder)),
      ...judgingPhrases.flatMap((key) => texts(tree, key).flatMap(checkLoose)),
      ...termsIn(tree).flatMap(({ about }) => this.#phrases(source, about, builder)),
      ...termsIn(tree).flatMap(({ value }) => checkPromiseTerm(value)),
      ...checkChannels(texts(tree, 'channels'), source.shipped ? null : names.channels),
      ...checkTerm(tree.parts?.get('valid')),
    ]);
  }

  tone(sheets: readonly Sheet[], builder: MatcherBuilder, names: Names): void {
    this.#entries(sheets, 'tone', ({ source }, tree) => [
      ...ownPhrases(tree).flatMap((part) => this.#phrases(source, part, builder)),
      ...checkAttribute(tree),
      ...checkChannels(texts(tree, 'channels'), source.shipped ? null : names.channels),
      ...texts(tree, 'by').flatMap((role) => checkRole(role, names.roles)),
      ...texts(tree, 'message').flatMap((message) => checkPlaceholders(source.text, message, tonePlaceholders)),
    ]);
  }

  /** `ids` are those of all rules, promises and tone attributes; null where a part of a file could not be read. */
  allow(sheets: readonly Sheet[], ids: readonly string[] | null): void {
    this.#entries(sheets, 'allow', (_, tree) => [
      ...texts(tree, 'until').flatMap(checkDay),
      ...(ids === null ? [] : checkAllowed(tree.parts?.get('rule'), ids)),
    ]);
  }

  /** `known` is what standards can name; null where a part of a file could not be read. */
  scorecards(sheets: readonly Sheet[], names: Names, known: Nameable | null): void {
    this.#entries(sheets, 'scorecards', ({ source }, tree) => [
      ...checkScorecard(tree, known, (offset) => source.lines.at(offset).line),
      ...checkChannels(texts(tree, 'channels'), source.shipped ? null : names.channels),
      ...texts(tree, 'by').flatMap((role) => checkRole(role, names.roles)),
    ]);
  }

  redact(sheets: readonly Sheet[]): void {
    this.#entries(sheets, 'redact', (_, tree) => checkPattern(tree));
  }

  #entries(sheets: readonly Sheet[], section: string, check: (sheet: Sheet, tree: Tree) => readonly Complaint[]): void {
    for (const sheet of sheets) {
      for (const [name, tree] of sheet.allEntries(section)) {
        const path: Path = [section, name];
        const complaints = check(sheet, tree);
        for (const complaint of complaints) this.#faults.addNew(sheet.source, complaint);
        if (complaints.some(({ severity }) => severity !== 'warning')) sheet.drop(path);
      }
    }
  }

  #phrases(source: BrandSource, tree: Tree | undefined, builder: MatcherBuilder, bad?: Set<string>): Complaint[] {
    return (tree ? scalarsOf(tree) : []).flatMap((scalar) => {
      const fault = phraseFault(String(scalar.value), builder);
      if (!fault) return [];
      bad?.add(String(scalar.value));
      return [complainOfPhrase(source.text, scalar, fault)];
    });
  }
}

/** What the message of a tone attribute can hold. */
const tonePlaceholders = ['measure', 'expected'];

/** Keys of a promise that hold phrases. */
const promisePhrases = ['about', 'says', 'breaks', 'exceeds', 'hedges', 'unless', 'with'];

/** Those of them whose words decide a verdict. */
const judgingPhrases = ['says', 'breaks', 'exceeds', 'hedges'];

/** The terms of a promise: what each says, and the phrases that name it. */
const termsIn = (tree: Tree): { value: Tree; about: Tree | undefined }[] =>
  [...(tree.parts?.get('terms')?.parts?.values() ?? [])].map((term) => ({
    value: term.parts?.get('value') ?? term,
    about: term.parts?.get('about'),
  }));

const texts = (tree: Tree, key: string): readonly Tree[] => {
  const part = tree.parts?.get(key);
  return part ? scalarsOf(part) : [];
};

function checkDay(tree: Tree): Complaint[] {
  if (isDay(String(tree.value))) return [];
  const message = `${show(tree.value)} is not a day of the calendar.`;
  return [{ start: tree.start, end: tree.end, message, remedy: 'Write year, month and day: 2026-12-31.' }];
}

/** `valid`: two days, in order. */
function checkTerm(valid: Tree | undefined): Complaint[] {
  if (!valid) return [];
  const [from, until] = [treeAt(valid, ['from']), treeAt(valid, ['until'])];
  const wrong = [from, until].flatMap((day) => (day ? checkDay(day) : []));
  if (wrong.length > 0 || !from || !until || String(from.value) <= String(until.value)) return wrong;
  const message = `The promise ends before it begins on ${from.value}.`;
  return [{ start: until.start, end: until.end, message, remedy: 'Swap the days, or mend one.' }];
}

function checkAllowed(tree: Tree | undefined, ids: readonly string[]): Complaint[] {
  const id = String(tree?.value ?? '');
  if (!tree || id.includes('*') || ids.includes(id)) return [];
  const message = `There is no rule or promise ${show(id)}, so this allows nothing.`;
  return [{ start: tree.start, end: tree.end, message, remedy: suggest(id, ids), severity: 'warning' }];
}

function checkPattern(tree: Tree): Complaint[] {
  for (const pattern of listOf(tree.value)) {
    try {
      new RegExp(pattern, 'gu');
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : String(error);
      const message = `This is not a regular expression: ${reason.toLowerCase()}.`;
      return [
        {
          start: tree.start,
          end: tree.end,
          message,
          remedy: 'Escape signs that stand for themselves, such as \\( and \\+.',
        },
      ];
    }
  }
  return [];
}
