import type { Passage, Piece } from '../model/passage.ts';
import type { Span } from '../model/span.ts';

/** What a passage is besides its text and pieces. */
export type About = Partial<Omit<Passage, 'text' | 'pieces'>>;

/** Gathers a passage from pieces of a source, in order. */
export class PassageBuilder {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  #text = '';

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Takes source text as it stands. */
  verbatim(from: number, to: number): this {
    if (to <= from) return this;
    const last = this.#pieces.at(-1);
    if (last?.verbatim && last.to === from) this.#pieces[this.#pieces.length - 1] = { ...last, to };
    else this.#pieces.push({ at: this.#text.length, from, to, verbatim: true });
    this.#text += this.#source.slice(from, to);
    return this;
  }

  /** Takes text that stands for a stretch of source which reads otherwise (an escape, an entity, a line fold). */
  atomic(text: string, from: number, to: number): this {
    if (text === '') return this;
    this.#pieces.push({ at: this.#text.length, from, to, verbatim: false });
    this.#text += text;
    return this;
  }

  /** The passage, its white space trimmed at both ends; null where nothing is left to hear. */
  build(about: About = {}): Passage | null {
    const text = this.#text.trim();
    if (text === '') return null;
    const lead = this.#text.length - this.#text.trimStart().length;
    return passage(text, cut(this.#pieces, lead, lead + text.length), about);
  }
}

/** A passage that stands verbatim in the source from `from` to `to`, white space trimmed; null where nothing is left. */
export function verbatimPassage(source: string, from: number, to: number, about: About = {}): Passage | null {
  const raw = source.slice(from, to);
  const text = raw.trim();
  if (text === '') return null;
  const start = from + raw.length - raw.trimStart().length;
  return passage(text, [{ at: 0, from: start, to: start + text.length, verbatim: true }], about);
}

/** A stretch of a passage as a passage of its own, white space trimmed; null where nothing is left. */
export function slicePassage(whole: Passage, { start, end }: Span, about: About = {}): Passage | null {
  const raw = whole.text.slice(start, end);
  const text = raw.trim();
  if (text === '') return null;
  const from = start + raw.length - raw.trimStart().length;
  return passage(text, cut(whole.pieces, from, from + text.length), { ...whole, ...about });
}

function passage(text: string, pieces: readonly Piece[], about: About): Passage {
  return {
    text,
    pieces,
    label: about.label ?? null,
    role: about.role ?? null,
    speaker: about.speaker ?? null,
    start: about.start ?? null,
    end: about.end ?? null,
    field: about.field ?? null,
    unit: about.unit ?? null,
    heard: about.heard ?? true,
    ...(about.place === undefined ? {} : { place: about.place }),
  };
}

/** The pieces of a stretch of a text, as pieces of the stretch alone. */
export function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const kept: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    if (next <= start || piece.at >= end) continue;
    const skip = Math.max(0, start - piece.at);
    const from = piece.verbatim ? piece.from + skip : piece.from;
    const to = piece.verbatim ? Math.min(piece.to, piece.from + end - piece.at) : piece.to;
    kept.push({ at: Math.max(0, piece.at - start), from, to, verbatim: piece.verbatim });
  }
  return kept;
}
