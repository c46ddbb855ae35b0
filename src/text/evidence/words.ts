import type { Span } from '../../model/span.ts';
import { Lexicon } from '../lexicon.ts';
import { classOf } from '../polarity/classes.ts';
import { type Word, wordsAround } from '../polarity/words.ts';

/** A phrase of a lexicon, found in a sentence. */
export interface Found<Value> extends Span {
  readonly value: Value;
  /** Index of its first word. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
}

/** A lexicon whose phrases may name the classes of negations, pronouns and forms of "be". */
export const lexiconOf = <Value>(entries: Iterable<readonly [phrases: string, value: Value]>): Lexicon<Value> =>
  new Lexicon(entries, classOf);

/** The words of a sentence, punctuation marks among them. */
export const wordsOf = (text: string, sentence: Span): readonly Word[] => wordsAround(text, sentence, sentence);

/** All phrases of a lexicon in a row of words, from the left, the longest at each place; a null value hides shorter ones. */
export function findPhrases<Value>(words: readonly Word[], lexicon: Lexicon<Value | null>): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = lexicon.match(words, at);
    if (!entry) {
      at += 1;
      continue;
    }
    if (entry.value !== null) {
      const [start, end] = [words[at]!.start, words[entry.end - 1]!.end];
      found.push({ value: entry.value, from: at, to: entry.end, start, end });
    }
    at = entry.end;
  }
  return found;
}
