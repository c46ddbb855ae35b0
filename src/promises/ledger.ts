import type { PromiseEntry } from '../model/rulebook.ts';
import { type Quantity, readQuantities } from '../text/quantities/quantity.ts';
import { isSpokenOf, type ServiceTopic, topicsNamedBy } from '../text/service-topics.ts';
import { firmPhrases, universalPhrases } from './commitments.ts';
import { proposeTerms } from './proposals.ts';
import { readTerm, type TermMeaning } from './term.ts';
import { compileVocabulary, type TopicWord } from './vocabulary.ts';

/** The handle of a set of phrases in the shared matcher. */
export type Watch = number;

/** One checkable part of a promise. */
export interface Term {
  readonly name: string;
  /** As the brand file has it. */
  readonly text: string;
  readonly meaning: TermMeaning;
  /** What a sentence calls it. */
  readonly about: Watch;
  /** Whether the brand file says what a sentence calls it, so that one that does not name it says nothing of it. */
  readonly isNamed: boolean;
  /** Whether what it is called has a negation of its own. */
  readonly negates: boolean;
}

/** A phrase of the brand file. */
export interface Phrase {
  readonly watch: Watch;
  /** Whether it has a negation of its own; a hit of one that has none is denied by a "not" in its gap. */
  readonly negates: boolean;
  /** Whether that negation is one of a verb ("not", "can't"), and no mere "without" or "no". */
  readonly refuses: boolean;
  /** Whether it takes whatever quantity stands in it: `until <duration>`. */
  readonly measures: boolean;
}

/** A promise, ready to be held against statements. */
export interface BrandPromise {
  readonly id: string;
  readonly wording: string;
  readonly about: Watch;
  /** Other ways of speaking of a common topic that only this promise names; null where it names none. */
  readonly related: Watch | null;
  readonly terms: readonly Term[];
  readonly says: readonly Phrase[];
  readonly breaks: readonly Phrase[];
  readonly exceeds: readonly Phrase[];
  readonly hedges: readonly Phrase[];
  readonly unless: Watch | null;
  /** The condition that must stand near the claim (`with`). */
  readonly condition: Watch | null;
  /** The amounts in it, which any words may name: "over $50", "$50+", "spend 50 dollars". */
  readonly conditionAmounts: readonly Quantity[];
  readonly entry: PromiseEntry;
}

/** All promises of a brand, and which of them a watch belongs to. */
export interface Ledger {
  readonly promises: readonly BrandPromise[];
  readonly byId: ReadonlyMap<string, BrandPromise>;
  /** Watches that make a sentence about a promise. */
  readonly topics: ReadonlyMap<Watch, BrandPromise>;
  /** Words of the promises' own texts. */
  readonly vocabulary: ReadonlyMap<Watch, TopicWord>;
  /** Every watch of the ledger. */
  readonly watches: ReadonlySet<Watch>;
  /** Phrases in which the words of a common topic mean something else. */
  readonly unlike: Watch | null;
  /** Firm commitments, and universal ones; null without promises, for then nothing is unledgered. */
  readonly firm: Watch | null;
  readonly universal: Watch | null;
}

interface Watcher {
  watch(phrases: readonly string[]): Watch;
}

/** Makes the ledger of a brand file's promises. Throws a `PhraseFault` for a phrase that cannot be read. */
export function compileLedger(entries: readonly PromiseEntry[], watcher: Watcher): Ledger {
  const topics = new Map<Watch, BrandPromise>();
  const watches = new Set<Watch>();
  const common = commonTopics(entries);
  const promises = entries.map((entry) => {
    const own: Watch[] = [];
    const watch = (phrases: readonly string[]): Watch => {
      const handle = watcher.watch(phrases);
      own.push(handle);
      watches.add(handle);
      return handle;
    };
    const { options } = entry;
    const maybe = (key: string): Watch | null => {
      const phrases = listOf(options[key]);
      return phrases.length === 0 ? null : watch(phrases);
    };
    const each = (key: string): readonly Phrase[] =>
      listOf(options[key]).map((phrase) => ({
        watch: watch([phrase]),
        negates: negation.test(phrase),
        refuses: refusal.test(phrase) || /\[\w/.test(phrase),
        measures: /<\w+>/.test(phrase),
      }));
    const wording = String(options['promise'] ?? '');
    const about = aboutOf(entry);
    const also = common.get(entry)?.flatMap((topic) => topic.also) ?? [];
    const promise: BrandPromise = {
      id: entry.id,
      wording,
      about: watch(about),
      related: also.length > 0 ? watch(also) : null,
      says: each('says'),
      breaks: each('breaks'),
      exceeds: each('exceeds'),
      hedges: each('hedges'),
      unless: null,
      condition: null,
      conditionAmounts: listOf(options['with'])
        .flatMap((phrase) => readQuantities(phrase))
        .filter(({ kind }) => kind === 'money'),
      terms: [],
      entry,
    };
    for (const handle of own) topics.set(handle, promise);
    const whole = {
      ...promise,
      unless: maybe('unless'),
      condition: maybe('with'),
      terms: termsOf(options['terms'], wording, watch),
    };
    for (const handle of topics.keys()) if (topics.get(handle) === promise) topics.set(handle, whole);
    return whole;
  });
  const words = compileVocabulary(entries, (phrases) => {
    const handle = watcher.watch(phrases);
    watches.add(handle);
    return handle;
  });
  const any = entries.length > 0;
  const senses = [...new Set([...common.values()].flat())].flatMap(({ unlike }) => unlike);
  const unlike = senses.length > 0 ? watcher.watch(senses) : null;
  if (unlike !== null) watches.add(unlike);
  return {
    promises,
    byId: new Map(promises.map((promise) => [promise.id, promise])),
    topics,
    vocabulary: new Map(words.map((word) => [word.watch, word])),
    watches,
    unlike,
    firm: any ? watcher.watch(firmPhrases) : null,
    universal: any ? watcher.watch(universalPhrases) : null,
  };
}

/** What makes a sentence about a promise, as phrases. */
function aboutOf({ options }: PromiseEntry): readonly string[] {
  const about = listOf(options['about']);
  return about.length > 0 ? about.map(withSplitVerbs) : [wordingPhrase(String(options['promise'] ?? ''))];
}

/** The common topics that each entry names; one that another promise speaks of too tells neither from the other. */
function commonTopics(entries: readonly PromiseEntry[]): ReadonlyMap<PromiseEntry, readonly ServiceTopic[]> {
  return new Map(
    entries.map((entry) => {
      const others = entries.filter((other) => other !== entry).flatMap(({ options }) => listOf(options['about']));
      return [entry, topicsNamedBy(listOf(entry.options['about'])).filter((topic) => !isSpokenOf(topic, others))];
    }),
  );
}

function termsOf(value: unknown, wording: string, watch: (phrases: readonly string[]) => Watch): Term[] {
  const given = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const written = given.length > 0 ? given : proposeTerms(wording).map((each) => [each.name, each] as const);
  return written.flatMap(([name, term]) => {
    const { value: text, about } = isRecord(term) ? term : { value: term, about: undefined };
    const meaning = readTerm(String(text), name);
    if (!meaning) return [];
    const phrases = listOf(about);
    return [
      {
        name,
        text: String(text),
        meaning,
        about: watch(phrases.length > 0 ? phrases : [nameOf(name)]),
        isNamed: phrases.length > 0,
        negates: phrases.some((phrase) => negation.test(phrase)),
      },
    ];
  });
}

const negation = /\b(?:no|not|never|none|nobody|nothing|without|cannot|unable)\b|n['’]t\b/i;

const refusal = /\b(?:not|never|cannot|unable)\b|n['’]t\b/i;

/** "bring back" stands for "bring it back" as well: English parts a phrasal verb around its object. */
const withSplitVerbs = (phrase: string): string =>
  phrase.includes('"') || phrase.startsWith('regex:')
    ? phrase
    : phrase.replace(/\b(\p{L}{3,}) (back|up|off|out|over|away|down)\b/gu, '$1 ...3 $2');

const nameOf = (name: string): string =>
  name
    .replace(/[-_]+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .trim() || 'term';

const wordingPhrase = (wording: string): string =>
  wording
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word.length > 3)
    .join(' | ') || 'promise';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
