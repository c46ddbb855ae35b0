import type { Passage, Piece } from '../../model/passage.ts';
import { type About, PassageBuilder } from '../builder.ts';
import type { Embedded } from '../markup/compose.ts';
import type { Value } from './value.ts';

/** Takes the parts of a coded text, in order; offsets into the source. */
interface Taker {
  verbatim(from: number, to: number): unknown;
  atomic(text: string, from: number, to: number): unknown;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const unicode = /\\u([0-9a-fA-F]{4})/y;

/** The text of a string that stands between its quotes from `from` to `to`. */
export function decode(source: string, from: number, to: number): string {
  let text = '';
  readEscapes(source, from, to, {
    verbatim: (start, end) => {
      text += source.slice(start, end);
    },
    atomic: (decoded) => {
      text += decoded;
    },
  });
  return text;
}

/** Adds a JSON string's text to a passage: verbatim runs, and each escape (a surrogate pair as one) atomic. */
export function appendString(builder: PassageBuilder, value: Value): void {
  if (value.kind !== 'string') return;
  if (value.escaped) readEscapes(value.source, value.start, value.end, builder);
  else builder.verbatim(value.start, value.end);
}

/** A JSON string's text with its pieces, for a format that stands inside it (HTML, a mail, JSON again). */
export function embedString(value: Value): Embedded {
  const pieces: Piece[] = [];
  let text = '';
  const take = (part: string, from: number, to: number, verbatim: boolean) => {
    if (part === '') return;
    pieces.push({ at: text.length, from, to, verbatim });
    text += part;
  };
  const taker: Taker = {
    verbatim: (from, to) => take(value.source.slice(from, to), from, to, true),
    atomic: (decoded, from, to) => take(decoded, from, to, false),
  };
  if (value.escaped) readEscapes(value.source, value.start, value.end, taker);
  else if (value.kind === 'string') taker.verbatim(value.start, value.end);
  return { text, pieces };
}

/** A JSON string as a passage; null where it is empty or no string. */
export function stringPassage(value: Value, about: About = {}): Passage | null {
  const builder = new PassageBuilder(value.source);
  appendString(builder, value);
  return builder.build(about);
}

function readEscapes(source: string, from: number, to: number, taker: Taker): void {
  let done = from;
  for (let at = source.indexOf('\\', from); at >= 0 && at < to; at = source.indexOf('\\', done)) {
    if (at > done) taker.verbatim(done, at);
    const end = Math.min(escapeEnd(source, at), to);
    taker.atomic(unescaped(source.slice(at, end)), at, end);
    done = end;
  }
  if (to > done) taker.verbatim(done, to);
}

function escapeEnd(source: string, at: number): number {
  const first = codeUnit(source, at);
  if (first === null) return at + 2;
  const pair = first >= 0xd800 && first < 0xdc00 ? codeUnit(source, at + 6) : null;
  return pair !== null && pair >= 0xdc00 && pair < 0xe000 ? at + 12 : at + 6;
}

function codeUnit(source: string, at: number): number | null {
  unicode.lastIndex = at;
  const found = unicode.exec(source)?.[1];
  return found === undefined ? null : Number.parseInt(found, 16);
}

/** The text of one escape as written; one that JSON does not know stands for its letter. */
function unescaped(written: string): string {
  const units = written.match(/[0-9a-fA-F]{4}/g);
  if (written[1] === 'u' && units) return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  return escapes[written[1] ?? ''] ?? written.slice(1);
}
