import type { Span } from '../../model/span.ts';
import type { Quantity, QuantityKind } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import { tokensOf } from '../tokens.ts';

/** Words that bound a quantity and may stand in its span: a phrase may name them and take the rest in a slot. */
const bounding = new Set(
  'up to at least most no more less fewer later than within in under over only just about around a an the for'.split(
    ' ',
  ),
);

/**
 * The quantity of one of `kinds` that the word at `at` belongs to, from its own start where that is not before `from`;
 * "within <duration>" finds "30 days" in "within 30 days". Null where there is none.
 */
export function quantityAt(kinds: readonly QuantityKind[], reading: Reading, from: number, at: number): Span | null {
  const quantity = lastStarting(reading.quantities, at);
  if (!quantity || quantity.end <= at || !kinds.includes(quantity.kind)) return null;
  if (quantity.start >= from) return quantity;
  const skipped = tokensOf(reading.text.slice(quantity.start, at));
  return skipped.every(({ form }) => bounding.has(form)) ? { start: at, end: quantity.end } : null;
}

function lastStarting(quantities: readonly Quantity[], at: number): Quantity | undefined {
  return quantities[countStarted(quantities, at) - 1];
}

/** How many sentences begin between two offsets, the first left out. */
export function sentencesBetween(reading: () => Reading, text: string, from: number, to: number): number {
  if (!/[.!?…\n\r。！？]/.test(text.slice(from, to))) return 0;
  const { sentences } = reading();
  return countStarted(sentences, to) - countStarted(sentences, from - 1);
}

/** How many spans, in order of their starts, start at or before an offset. */
function countStarted(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
