import type { Span } from '../model/span.ts';
import { isOutside, isPlain } from './characters.ts';

/**
 * A word or number as it stands in a text: letters, digits and marks that combine with them; an apostrophe, underscore
 * or invisible character between two of them (`don't`, `order_id`), and a point or comma between two digits (`1,000.50`).
 * A hyphen ends it.
 */
export interface Token extends Span {
  /** Lower case and composed (NFC), apostrophes straight, invisible characters left out. */
  readonly form: string;
}

/** The words of a text, in order, with exact offsets. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const end = wordEnd(text, start);
    if (end === start) continue;
    tokens.push({ start, end, form: formOf(text.slice(start, end)) });
    start = end - 1;
  }
  return tokens;
}

/** The form of a token's text. */
export function formOf(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^a-z0-9',._]/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '');
}

/** Where the token that starts at `start` ends; `start` itself where none does. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && isPlain(text.charCodeAt(at))) at += 1;
    if (at === text.length) return at;
    const code = text.charCodeAt(at);
    if (code >= 128 && code !== 0x2019) return isOutside(code) ? at : oddEnd(text, start);
    if (at === start || !isJoiner(code)) return at;
    const next = text.charCodeAt(at + 1);
    if (next >= 128 && !isOutside(next)) return oddEnd(text, start);
    if (!isPlain(next) || ((code === 46 || code === 44) && !(next < 58 && text.charCodeAt(at - 1) < 58))) return at;
    at += 1;
  }
}

/** What may join two letters: ' _ ` ’, and . and , between digits. */
const isJoiner = (code: number): boolean =>
  code === 39 || code === 95 || code === 96 || code === 0x2019 || code === 46 || code === 44;

const word = '[\\p{L}\\p{M}\\p{N}]';
const joiner = "['’‘ʼ´`_\\u00AD\\u200B-\\u200D\\u2060]";
const oddToken = `${word}+(?:(?:${joiner}|(?<=\\p{Nd})[.,](?=\\p{Nd}))${word}+)*`;

/** The same for words that hold more than ASCII, where every script has its say. */
function oddEnd(text: string, start: number): number {
  const pattern = new RegExp(oddToken, 'uy');
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
