import type { Embedding } from '../markup/compose.ts';
import { foldOf } from './fold.ts';

const special =
  /\\(?:\r?\n[ \t]*|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])|[ \t]*\r?\n[ \t\r\n]*|[ \t]{2,}/g;
const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/** Takes the text between double quotes: escapes, and lines folded as in any YAML text. */
export function appendDouble(text: Embedding, source: string, from: number, to: number): void {
  const inner = source.slice(from, to);
  let at = from;
  for (const { 0: found, index } of inner.matchAll(special)) {
    // A run of spaces is taken in one go, so that it is not looked at again from each of its spaces.
    if (found[0] !== '\\' && !found.includes('\n')) continue;
    const start = from + index;
    text.verbatim(at, start);
    text.atomic(found[0] === '\\' ? unescaped(found) : foldOf(found), start, start + found.length);
    at = start + found.length;
  }
  text.verbatim(at, to);
}

function unescaped(written: string): string {
  const kind = written[1]!;
  if (kind === '\n' || kind === '\r') return '';
  if (written.length > 2) return codePoint(Number.parseInt(written.slice(2), 16));
  return escapes[kind] ?? kind;
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
