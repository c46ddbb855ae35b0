import type { Comment } from '../../model/document.ts';
import { locate, type Passage, type Piece } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { type About, PassageBuilder } from '../builder.ts';
import { composePassage, type Embedded, Embedding } from '../markup/compose.ts';
import { readHtml } from '../markup/html.ts';
import type { Block } from './blocks.ts';
import { type Inline, readInline } from './inline.ts';
import type { References } from './references.ts';

/** A block's text, put together from its lines, with the marks in it. */
export interface Part extends Embedded {
  readonly block: Block;
  readonly inline: Inline;
}

/** The lines of a block as one text, line ends as `\n`, and where it stands in the source. */
export function joinLines(source: string, lines: readonly Span[]): Embedded {
  const joined = new Embedding(source);
  for (const [index, { start, end }] of lines.entries()) {
    const last = lines[index - 1]?.end;
    if (last !== undefined && start === last + 1 && source[last] === '\n') joined.verbatim(last, start);
    else if (last !== undefined) joined.atomic('\n', last, start);
    joined.verbatim(start, end);
  }
  return joined;
}

export function partOf(source: string, block: Block, lines: readonly Span[], references: References): Part {
  const joined = joinLines(source, lines);
  return { text: joined.text, pieces: joined.pieces, block, inline: readInline(joined.text, references) };
}

/** A stretch of a part's text as a passage of the source, its marks read; null where nothing of it is read. */
export function passageOf(part: Part, { start, end }: Span, about: About): Passage | null {
  const { marks } = part.inline;
  const builder = new PassageBuilder(part.text);
  let at = start;
  for (let index = firstFrom(marks, start); index < marks.length; index += 1) {
    const mark = marks[index]!;
    if (mark.start >= end) break;
    if (mark.start < at) continue;
    builder.verbatim(at, mark.start).atomic(mark.text, mark.start, mark.end);
    at = mark.end;
  }
  const passage = builder.verbatim(at, end).build(about);
  return passage && composePassage(passage, part.pieces);
}

/** What stands beside a part's text: texts for images, titles of links, attributes of tags; and its comments. */
export function asidesOf(part: Part, about: About): { passages: Passage[]; comments: Comment[] } {
  const passages: Passage[] = [];
  const comments: Comment[] = [];
  for (const { field, ...span } of part.inline.asides) {
    const passage = passageOf(part, span, { ...about, field });
    if (passage) passages.push(passage);
  }
  for (const { start, end } of part.inline.html) {
    const markup = readHtml(part.text.slice(start, end), about);
    const moved = shift(part.pieces, start, end);
    passages.push(...markup.passages.map((passage) => composePassage(passage, moved)));
    comments.push(...markup.comments.map((comment) => ({ ...comment, ...locate({ pieces: moved }, comment) })));
  }
  return { passages, comments };
}

/** The pieces of a stretch of a text, as pieces of the stretch alone. */
function shift(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const moved: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    if (next <= start || piece.at >= end) continue;
    const skipped = Math.max(0, start - piece.at);
    moved.push({
      ...piece,
      at: Math.max(0, piece.at - start),
      from: piece.verbatim ? piece.from + skipped : piece.from,
    });
  }
  return moved;
}

/** The index of the first mark that starts at an offset or after it. */
function firstFrom(marks: readonly Span[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
