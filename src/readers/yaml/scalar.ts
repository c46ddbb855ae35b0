import { type Embedded, Embedding } from '../markup/compose.ts';
import { appendBlock } from './block.ts';
import { appendDouble } from './double.ts';
import { foldOf } from './fold.ts';

/** How a scalar is written: bare, in quotes, after `|` or after `>`. */
export type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/**
 * The text of a YAML scalar with the place of every character. The source from `from` to `to` holds it with its quotes or
 * its header; `indent` is how many columns the block that holds a literal or folded scalar is indented by.
 */
export function readScalar(source: string, from: number, to: number, style: Style, indent = 0): Embedded {
  const text = new Embedding(source);
  if (style === 'plain') appendLines(text, source, from, to, null);
  else if (style === 'single') appendLines(text, source, from + 1, closed(source, from, to, "'"), "'");
  else if (style === 'double') appendDouble(text, source, from + 1, closed(source, from, to, '"'));
  else appendBlock(text, source, from, to, style, indent);
  return text;
}

/** Where the text inside quotes ends; a text that is never closed runs to the end. */
const closed = (source: string, from: number, to: number, quote: string): number =>
  to > from + 1 && source[to - 1] === quote ? to - 1 : to;

/** Takes a plain or single-quoted text: a line end is a space, an empty line a line end, a doubled quote one. */
function appendLines(text: Embedding, source: string, from: number, to: number, quote: string | null): void {
  const special = quote ? /''|[ \t]*\r?\n[ \t\r\n]*|[ \t]{2,}/g : /[ \t]*\r?\n[ \t\r\n]*|[ \t]{2,}/g;
  let at = from;
  for (const { 0: found, index } of source.slice(from, to).matchAll(special)) {
    // White space inside a line is taken in one go, so that a long one is not looked at again from each of its spaces.
    if (found !== "''" && !found.includes('\n')) continue;
    const start = from + index;
    text.verbatim(at, start).atomic(found === "''" ? "'" : foldOf(found), start, start + found.length);
    at = start + found.length;
  }
  text.verbatim(at, to);
}
