import type { Span } from '../model/span.ts';

/**
 * A word or number as it stands in a text: letters, digits and marks that combine with them; an apostrophe, underscore
 * or invisible character between two of them (`don't`, `order_id`), and a point or comma between two digits (`1,000.50`).
 * A hyphen ends it.
 */
export interface Token extends Span {
  /** Lower case and composed (NFC), apostrophes straight, invisible characters left out. */
  readonly form: string;
}

const word = '[\\p{L}\\p{M}\\p{N}]';
const joiner = "['’‘ʼ´`_\\u00AD\\u200B-\\u200D\\u2060]";
/** The source of a pattern for one token; needs the flag `u`. */
export const tokenSource = `${word}+(?:(?:${joiner}|(?<=\\p{Nd})[.,](?=\\p{Nd}))${word}+)*`;

/** The words of a text, in order, with exact offsets. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(new RegExp(tokenSource, 'gu'))) {
    tokens.push({ start: match.index, end: match.index + match[0].length, form: formOf(match[0]) });
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
