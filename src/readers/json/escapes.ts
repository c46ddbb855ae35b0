/** Takes the parts of a coded text, in order; offsets into the source. */
export interface Taker {
  verbatim(from: number, to: number): unknown;
  atomic(text: string, from: number, to: number): unknown;
}

/** Gives the parts of a coded text that stands in a source from `from` to `to`. */
export type Escapes = (source: string, from: number, to: number, taker: Taker) => void;

const named: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const unicode = /\\u([0-9a-fA-F]{4})/y;

/** The escapes of JSON strings: verbatim runs, and each escape (a surrogate pair as one) atomic. */
export const jsonEscapes: Escapes = (source, from, to, taker) => {
  let done = from;
  for (let at = source.indexOf('\\', from); at >= 0 && at < to; at = source.indexOf('\\', done)) {
    if (at > done) taker.verbatim(done, at);
    const end = Math.min(escapeEnd(source, at), to);
    taker.atomic(unescaped(source.slice(at, end)), at, end);
    done = end;
  }
  if (to > done) taker.verbatim(done, to);
};

/** The text of a coded stretch of source. */
export function decode(escapes: Escapes, source: string, from: number, to: number): string {
  let text = '';
  escapes(source, from, to, {
    verbatim: (start, end) => {
      text += source.slice(start, end);
    },
    atomic: (decoded) => {
      text += decoded;
    },
  });
  return text;
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
  return named[written[1] ?? ''] ?? written.slice(1);
}
