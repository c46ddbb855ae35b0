import { overlaps } from '../../model/span.ts';
import type { Hit } from '../kind.ts';

/** Hits without those that cross a longer one, in order: of "free" and "free forever" the second. */
export function widest<Some extends Hit>(hits: readonly Some[]): Some[] {
  const kept: Some[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last?.passage !== hit.passage || !overlaps(last.span, hit.span)) kept.push(hit);
    else if (hit.span.end - hit.span.start > last.span.end - last.span.start) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** The words of a hit as they stand in the text. */
export const textOf = ({ passage, span }: Hit): string => passage.text.slice(span.start, span.end);

/** The hits of several watches in the order of the document, for `widest`. */
export function inOrder<Some extends Hit>(hits: readonly Some[]): Some[] {
  return [...hits].sort((a, b) => sourceOf(a) - sourceOf(b) || a.span.start - b.span.start || a.span.end - b.span.end);
}

const sourceOf = ({ passage }: Hit): number => passage.pieces[0]?.from ?? 0;
