import type { Span } from './span.ts';

/** Roles that exist without being named in a brand file. */
export const knownRoles = ['agent', 'supervisor', 'customer', 'bot', 'narrator', 'system'] as const;

/** Who speaks: `agent` and `customer` are people, `bot` a machine of the brand, `narrator` the brand in an ad, `system` a notice. */
export type Role = (typeof knownRoles)[number] | (string & {});

/**
 * Where a stretch of a passage's text came from. A verbatim piece equals its source character by character and can be
 * cut anywhere; an atomic one (an escape, an entity, a folded line) stands for all of its source.
 */
export interface Piece {
  /** Offset into the passage's text where the piece starts; it ends where the next one starts. */
  readonly at: number;
  /** The piece's source, offsets into the decoded file. */
  readonly from: number;
  readonly to: number;
  readonly verbatim: boolean;
}

/** What a person hears or reads in one go: a turn, a macro's body, a headline, a paragraph. */
export interface Passage {
  readonly text: string;
  /** In order, covering the whole text; the first has `at` 0. */
  readonly pieces: readonly Piece[];
  /** The label as the file has it (`Dana (Agent)`, `spk_0`); null where the file names nobody. */
  readonly label: string | null;
  /** Null until known, and where unknown. */
  readonly role: Role | null;
  readonly speaker: string | null;
  /** Seconds from the start of the document's record; null without timestamps. */
  readonly start: number | null;
  readonly end: number | null;
  /** The name of the column, key, heading or attribute the passage stands in (`Headline 1`, `subject`, `alt`); null for running text. */
  readonly field: string | null;
  /** The part of the page it is, where the file tells: `heading.h2`, `list`, `table.header`, `table.cell`, `blockquote`, `caption`; left out for running text. */
  readonly place?: string;
  /** What the passage belongs to where a document holds several messages (a macro's title, a CSV row); null otherwise. */
  readonly unit: string | null;
  /** False for what no customer hears or reads: stage directions, private notes, comments to staff. */
  readonly heard: boolean;
}

/** The source span of a passage's span: exact on verbatim pieces, visibly wider where it cuts an atomic one. */
export function locate({ pieces }: Pick<Passage, 'pieces'>, span: Span): Span {
  const first = pieces[pieceIndexAt(pieces, span.start)]!;
  const start = first.verbatim ? Math.min(first.from + span.start - first.at, first.to) : first.from;
  if (span.end <= span.start) return { start, end: start };
  const last = pieces[pieceIndexAt(pieces, span.end - 1)]!;
  const end = last.verbatim ? Math.min(last.from + span.end - last.at, last.to) : last.to;
  return { start, end: Math.max(start, end) };
}

/** The index of the piece that an offset of the text falls in; the first or last one for offsets outside. */
export function pieceIndexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
