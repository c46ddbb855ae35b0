import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { Hit } from '../kind.ts';

/** Where the hits of one watch stand, to be asked about other spans. Every answer costs a binary search. */
export class Places {
  readonly #spans = new Map<Passage, Span[]>();
  readonly #furthest = new Map<Passage, number[]>();

  /** Takes hits ordered by start in each passage. */
  constructor(hits: readonly Hit[]) {
    for (const { passage, span } of hits) {
      const spans = this.#spans.get(passage);
      const furthest = this.#furthest.get(passage);
      if (spans && furthest) {
        spans.push(span);
        furthest.push(Math.max(furthest.at(-1)!, span.end));
      } else {
        this.#spans.set(passage, [span]);
        this.#furthest.set(passage, [span.end]);
      }
    }
  }

  in(passage: Passage): readonly Span[] {
    return this.#spans.get(passage) ?? [];
  }

  /** Whether a hit shares a character with the stretch. */
  meet({ passage, span }: Hit): boolean {
    const index = firstFrom(this.in(passage), span.end) - 1;
    return index >= 0 && this.#furthest.get(passage)![index]! > span.start;
  }

  /** Whether a hit holds all of the span. */
  cover({ passage, span }: Hit): boolean {
    const index = firstFrom(this.in(passage), span.start + 1) - 1;
    return index >= 0 && this.#furthest.get(passage)![index]! >= span.end;
  }
}

/** The first index whose span starts at the offset or after. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
