import type { Span } from '../../model/span.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import { tokensOf } from '../tokens.ts';
import type { SlotFilling } from './slots.ts';

/** Words that bound a quantity and may stand in its span: a phrase may name them and take the rest in a slot. */
const bounding = new Set(
  `up to at least most no more less fewer later earlier sooner than within in inside under below over above beyond only
  just about around approximately roughly nearly almost some a an the for by before after until till from on off between
  exactly maximum minimum of`.split(/\s+/),
);

/** What a quantity is counted per, at its end: "$5 a month". */
const rate = /\s*(?:\/\s*|\b(?:a|an|per|each|every|the)\s+)[\p{L}-]+(?:\s[\p{L}-]+)?$/u;

/**
 * The spans in which the quantity that the word at `at` belongs to can fill a slot: from its own start, unless that is before
 * `from` and only bounds it ("within <duration>" finds "30 days" in "within 30 days"); to its end, and to what it is counted
 * per ("<money> a month"). None where there is no such quantity.
 */
export function fillings(slot: SlotFilling, reading: Reading, from: number, at: number): readonly Span[] {
  const { quantities, text } = reading;
  const quantity = quantities[countStarted(quantities, at) - 1];
  if (!quantity || quantity.end <= at || !fits(quantity, slot)) return [];
  let { start, end } = quantity;
  if (start < from) {
    const skipped = tokensOf(text.slice(start, at));
    if (!skipped.every(({ form }) => bounding.has(form))) return [];
    start = at;
  }
  const tail = quantity.per === null ? null : rate.exec(text.slice(at, end));
  return tail && tail.index > 0
    ? [
        { start, end },
        { start, end: at + tail.index },
      ]
    : [{ start, end }];
}

const fits = ({ kind, unit }: Quantity, { kinds, isFree }: SlotFilling): boolean =>
  kinds.includes(kind) && (kind !== 'money' || isFree === (unit === 'free'));

/** How many sentences begin between two offsets, both counted in. */
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
