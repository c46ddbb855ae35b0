import { locate, type Passage, type Piece, pieceIndexAt } from '../../model/passage.ts';

/** A text that stands in a source in a coded form (a JSON string, a YAML scalar): its characters and where each comes from. */
export interface Embedded {
  readonly text: string;
  /** In order, covering the whole text; empty only for an empty text. */
  readonly pieces: readonly Piece[];
}

/** Gathers an embedded text from the source it stands in, in order. */
export class Embedding implements Embedded {
  readonly pieces: Piece[] = [];
  text = '';
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes source text as it stands. */
  verbatim(from: number, to: number): this {
    if (to <= from) return this;
    append(this.pieces, { at: this.text.length, from, to, verbatim: true });
    this.text += this.#source.slice(from, to);
    return this;
  }

  /** Takes text that stands for a stretch of source which reads otherwise. */
  atomic(text: string, from: number, to: number): this {
    if (text === '') return this;
    this.pieces.push({ at: this.text.length, from, to, verbatim: false });
    this.text += text;
    return this;
  }
}

/** Pieces into an embedded text, as pieces into the source that the text stands in. */
export function composePieces(inner: readonly Piece[], outer: readonly Piece[]): Piece[] {
  const composed: Piece[] = [];
  for (const piece of inner) {
    if (!piece.verbatim) {
      const { start, end } = locate({ pieces: outer }, { start: piece.from, end: piece.to });
      append(composed, { at: piece.at, from: start, to: end, verbatim: false });
      continue;
    }
    for (let index = pieceIndexAt(outer, piece.from); index < outer.length; index += 1) {
      const holder = outer[index]!;
      if (holder.at >= piece.to) break;
      append(composed, part(piece, holder, outer[index + 1]?.at ?? Number.POSITIVE_INFINITY));
    }
  }
  return composed;
}

/** A passage of an embedded text as a passage of the source. */
export const composePassage = (passage: Passage, outer: readonly Piece[]): Passage => ({
  ...passage,
  pieces: composePieces(passage.pieces, outer),
});

/** The only piece of a text that stands in the source as it is, from `from` on. */
export const standing = (text: string, from: number): Embedded => ({
  text,
  pieces: text === '' ? [] : [{ at: 0, from, to: from + text.length, verbatim: true }],
});

function part(piece: Piece, holder: Piece, next: number): Piece {
  const start = Math.max(piece.from, holder.at);
  const end = Math.min(piece.to, next);
  const at = piece.at + start - piece.from;
  if (!holder.verbatim) return { at, from: holder.from, to: holder.to, verbatim: false };
  return { at, from: holder.from + start - holder.at, to: holder.from + end - holder.at, verbatim: true };
}

function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const joins = last?.verbatim && piece.verbatim && last.to === piece.from;
  if (joins) pieces[pieces.length - 1] = { ...last, to: piece.to };
  else if (last && !last.verbatim && !piece.verbatim && last.from === piece.from && last.to === piece.to) return;
  else pieces.push(piece);
}
