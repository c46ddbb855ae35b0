import type { Span } from '../../model/span.ts';
import type { PartOfSpeech } from '../../text/tagger.ts';

/** A word of a sentence with its parts of speech. */
export interface Said extends Span {
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly penn: readonly string[];
}

/** One place of a row of words. */
export interface Place {
  /** Whether it says which words may stand there; which part of speech. */
  readonly named: boolean;
  readonly tagged: boolean;
  readonly negate: boolean;
  /** So many other words may stand between it and the next place on the way to the anchor. */
  readonly skip: number;
  /** Whether it is what is reported. */
  readonly target: boolean;
  takes(said: Said): boolean;
  /** Whether a text can hold a word for it. */
  mayStandIn(text: string): boolean;
}

/** Words of a sentence that go through a row, and the stretch of it that is reported. */
export interface Walk {
  readonly words: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The walk whose word at `at` stands at the place `anchor`; null where there is none. */
export function walkFrom(words: readonly Said[], row: readonly Place[], anchor: number, at: number): Walk | null {
  const right = side(words, row.slice(anchor + 1), at, 1);
  if (!right) return null;
  // Vale goes from the anchor in both directions, so that to its left a place lets words stand after it.
  const left = side(words, row.slice(0, anchor).reverse(), at, -1);
  if (!left) return null;
  const all = [...left.passed.toReversed(), at, ...right.passed];
  const placed = [...left.placed.toReversed(), at, ...right.placed];
  const targets = row.flatMap((place, index) =>
    place.target && placed[index] !== undefined && placed[index]! >= 0 ? [placed[index]!] : [],
  );
  const reported = targets.length > 0 ? targets : all;
  return { words: all, from: Math.min(...reported), to: Math.max(...reported) };
}

interface Side {
  /** Every word on the way. */
  readonly passed: readonly number[];
  /** The word of each place; -1 where a negated place stands beyond the sentence. */
  readonly placed: readonly number[];
}

/** Goes from a word through places in one direction, each of which may let some words pass. */
function side(words: readonly Said[], places: readonly Place[], from: number, step: 1 | -1): Side | null {
  const passed: number[] = [];
  const placed: number[] = [];
  let at = from;
  for (const [index, place] of places.entries()) {
    let left = place.skip;
    at += step;
    while (left > 0 && words[at] && !place.takes(words[at]!)) {
      passed.push(at);
      at += step;
      left -= 1;
    }
    const word = words[at];
    if (!word) {
      if (!places.slice(index).every(({ negate }) => negate)) return null;
      return { passed, placed: [...placed, ...places.slice(index).map(() => -1)] };
    }
    if (!place.takes(word)) return null;
    passed.push(at);
    placed.push(at);
  }
  return { passed, placed };
}
