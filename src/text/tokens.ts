import type { Span } from '../model/span.ts';

/** A word or number as it stands in a text: letters, digits, inner apostrophes; a hyphen ends it. */
export interface Token extends Span {
  /** Lower case, curly apostrophes made straight. */
  readonly form: string;
}

/** The words of a text, in order, with exact offsets. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)) {
    const form = match[0].toLowerCase().replaceAll('’', "'");
    tokens.push({ start: match.index, end: match.index + match[0].length, form });
  }
  return tokens;
}
