/** What is read as white space between words: `\s` and characters that do not show. */
export function isWhite(code: number): boolean {
  if (!(code >= 128)) return code === 32 || (code >= 9 && code <= 13);
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return true;
  return /\s/.test(String.fromCharCode(code));
}

/** A hyphen of any width. */
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isMark = (code: number): boolean => ',;:.!?¡¿–—…‘'.includes(String.fromCharCode(code));

/**
 * Whether two words stand beside each other: nothing but white space, or one hyphen, between `from` and `to`. An
 * apostrophe of the word before is no hindrance ("customers' choice"), nor is punctuation where `marks` are expected.
 */
export function joins(text: string, from: number, to: number, marks: boolean): boolean {
  let at = from;
  if (at < to && isApostrophe(text.charCodeAt(at))) at += 1;
  if (!marks && at < to && isHyphen(text.charCodeAt(at))) at += 1;
  while (at < to && fills(text.charCodeAt(at), marks)) at += 1;
  return at === to;
}

const fills = (code: number, marks: boolean): boolean =>
  isWhite(code) || (marks && (isHyphen(code) || isApostrophe(code) || isMark(code)));

/** Where a symbol between `from` and `to` ends, or -1; `anywhere` after a gap, else only white space may come before it. */
export function symbolAfter(text: string, from: number, to: number, symbol: string, anywhere: boolean): number {
  let at = from;
  if (anywhere) {
    const found = text.slice(from, to).indexOf(symbol);
    return found < 0 ? -1 : from + found + symbol.length;
  }
  while (at < to && isWhite(text.charCodeAt(at))) at += 1;
  return at < to && text.startsWith(symbol, at) ? at + symbol.length : -1;
}

/** Where a symbol that stands before the word at `word` starts, or -1. */
export function symbolBefore(text: string, word: number, symbol: string): number {
  let at = word;
  while (at > 0 && isWhite(text.charCodeAt(at - 1))) at -= 1;
  const start = at - symbol.length;
  return start >= 0 && text.startsWith(symbol, start) ? start : -1;
}
