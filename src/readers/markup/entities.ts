import { Tokenizer } from 'parse5';

/** A character reference of HTML, decoded, and where it ends. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

// The longest name is CounterClockwiseContourIntegral.
const longest = 33;
const reference = /&(?:#[xX][0-9A-Fa-f]{1,12};?|#[0-9]{1,12};?|[A-Za-z][A-Za-z0-9]{0,31};?)/y;
const known = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', '\u00a0'],
]);

/**
 * The character reference that starts at an `&`, with or without its semicolon as HTML has it; null where there is none.
 * In an attribute a reference without a semicolon counts only when no letter, digit or `=` follows (`?a=1&copy=2`).
 */
export function readEntity(source: string, at: number, place: 'text' | 'attribute'): Entity | null {
  reference.lastIndex = at;
  const written = reference.exec(source)?.[0];
  if (!written) return null;
  const simple = known.get(written);
  if (simple !== undefined) return { text: simple, end: at + written.length };
  const decoded = decode(written);
  if (decoded === written) return null;
  const rest = sharedTail(written, decoded);
  const end = at + written.length - rest;
  const bare = source[end - 1] !== ';' && source[at + 1] !== '#';
  if (place === 'attribute' && bare && (rest > 0 || source[end] === '=')) return null;
  return { text: decoded.slice(0, decoded.length - rest), end };
}

/** As HTML reads it: only as much of the name is taken as is a name (`&notit;` is `¬it;`). */
function decode(written: string): string {
  let text = '';
  const take = ({ chars }: { chars: string }) => {
    text += chars;
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: take,
      onWhitespaceCharacter: take,
      onNullCharacter: take,
      onComment: ignore,
      onDoctype: ignore,
      onStartTag: ignore,
      onEndTag: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(written.slice(0, longest), true);
  return text;
}

/** How many characters at the end were not part of the reference; at least one decoded character was. */
function sharedTail(written: string, decoded: string): number {
  let shared = 0;
  while (shared < decoded.length - 1 && written.at(-1 - shared) === decoded.at(-1 - shared)) shared += 1;
  return shared;
}
