import type { PromiseEntry } from '../model/rulebook.ts';
import { baseOf } from '../text/base-form.ts';
import { rarityOf } from '../text/rarity.ts';
import type { BrandPromise, Ledger, Watch } from './ledger.ts';

/** A word of promises' own texts, and how much it speaks for each of them. */
export interface TopicWord {
  readonly watch: Watch;
  readonly shares: readonly {
    readonly promise: string;
    readonly weight: number;
    /** Whether it is one of the words that make the promise what it is, and not one of the many that its phrases use. */
    readonly core: boolean;
  }[];
}

/** Words more common than this say nothing of a topic. */
const commonest = 7.5;
/** Keys of a promise whose words name its topic, and how surely. */
const sources: readonly (readonly [key: string, weight: number])[] = [
  ['promise', 1],
  ['about', 1],
  ['says', 0.7],
  ['breaks', 0.5],
  ['exceeds', 0.5],
  ['examples', 0.7],
];

/**
 * The words that nominate a sentence as being about a promise where no phrase of it stands there: the rarer in English and the
 * fewer promises share one, the more it weighs (inverse document frequency, Spärck Jones 1972).
 */
export function compileVocabulary(
  entries: readonly PromiseEntry[],
  watch: (phrases: readonly string[]) => Watch,
): TopicWord[] {
  const shares = new Map<string, Map<string, number>>();
  const cores = coresOf(entries);
  for (const { id, options } of entries) {
    for (const [text, source] of textsOf(options)) {
      for (const word of wordsIn(text)) {
        const rarity = rarityOf(word) - commonest;
        if (rarity <= 0) continue;
        const own = shares.get(baseOf(word)) ?? new Map<string, number>();
        own.set(id, Math.max(own.get(id) ?? 0, rarity * source));
        shares.set(baseOf(word), own);
      }
    }
  }
  return [...shares].map(([word, own]) => ({
    watch: watch([word]),
    shares: [...own].map(([promise, weight]) => ({
      promise,
      weight: weight / Math.sqrt(own.size),
      core: cores.get(promise)?.has(word) ?? false,
    })),
  }));
}

/** Phrases of a topic that are this few are each chosen to name it. */
const fewPhrases = 12;
/** The share of a promise's texts that a word often used stands in. */
const oftenShare = 0.06;

/**
 * The words that make each promise what it is: those of its wording, those of a short list of phrases for its topic, and
 * those that its texts use again and again and more than all others' do.
 */
function coresOf(entries: readonly PromiseEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = entries.map(({ id, options }) => ({ id, options, counts: countsOf(textsOf(options)) }));
  const total = new Map<string, number>();
  for (const { counts } of uses) {
    for (const [word, count] of counts) total.set(word, (total.get(word) ?? 0) + count);
  }
  return new Map(
    uses.map(({ id, options, counts }) => {
      const about = stringsIn(options['about']);
      const named = [...stringsIn(options['promise']), ...(about.length <= fewPhrases ? about : [])];
      const least = Math.max(3, textsOf(options).length * oftenShare);
      const often = [...counts].filter(([word, count]) => count >= least && count * 2 > total.get(word)!);
      const own = [...named.flatMap(wordsIn).map(baseOf), ...often.map(([word]) => word)];
      return [id, new Set(own.filter((word) => rarityOf(word) > commonest))];
    }),
  );
}

/** How many texts use each word. */
function countsOf(texts: readonly (readonly [text: string, weight: number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [text] of texts) {
    for (const word of new Set(wordsIn(text).map(baseOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function textsOf(options: PromiseEntry['options']): (readonly [text: string, weight: number])[] {
  const terms = Object.entries((options['terms'] ?? {}) as object).flatMap(([name, term]) => [
    name,
    ...stringsIn(term),
  ]);
  return [
    ...sources.flatMap(([key, weight]) => stringsIn(options[key]).map((text) => [text, weight] as const)),
    ...terms.map((text) => [text, 0.8] as const),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Plain words of a phrase or text: slots, word lists and regular expressions are left out. */
const wordsIn = (text: string): string[] =>
  text.startsWith('regex:')
    ? []
    : (
        text
          .toLowerCase()
          .replace(/<[^>]*>|\[[^\]]*\]/g, ' ')
          .match(/\p{L}[\p{L}']{2,}/gu) ?? []
      ).filter((word) => !word.includes("'"));

/** How much a sentence's words speak for each promise, the most first. */
export function likeness(
  watches: Iterable<Watch>,
  { vocabulary, byId }: Pick<Ledger, 'vocabulary' | 'byId'>,
): { readonly promise: BrandPromise; readonly score: number }[] {
  const scores = new Map<string, number>();
  for (const watch of watches) {
    for (const { promise, weight } of vocabulary.get(watch)?.shares ?? []) {
      scores.set(promise, (scores.get(promise) ?? 0) + weight);
    }
  }
  return [...scores].map(([id, score]) => ({ promise: byId.get(id)!, score })).sort((a, b) => b.score - a.score);
}
