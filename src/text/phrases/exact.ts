import type { Span } from '../../model/span.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { isWhite } from './join.ts';

/** Words to be matched letter by letter. */
export interface Exact {
  /** Each stretch of white space one space, quotes straight. */
  readonly text: string;
  readonly cased: boolean;
  readonly tokens: readonly Token[];
}

/** Prepares an exact text; null where it holds no word to be found by. */
export function exactOf(written: string, cased: boolean): Exact | null {
  const text = written.replace(/\s+/gu, ' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  const tokens = tokensOf(text);
  const first = tokens[0];
  return first && !/['_]$/.test(text.slice(0, first.start)) ? { text, cased, tokens } : null;
}

/** The span of `exact` in `text` when its first word starts at `at`; null where it does not stand there. */
export function matchExact(exact: Exact, text: string, at: number): Span | null {
  const first = exact.tokens[0]!.start;
  let start = at;
  for (let mark = first - 1; mark >= 0; mark -= 1) {
    const next = before(exact, mark, text, start);
    if (next < 0) return null;
    start = next;
  }
  let end = at;
  for (let mark = first; mark < exact.text.length; mark += 1) {
    if (exact.text.charCodeAt(mark) === text.charCodeAt(end) && exact.text.charCodeAt(mark) !== 32) {
      end += 1;
      continue;
    }
    const next = after(exact, mark, text, end);
    if (next < 0) return null;
    end = next;
  }
  return { start, end };
}

/** Where `text` goes on after the character at `mark` of the exact text, or -1. */
function after(exact: Exact, mark: number, text: string, at: number): number {
  const wanted = exact.text.charCodeAt(mark);
  if (at >= text.length) return -1;
  if (wanted !== 32) return same(wanted, text.charCodeAt(at), exact.cased) ? at + 1 : -1;
  let end = at;
  while (end < text.length && isWhite(text.charCodeAt(end))) end += 1;
  return end > at ? end : -1;
}

function before(exact: Exact, mark: number, text: string, at: number): number {
  const wanted = exact.text.charCodeAt(mark);
  if (at <= 0) return -1;
  if (wanted !== 32) return same(wanted, text.charCodeAt(at - 1), exact.cased) ? at - 1 : -1;
  let start = at;
  while (start > 0 && isWhite(text.charCodeAt(start - 1))) start -= 1;
  return start < at ? start : -1;
}

function same(wanted: number, found: number, cased: boolean): boolean {
  const plain = straight(found);
  return wanted === plain || (!cased && lower(wanted) === lower(plain));
}

function straight(code: number): number {
  if (code === 0x2019 || code === 0x2018) return 39;
  return code === 0x201c || code === 0x201d ? 34 : code;
}

function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
