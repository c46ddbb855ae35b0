import { Lines } from '../model/lines.ts';
import { listingOf } from '../rulebook/folder.ts';
import type { BrandText, RulebookHost } from '../rulebook/layers.ts';
import { parseBrandFile } from '../rulebook/parse.ts';
import { Sheet } from '../rulebook/sheet.ts';
import { type BrandSource, type Complaint, faultIn, type PlacedFault } from '../rulebook/source.ts';
import type { NoStyle, Style, StyleReader } from '../rulebook/styles.ts';
import { type Tree, treeAt } from '../rulebook/tree.ts';
import { leaf, listNode, mapNode } from './node.ts';
import { type TranslatedRule, translateRule } from './rule.ts';
import { avoidRule, sourceOf, termsRule } from './terms.ts';
import { readTerms, type Term } from './vocabulary.ts';
import { type Walked, walkFolder } from './walk.ts';

/** Reads a folder of Vale's: a style, which is a folder of rules, or a vocabulary, which is one of accepted and rejected terms. */
export const readValeFolder: StyleReader = (folder, host) => {
  if (!host.list) return none('Folders of Vale styles cannot be read here.', null);
  try {
    const walk = walkFolder(folder, host);
    if (!walk)
      return none(`There is no folder ${folder}.`, 'Paths count from the folder of the file that names them.', [
        { path: folder, text: '' },
      ]);
    const reading = new Reading(folder, host);
    for (const [path, entries] of walk.folders) reading.files.push({ path, text: listingOf(entries) });
    for (const link of walk.links)
      reading.tell(link, '', warning('This link to a folder is not followed.', 'Put the folder itself here.'));
    const lists = walk.files.filter(({ name, inner }) => inner.length === 0 && /^(?:accept|reject)\.txt$/.test(name));
    if (lists.length > 0) return reading.vocabulary(lists);
    for (const file of walk.files) reading.rule(file);
    if (reading.count > 0) return reading.style();
    return none(
      `There is no rule in ${folder}: none of its files ends in .yml.`,
      'Name the folder of one style: vale:./styles/Microsoft',
      reading.files,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return none(`${folder} cannot be read: ${reason.replace(/\.$/, '')}.`, null);
  }
};

const none = (message: string, remedy: string | null, files: readonly BrandText[] = []): NoStyle => ({
  message,
  remedy,
  files,
});

const whole = (message: string, remedy: string | null): Complaint => ({ start: 0, end: 0, message, remedy });
const warning = (message: string, remedy: string | null): Complaint => ({
  ...whole(message, remedy),
  severity: 'warning',
});

const ruleName = /^[A-Za-z0-9_-]+$/;

/** A rule of a style, translated, with its file. */
interface ReadRule extends TranslatedRule {
  readonly source: BrandSource;
  readonly ignored: readonly string[];
}

class Reading {
  readonly files: BrandText[] = [];
  count = 0;
  readonly #folder: string;
  readonly #host: RulebookHost;
  readonly #faults: PlacedFault[] = [];
  readonly #rules: ReadRule[] = [];

  constructor(folder: string, host: RulebookHost) {
    this.#folder = folder;
    this.#host = host;
  }

  tell(path: string, text: string, complaint: Complaint): void {
    this.#faults.push(faultIn({ path, lines: new Lines(text) }, complaint));
  }

  rule({ path, name, inner }: Walked): void {
    if (/\.yaml$/i.test(name)) {
      this.tell(
        path,
        '',
        warning('Vale reads rules from files in .yml only, and so they are here.', 'Rename the file.'),
      );
    }
    if (!name.endsWith('.yml') || name.endsWith('.test.yml')) return;
    this.count += 1;
    const text = this.#read(path);
    if (text === null) return;
    const id = [baseName(this.#folder), ...inner, name.slice(0, -'.yml'.length)];
    const odd = id.find((part) => !ruleName.test(part));
    const refusal =
      odd === undefined
        ? text.trim() === ''
          ? whole('The file of this Vale rule is empty.', 'Begin with extends: existence')
          : null
        : whole(`"${odd}" cannot be part of the name of a rule.`, 'Use letters, digits, hyphens and underscores.');
    if (refusal) {
      this.tell(path, text, refusal);
      return;
    }
    const { source, faults } = parseBrandFile(path, text, false);
    this.#faults.push(...faults);
    if (!source || faults.some(({ severity }) => severity === 'error')) return;
    const translated = translateRule(source, id.join('.'));
    for (const complaint of translated.complaints) this.#faults.push(faultIn(source, complaint));
    const ignored = translated.ignore.flatMap((list) => this.#wordsOf(list, source));
    this.#rules.push({ ...translated, source, ignored });
  }

  style(): Style {
    return {
      files: this.files,
      faults: this.#faults,
      terms: { accepted: [], rejected: [] },
      sheets: ({ accepted }) =>
        this.#rules.flatMap(({ entry, source, ignored }) => {
          if (!entry) return [];
          const own = withAccepted(withIgnored(entry, ignored), accepted);
          return [new Sheet(sourceOf(source, [own]), [])];
        }),
    };
  }

  vocabulary(lists: readonly Walked[]): Style {
    const read = lists.map(({ path, name }) => {
      const text = this.#read(path) ?? '';
      const lines = new Lines(text);
      const { terms, faults } = text.includes('\0')
        ? {
            terms: [],
            faults: [faultIn({ path, lines }, whole('This is not a text file: it holds a zero byte.', null))],
          }
        : readTerms(path, text, lines);
      this.#faults.push(...faults);
      return { source: { path, text, lines }, terms, accepts: name === 'accept.txt' };
    });
    const textsOf = (wanted: boolean): string[] =>
      read.flatMap(({ terms, accepts }) => (accepts === wanted ? terms.map((term) => term.text) : []));
    return {
      files: this.files,
      faults: this.#faults,
      terms: { accepted: textsOf(true), rejected: textsOf(false) },
      sheets: ({ accepted, rejected }) =>
        read.flatMap(({ source, terms, accepts }) => {
          const rule = accepts ? termsRule(everyTerm(accepted, terms)) : avoidRule(everyTerm(rejected, terms));
          return rule ? [new Sheet(sourceOf(source, [withAccepted(rule, accepted)]), [])] : [];
        }),
    };
  }

  /** The text of a file; null, and told, where it cannot be read. */
  #read(path: string): string | null {
    try {
      const text = this.#host.read(path);
      this.files.push({ path, text: text ?? '' });
      return text;
    } catch (error) {
      this.files.push({ path, text: '' });
      const reason = error instanceof Error ? error.message : String(error);
      this.tell(path, '', whole(`The file cannot be read: ${reason.replace(/\.$/, '')}.`, null));
      return null;
    }
  }

  /** The words of a list that a spelling rule names, from the places where Vale looks for it. */
  #wordsOf(list: Tree, source: BrandSource): readonly string[] {
    const name = String(list.value);
    const styles = parentOf(this.#folder);
    const isInside = !/^([/\\~]|[A-Za-z]:)/.test(name) && !name.split(/[/\\]/).includes('..');
    const paths = isInside ? [`${styles}${name}`, `${styles}config/ignore/${name}`] : [];
    const texts = paths.map((path) => this.#read(path)).filter((text) => text !== null);
    if (texts.length === 0) {
      const { start, end } = list;
      this.#faults.push(
        faultIn(source, {
          start,
          end,
          message: `There is no word list ${name}.`,
          remedy: `It is looked for as ${paths.join(' and ') || 'a file beside the style'}.`,
          severity: 'warning',
        }),
      );
    }
    return texts
      .flatMap((text) => text.split(/\r?\n/))
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  }
}

/** The terms of all lists, those of one list at their places in it: of several vocabularies one rule is made. */
function everyTerm(all: readonly string[], own: readonly Term[]): Term[] {
  const placed = new Map(own.map((term) => [term.text, term]));
  return [...new Set(all)].map((text) => placed.get(text) ?? { text, start: 0, end: 0 });
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const put = (entry: Tree, name: string, texts: readonly string[]): Tree =>
  mapNode(
    [
      ...(entry.parts ?? []),
      [
        name,
        listNode(
          texts.map((text) => leaf(text, entry)),
          entry,
        ),
      ],
    ],
    entry,
  );

const withIgnored = (entry: Tree, words: readonly string[]): Tree =>
  words.length === 0 ? entry : put(entry, 'ignored', words);

/** Rules that leave accepted terms alone get to know them. */
function withAccepted(entry: Tree, accepted: readonly string[]): Tree {
  const kind = String(treeAt(entry, ['kind'])?.value);
  if (accepted.length === 0 || /^vale-(?:occurrence|consistency|metric|readability|sequence)$/.test(kind)) return entry;
  return put(entry, 'accepted', accepted);
}
