import type { Passage } from '../model/passage.ts';
import { contains, type Span } from '../model/span.ts';
import type { Ledger, Watch } from './ledger.ts';

/** A place where a phrase or word of a promise stands. */
export interface TopicHit extends Span {
  readonly watch: Watch;
}

/** Hits by watch. */
export type Hits = ReadonlyMap<Watch, readonly Span[]>;

/** The hits of a ledger in each passage that has any, by where they start; words that mean something else there are left out. */
export function hitsByPassage(
  { watches, unlike }: Ledger,
  anywhere: (watch: Watch) => readonly { readonly passage: Passage; readonly span: Span }[],
): ReadonlyMap<Passage, readonly TopicHit[]> {
  const found = new Map<Passage, TopicHit[]>();
  for (const watch of watches) {
    for (const { passage, span } of anywhere(watch)) {
      if (isCutNumber(passage.text, span.start)) continue;
      const hit = { watch, start: span.start, end: span.end };
      const own = found.get(passage);
      if (own) own.push(hit);
      else found.set(passage, [hit]);
    }
  }
  for (const [passage, hits] of found) {
    const others = hits.filter(({ watch }) => watch === unlike);
    const meant =
      others.length === 0
        ? hits
        : hits.filter((hit) => hit.watch === unlike || !others.some((other) => contains(other, hit)));
    found.set(
      passage,
      meant.sort((a, b) => a.start - b.start),
    );
  }
  return found;
}

const tens = /(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred(?: and)?)[- ]$/i;

/** Whether a hit begins amid a number: "five dollars" in "thirty-five dollars". */
const isCutNumber = (text: string, start: number): boolean =>
  /^(?:one|two|three|four|five|six|seven|eight|nine)\b/i.test(text.slice(start, start + 6)) &&
  tens.test(text.slice(Math.max(0, start - 12), start));

const none: Hits = new Map();

/** The hits of a passage sentence by sentence; one that runs over a sentence's end is in none. */
export function hitsBySentence(hits: readonly TopicHit[], sentences: readonly Span[]): Hits[] {
  if (hits.length === 0) return sentences.map(() => none);
  let at = 0;
  return sentences.map(({ start, end }) => {
    const own = new Map<Watch, Span[]>();
    while (at < hits.length && hits[at]!.start < start) at += 1;
    for (; at < hits.length && hits[at]!.start < end; at += 1) {
      const hit = hits[at]!;
      if (hit.end > end) continue;
      const spans = own.get(hit.watch);
      if (spans) spans.push(hit);
      else own.set(hit.watch, [hit]);
    }
    return own;
  });
}
