import type { Span } from '../../model/span.ts';
import { proseWords } from '../prose.ts';
import { alsoNames } from './also-names.ts';
import { isSmallInTitle } from './title-words.ts';

export type Casing = 'lower' | 'upper' | 'sentence' | 'title-ap' | 'title-chicago';

/** A word in the wrong letter case, and how it is written. */
export interface Miscased extends Span {
  readonly right: string;
}

/** What a casing must know beside the text. */
export interface CasingNames {
  /** Lower case → the one way a name is written. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether a word (lower case) is a common word, which a sentence writes small. */
  isCommon(word: string): boolean;
}

interface CasedWord extends Span {
  readonly text: string;
  readonly lower: string;
  /** First of the text, or after a colon, a full stop, a dash that stands free. */
  readonly opens: boolean;
  readonly last: boolean;
  /** Second part of a hyphenated word. */
  readonly joined: boolean;
}

/** The words of a text that stand in the wrong letter case. Names, addresses, placeholders and words with capitals inside stay. */
export function miscased(text: string, casing: Casing, known: CasingNames): Miscased[] {
  const words = casedWords(text);
  if (casing === 'sentence') return sentenceMiscased(words, known);
  return words.flatMap((word) => {
    const right = rightFor(word, casing, known);
    return right === word.text ? [] : [{ start: word.start, end: word.end, right }];
  });
}

function rightFor(word: CasedWord, casing: Exclude<Casing, 'sentence'>, { names }: CasingNames): string {
  if (casing === 'upper') return word.text.toUpperCase();
  const name = names.get(word.lower);
  if (name !== undefined) return name;
  if (casing === 'lower') return isAcronym(word.text) || /^i(?:'|$)/.test(word.lower) ? word.text : word.lower;
  if (hasInnerCapital(word.text)) return word.text;
  const small = isSmallInTitle(word.lower, casing === 'title-ap' ? 'ap' : 'chicago');
  if (word.opens || word.last) return capital(word.text);
  if (word.joined || small === null) return word.text;
  return small ? word.lower : capital(word.text);
}

/** Capitals inside a sentence that no name explains: of common words beside which no name stands. */
function sentenceMiscased(words: readonly CasedWord[], known: CasingNames): Miscased[] {
  return words.flatMap((word, index) => {
    const { start, end, text, lower, opens } = word;
    if (known.names.has(lower) || hasInnerCapital(text)) return [];
    if (index === 0 && opens && !isCapital(text)) return [{ start, end, right: capital(text) }];
    if (opens || !isCapital(text) || lower === 'i' || lower.startsWith("i'")) return [];
    if (isName(word, known) || [-1, 1].some((step) => isNameBeside(words, index, step, known))) return [];
    return [{ start, end, right: lower }];
  });
}

function isName({ text, lower, opens }: CasedWord, { names, isCommon }: CasingNames): boolean {
  return isCapital(text) && (names.has(lower) || alsoNames.has(lower) || (!opens && !isCommon(lower)));
}

/** Whether a name stands on that side, over an "of" or "and": Bank of America. */
function isNameBeside(words: readonly CasedWord[], index: number, step: number, known: CasingNames): boolean {
  const next = words[index + step];
  const beyond = next && /^(?:of|the|and|de|for)$/.test(next.text) ? words[index + 2 * step] : next;
  return beyond !== undefined && isName(beyond, known);
}

function casedWords(text: string): CasedWord[] {
  const words = proseWords(text);
  return words.map(({ start, end, text: word }, index) => {
    const before = text.slice(words[index - 1]?.end ?? 0, start);
    return {
      start,
      end,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      opens:
        (index === 0 && !/[\p{N}\p{L}}]/u.test(before)) ||
        /[.!?:;…]["'”’)]*\s|\s[–—-]\s|[•·|/]\s|\n|["“(«]$/u.test(before),
      last: index === words.length - 1 && !/[\p{L}\p{N}{]/u.test(text.slice(end)),
      joined: index > 0 && /^[-‐‑]$/.test(before),
    };
  });
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const hasInnerCapital = (word: string): boolean => /\p{L}['’]?\p{Lu}/u.test(word);
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}s?$/u.test(word);
const capital = (word: string): string => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
