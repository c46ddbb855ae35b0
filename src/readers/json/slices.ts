import { locate, type Passage, pieceIndexAt } from '../../model/passage.ts';
import { PassageBuilder } from '../builder.ts';
import { cutLong, longestPassage } from '../lines/cut.ts';
import type { Embedded } from '../markup/compose.ts';

/** Adds a part of an embedded text, with where it came from. */
export function appendSlice(builder: PassageBuilder, { text, pieces }: Embedded, start: number, end: number): void {
  if (end <= start) return;
  for (let index = pieceIndexAt(pieces, start); index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    if (piece.at >= end) return;
    const from = Math.max(start, piece.at);
    const to = Math.min(end, pieces[index + 1]?.at ?? text.length);
    const source = piece.verbatim ? locate({ pieces }, { start: from, end: to }) : { start: piece.from, end: piece.to };
    if (piece.verbatim) builder.verbatim(source.start, source.end);
    else builder.atomic(text.slice(from, to), source.start, source.end);
  }
}

/** A passage in parts that are not too long for what comes after. */
export function cutPassage(source: string, passage: Passage): Passage[] {
  if (passage.text.length <= longestPassage) return [passage];
  const parts: Passage[] = [];
  for (const { start, end } of cutLong(passage.text, 0, passage.text.length)) {
    const builder = new PassageBuilder(source);
    appendSlice(builder, passage, start, end);
    const part = builder.build(passage);
    if (part) parts.push(part);
  }
  return parts;
}
