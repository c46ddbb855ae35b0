import type { Span } from '../../model/span.ts';
import type { PartOfSpeech, TaggedWord } from '../../text/tagger.ts';

/** One place of a sequence. */
export interface Step {
  /** Where the phrases of the step stand in the passage: start → ends; null where any words do. */
  readonly said: ReadonlyMap<number, readonly number[]> | null;
  /** Empty for any part of speech. */
  readonly pos: readonly PartOfSpeech[];
  /** What must not come: the walk goes on at the same place. */
  readonly not: boolean;
  /** Words that may stand before the place; for `not`, how many more words are looked at. */
  readonly gap: number;
}

/** The first stretch from each word on that goes through all steps, none overlapping an earlier one. */
export function walks(words: readonly TaggedWord[], steps: readonly Step[]): Span[] {
  const found: Span[] = [];
  const dead = new Set<number>();
  for (let index = 0; index < words.length; ) {
    const after = follow(words, index, steps, 0, dead);
    if (after === null || after === index) index += 1;
    else {
      found.push({ start: words[index]!.start, end: words[after - 1]!.end });
      index = after;
    }
  }
  return found;
}

/** The index after the last word of a walk that goes on at `index` with step `number`; null where there is none. */
function follow(
  words: readonly TaggedWord[],
  index: number,
  steps: readonly Step[],
  number: number,
  dead: Set<number>,
): number | null {
  const step = steps[number];
  if (!step) return index;
  // Without this memory, gaps would multiply: each place and step is tried once.
  const key = index * steps.length + number;
  if (dead.has(key)) return null;
  if (step.not) {
    for (let ahead = 0; ahead <= step.gap; ahead += 1) if (taken(words, index + ahead, step).length > 0) return null;
    return follow(words, index, steps, number + 1, dead);
  }
  // What the walk begins with stands where it begins.
  const gap = number === 0 ? 0 : step.gap;
  for (let skipped = 0; skipped <= gap; skipped += 1) {
    for (const next of taken(words, index + skipped, step)) {
      const end = follow(words, next, steps, number + 1, dead);
      if (end !== null) return end;
    }
  }
  dead.add(key);
  return null;
}

/** The indices after the words that a step can take at a place. */
function taken(words: readonly TaggedWord[], index: number, step: Step): number[] {
  const word = words[index];
  if (!word || (step.pos.length > 0 && !step.pos.includes(word.pos))) return [];
  const ends = step.said ? (step.said.get(word.start) ?? []) : [word.end];
  return ends.flatMap((end) => {
    let next = index + 1;
    while (next < words.length && words[next]!.start < end) next += 1;
    return [next];
  });
}
