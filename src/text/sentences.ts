import type { Span } from '../model/span.ts';
import { cutLong } from './long-sentences.ts';
import { placeholdersOf } from './placeholders.ts';
import { isItem, isStop, readStop } from './sentence-ends.ts';

const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/i;

/**
 * The sentences of a text, in order, each without the white space around it; together they hold everything else.
 * A stop ends one unless it belongs to an abbreviation, a number, an address or a placeholder; so do a blank line and the
 * edges of a list item, and, in a recogniser's text without marks, a clause after very many words.
 */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  const masks = placeholdersOf(text);
  let mask = 0;
  let start = skipSpace(text, 0);
  let listed = isItem(text, start);
  const cut = (end: number): number => {
    add(found, text, start, end);
    start = skipSpace(text, end);
    listed = isItem(text, start);
    return start;
  };

  for (let at = start; at < text.length; ) {
    while (mask < masks.length && masks[mask]!.end <= at) mask += 1;
    const masked = masks[mask];
    if (masked && masked.start <= at) {
      at = masked.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) {
      const next = skipLineEnd(text, at);
      if (endsAtLine(text, start, at, next, listed)) at = cut(at);
      else {
        at = next;
        listed = isItem(text, next);
      }
    } else if (isStop(code)) {
      const stop = readStop(text, at, start);
      at = stop.ends ? cut(stop.end) : stop.end;
    } else {
      at += 1;
    }
  }
  add(found, text, start, text.length);
  return found;
}

function add(found: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1;
  if (last > start) found.push(...cutLong(text, { start, end: last }));
}

/** Whether a sentence from `start` ends with the line that ends at `at`; the next line begins at `next`. */
function endsAtLine(text: string, start: number, at: number, next: number, listed: boolean): boolean {
  const first = text.charCodeAt(next);
  if (next >= text.length || isLineEnd(first)) return true;
  const body = skipSpace(text, next);
  if (body >= text.length || text.slice(next, body).search(/[\r\n]/) >= 0 || isItem(text, body)) return true;
  if (listed) return body - next < 2 && !/^\p{Ll}/u.test(text.slice(body, body + 2));
  return text[at - 1] === ',' && at - start < 60 && greeting.test(text.slice(start, start + 20));
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

const skipLineEnd = (text: string, at: number): number => (text.startsWith('\r\n', at) ? at + 2 : at + 1);

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
