import type { Span } from '../model/span.ts';
import type { Scalar } from './tree.ts';

// White space around line ends, which YAML folds into one space, or into one line end fewer than there are.
const fold = /[ \t]*(?:\r?\n[ \t]*)+/y;
const escapes = /\\(?:x..|u.{4}|U.{8}|\r?\n[ \t]*|[\s\S])/y;

/**
 * The place of a character of a scalar's value: exact in plain and quoted scalars, folded lines included; the whole
 * scalar for other styles. `offset` counts UTF-16 units of the value.
 */
export function placeInScalar(text: string, scalar: Scalar, offset: number): Span {
  if (scalar.style === 'other') return scalar;
  const end = scalar.style === 'plain' ? scalar.end : scalar.end - 1;
  let at = scalar.style === 'plain' ? scalar.start : scalar.start + 1;
  for (let left = offset; at < end; ) {
    const { source, value } = stepAt(text, at, scalar.style);
    if (left < value) return { start: at, end: Math.min(at + source, end) };
    left -= value;
    at += source;
  }
  return { start: end, end };
}

/** How many characters of source the next stretch has, and how many of the value it makes. */
function stepAt(text: string, at: number, style: 'plain' | 'single' | 'double'): { source: number; value: number } {
  fold.lastIndex = at;
  const folded = fold.exec(text);
  if (folded) {
    const ends = folded[0].split('\n').length - 1;
    return { source: folded[0].length, value: Math.max(1, ends - 1) };
  }
  if (style === 'single' && text.startsWith("''", at)) return { source: 2, value: 1 };
  if (style === 'double' && text[at] === '\\') {
    escapes.lastIndex = at;
    const escaped = escapes.exec(text)?.[0] ?? '\\';
    if (escaped.includes('\n')) return { source: escaped.length, value: 0 };
    const wide = escaped[1] === 'U' && Number.parseInt(escaped.slice(2), 16) > 0xffff;
    return { source: escaped.length, value: wide ? 2 : 1 };
  }
  return { source: 1, value: 1 };
}
