import type { Span } from '../../model/span.ts';
import { LineCursor } from '../lines/cursor.ts';
import { isRule } from '../lines/notes.ts';
import { type Label, labelOf } from '../staging/labels.ts';
import { isBracketed, isParenthetic, unquoted } from '../staging/para.ts';

/** What a line of a script is by itself. */
export type LineKind =
  /** In brackets or stars: for whoever speaks. */
  | 'direction'
  /** In capitals, or a condition (`If they ask:`). */
  | 'heading'
  /** After `>`: `paste > text`. */
  | 'marked'
  /** After a label: `Agent: text`. */
  | 'labelled'
  /** All in quotation marks. */
  | 'quoted'
  | 'plain';

/** A line of a script that is not blank; offsets into the file. */
export interface ScriptLine extends Span {
  readonly kind: LineKind;
  /** What would be said of it: without number, label, quotation marks. */
  readonly body: Span;
  readonly label: Label | null;
  /** The label's words, without what stands in brackets behind them. */
  readonly written: string;
  /** Whether what would be said stands in quotation marks. */
  readonly isQuoted: boolean;
  /** A condition in brackets before it (`[If they hesitate:] Say: …`). */
  readonly condition: Span | null;
  readonly isNumbered: boolean;
  readonly afterBlank: boolean;
}

const numbering = /^(?:\d{1,3}(?:[.)]\s+|\s{2,})|[-•–]\s+)/;
const condition = /^(?:\[[^\]]{2,160}\]|\((?=if|when)[^)]{2,160}\))\s+(?=\S)/i;
const mark = /^(?:[A-Za-z][A-Za-z ]{0,20})?>+ /;
const longestLabel = 90;
const mostWrapped = 30;
/** Characters in which a bracket or a quotation mark over several lines must close. */
const longestWrapped = 4000;

/** Reads a text line by line; brackets and quotation marks may run over several lines. */
export function readLines(text: string): ScriptLine[] {
  const found: ScriptLine[] = [];
  const cursor = new LineCursor(text);
  let afterBlank = true;
  while (cursor.step()) {
    let span = trimmed(text, cursor.start, cursor.end);
    if (span === null) {
      afterBlank = true;
      continue;
    }
    const close = openAtEnd(text, span);
    if (close !== null) {
      const end = closing(text, span.end, close);
      while (end !== null && cursor.end < end && cursor.step()) span = { start: span.start, end: cursor.end };
      span = trimmed(text, span.start, span.end)!;
    }
    if (!isRule(text.slice(span.start, Math.min(span.end, span.start + 200))))
      found.push(readLine(text, span, afterBlank));
    afterBlank = false;
  }
  return found;
}

function readLine(text: string, { start, end }: Span, afterBlank: boolean): ScriptLine {
  const line = text.slice(start, end);
  const base = {
    start,
    end,
    label: null,
    written: '',
    condition: null,
    isQuoted: false,
    isNumbered: false,
    afterBlank,
  };
  const whole = { start, end };
  if (isDirection(line)) return { ...base, kind: 'direction', body: whole };
  const number = numbering.exec(line)?.[0].length ?? 0;
  const before = condition.exec(line.slice(number))?.[0].length ?? 0;
  const skip = number + before;
  const about = {
    ...base,
    isNumbered: number > 0,
    condition: before > 0 ? { start: start + number, end: start + skip } : null,
  };
  const at = start + skip;
  const rest = line.slice(skip);
  const marked = mark.exec(rest)?.[0].length;
  if (marked !== undefined) return { ...about, kind: 'marked', body: said(text, { start: at + marked, end }) };
  const quoted = unquotedLine(text, { start: at, end });
  if (quoted) return { ...about, kind: 'quoted', body: quoted };
  const label = labelIn(rest);
  if (label) {
    const written = rest
      .slice(label.start, label.end)
      .replace(/\s*\([^)]*\)\s*(?=:$)/, '')
      .replace(/:$/, '')
      .trim();
    const isQuoted = unquotedLine(text, { start: at + label.body, end }) !== null;
    const body = said(text, { start: at + label.body, end });
    const isEmpty = body.end <= body.start;
    if (isEmpty && label.kind === 'when') return { ...about, kind: 'heading', body: whole };
    return { ...about, kind: 'labelled', body, label, written, isQuoted };
  }
  return { ...about, kind: isCapitals(rest) ? 'heading' : 'plain', body: { start: at, end } };
}

const isDirection = (line: string): boolean =>
  isBracketed(line) || isParenthetic(line) || /^(?:\*[^*]+\*|_[^_]+_|\{[^{}]+\})$/.test(line);

/** No small letter, and letters enough to be words: `IF THEY HESITATE`, `2:00 LATE`. */
const isCapitals = (line: string): boolean =>
  line.length <= 200 &&
  !/\p{Ll}/u.test(line) &&
  /\p{Lu}{2}/u.test(line) &&
  /(?:\p{Lu}\P{Lu}*){4}/u.test(line.slice(0, 60));

function labelIn(line: string): Label | null {
  const colon = line.slice(0, longestLabel).search(/:(?=\s|$|["“])/);
  if (
    colon < 1 ||
    !/^\p{Lu}/u.test(line) ||
    /[.?!;"“](?:\s|$)/.test(line.slice(0, colon).replace(/\([^)]*\)|\b\p{Lu}\p{L}{0,2}\./gu, ''))
  )
    return null;
  const label = labelOf({
    text: line,
    lead: { start: 0, end: colon + 1 },
    italic: false,
    strong: false,
    quoted: false,
  });
  const isCondition = conditional.test(line) && label?.speaker === null && !ordering.test(line.slice(0, colon));
  return label && isCondition ? { ...label, kind: 'when' } : label;
}

/** `If they say no:` is a condition; `If they say no, say:` orders what to say. */
const conditional = /^(?:if|when|where|once|unless|after|before)\b/i;
const ordering = /\b(?:say|paste|send|reply|read|ask|write|add)$/i;

/** The words of a stretch without quotation marks around them. */
const said = (text: string, span: Span): Span =>
  unquotedLine(text, span) ?? trimmed(text, span.start, span.end) ?? { start: span.end, end: span.end };

function unquotedLine(text: string, { start, end }: Span): Span | null {
  const inner = unquoted(text.slice(start, end), { start: 0, end: end - start });
  return inner && { start: start + inner.start, end: start + inner.end };
}

const pairs: Readonly<Record<string, string>> = { '[': ']', '(': ')', '"': '"', '“': '”' };

/** The bracket or quotation mark that a line opens with and does not close; null for none. */
function openAtEnd(text: string, { start, end }: Span): string | null {
  const close = pairs[text[start]!];
  return close !== undefined && end - start < longestWrapped && text.slice(start + 1, end).indexOf(close) < 0
    ? close
    : null;
}

/** Where a mark closes at the end of one of the next lines, before a blank one; null where it does not. */
function closing(text: string, from: number, close: string): number | null {
  const lines = new LineCursor(text, from + 1, from + longestWrapped);
  for (let count = 0; count < mostWrapped && lines.step(); count++) {
    const line = trimmed(text, lines.start, lines.end);
    if (line === null) return null;
    const at = text.slice(line.start, line.end).indexOf(close);
    if (at >= 0) return line.start + at + 1 === line.end ? line.end : null;
  }
  return null;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}
