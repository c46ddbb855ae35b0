import type { Span } from '../../model/span.ts';

/** The most characters of one passage; longer ones are cut, so that no later step meets a text of any size. */
export const longestPassage = 65_536;

/** A stretch of text in pieces of at most `most` characters, cut after a sentence, else at a space, else between characters. */
export function* cutLong(text: string, from: number, to: number, most = longestPassage): Generator<Span> {
  let start = from;
  while (to - start > most) {
    const end = cutBefore(text, start, start + most);
    yield { start, end };
    start = end;
  }
  if (to > start) yield { start, end: to };
}

function cutBefore(text: string, start: number, limit: number): number {
  const least = limit - ((limit - start) >> 2);
  let space = -1;
  for (let at = limit - 1; at > least; at--) {
    if (!isSpace(text.charCodeAt(at))) continue;
    if (isSentenceEnd(text.charCodeAt(at - 1))) return at + 1;
    if (space < 0) space = at + 1;
  }
  if (space > 0) return space;
  const isPair = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return isPair ? limit - 1 : limit;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isSentenceEnd = (code: number): boolean => code === 46 || code === 33 || code === 63;
