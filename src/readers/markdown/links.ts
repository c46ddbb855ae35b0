import type { Span } from '../../model/span.ts';

/** What follows the text of a link: where it ends, and where its title stands. */
export interface LinkEnd {
  readonly end: number;
  readonly title: Span | null;
}

const pointed = /<(?:[^<>\n\\]|\\.)*>/y;
const space = /[ \t]*(?:\n[ \t]*)?/y;
const titles: Readonly<Record<string, RegExp>> = {
  '"': /"((?:[^"\\]|\\[\s\S])*)"/y,
  "'": /'((?:[^'\\]|\\[\s\S])*)'/y,
  '(': /\(((?:[^()\\]|\\[\s\S])*)\)/y,
};
const reference = /\[((?:[^[\]\\]|\\.){0,999})\]/y;
// As deep as brackets in an address are counted.
const deepest = 32;

/** Reads `(address "title")` at an offset; null where none stands there. */
export function addressAt(text: string, at: number): LinkEnd | null {
  if (text[at] !== '(') return null;
  const start = end(space, text, at + 1);
  const address = text[start] === '<' ? end(pointed, text, start) : addressEnd(text, start);
  if (text[start] === '<' && address === start) return null;
  const gap = end(space, text, address);
  const title = gap > address ? titleAt(text, gap) : null;
  const last = title ? end(space, text, title.end + 1) : gap;
  return text[last] === ')' ? { end: last + 1, title } : null;
}

/** Reads `[label]` at an offset; null where none stands there. */
export function labelAt(text: string, at: number): { readonly end: number; readonly label: string } | null {
  reference.lastIndex = at;
  const found = reference.exec(text);
  return found ? { end: at + found[0].length, label: found[1]! } : null;
}

/** Without white space, brackets in pairs; a template's placeholder (`{{ site.url }}`) may hold spaces. */
function addressEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === '\\') at += 1;
    else if (char === '{' && text[at + 1] === '{') {
      const close = text.slice(at, at + 200).indexOf('}}');
      if (close > 0) at += close + 1;
    } else if (char === '(') {
      depth += 1;
      if (depth > deepest) return start;
    } else if (char === ')') {
      if (depth === 0) break;
      depth -= 1;
    } else if (char <= ' ') break;
  }
  return depth === 0 ? Math.min(at, text.length) : start;
}

function titleAt(text: string, at: number): Span | null {
  const pattern = titles[text[at] ?? ''];
  if (!pattern) return null;
  const close = end(pattern, text, at);
  return close > at ? { start: at + 1, end: close - 1 } : null;
}

function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
