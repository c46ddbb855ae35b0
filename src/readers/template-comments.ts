import type { Comment } from '../model/document.ts';
import { locate, type Passage, type Piece } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { cut, slicePassage } from './builder.ts';

/** Passages without what a template engine leaves out of the message, and that as comments. */
interface Stripped {
  readonly passages: readonly Passage[];
  readonly comments: readonly Comment[];
}

const opening = /\{%[-~]?\s*comment\b[^{}%]{0,200}%\}|(?<!\{)\{#(?![\w/])|\{\{!(?:--)?/g;
const ends: Readonly<Record<string, RegExp>> = {
  '{%': /\{%[-~]?\s*endcomment\s*[-~]?%\}/g,
  '{#': /#\}/g,
  '{{!': /\}\}/g,
  '{{!--': /--[~]?\}\}/g,
};

/** Whether a text may hold such a comment. */
const mayComment = /\{%[-~]?\s*comment\b|\{#|\{\{!/;

/**
 * Leaves out `{% comment %}…{% endcomment %}` (Liquid), `{# … #}` (Jinja, Twig) and `{{! … }}` (Handlebars), over as many
 * passages of a message as they run. What is never closed is text.
 */
export function stripTemplateComments(passages: readonly Passage[]): Stripped {
  if (!passages.some(({ text }) => mayComment.test(text))) return { passages, comments: [] };
  const left = [...passages];
  const kept: Passage[] = [];
  const comments: Comment[] = [];
  for (let index = 0; index < left.length; ) {
    const first = left[index]!;
    const cuts: Span[] = [];
    let next = index + 1;
    for (let open = firstFrom(opening, first.text, 0); open; ) {
      const close = closing(left, index, open);
      if (close) comments.push(commentOf(left.slice(index, close.index + 1), open, close));
      if (close && close.index > index) {
        cuts.push({ start: open.start, end: first.text.length });
        const rest = { start: close.end, end: left[close.index]!.text.length };
        const after = slicePassage(left[close.index]!, rest);
        next = after ? close.index : close.index + 1;
        if (after) left[close.index] = after;
        break;
      }
      if (close) cuts.push({ start: open.start, end: close.end });
      open = firstFrom(opening, first.text, close?.end ?? open.end);
    }
    const rest = without(first, cuts);
    if (rest) kept.push(rest);
    index = next;
  }
  return { passages: kept, comments };
}

function commentOf(passages: readonly Passage[], open: Found, close: Span): Comment {
  const last = passages.length - 1;
  const texts = passages.map(({ text }, index) =>
    text.slice(index === 0 ? open.end : 0, index === last ? close.start : text.length),
  );
  const { start } = locate(passages[0]!, open);
  return { start, end: locate(passages[last]!, close).end, text: texts.join('\n').trim() };
}

interface Found extends Span {
  readonly text: string;
}

function firstFrom(pattern: RegExp, text: string, from: number): Found | null {
  const own = new RegExp(pattern);
  own.lastIndex = from;
  const found = own.exec(text);
  return found && { text: found[0], start: found.index, end: found.index + found[0].length };
}

/** Where a comment ends: in its own passage, or, of Liquid, in a later one of the same message. */
function closing(passages: readonly Passage[], index: number, open: Found) {
  const mark = open.text.startsWith('{%') ? '{%' : open.text;
  const end = ends[mark]!;
  const { unit, text } = passages[index]!;
  const here = firstFrom(end, text, open.end);
  if (here) return { ...here, index };
  for (let next = index + 1; mark === '{%' && passages[next]?.unit === unit && next < passages.length; next += 1) {
    const found = firstFrom(end, passages[next]!.text, 0);
    if (found) return { ...found, index: next };
  }
  return null;
}

/** A passage without some stretches of its text; null where nothing is left to hear. */
function without(passage: Passage, cuts: readonly Span[]): Passage | null {
  if (cuts.length === 0) return passage;
  let text = '';
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...cuts, { start: passage.text.length, end: passage.text.length }]) {
    const part = start > at ? cut(passage.pieces, at, start) : [];
    pieces.push(...part.map((piece) => ({ ...piece, at: piece.at + text.length })));
    text += passage.text.slice(at, start);
    at = end;
  }
  return slicePassage({ ...passage, text, pieces }, { start: 0, end: text.length });
}
