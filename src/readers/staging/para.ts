import type { Span } from '../../model/span.ts';

/** A paragraph of a written document with as much of its look as tells what is said from what is not. */
export interface Para {
  readonly text: string;
  /** Whether all of it is in italics; in bold. */
  readonly italic: boolean;
  readonly strong: boolean;
  /** The bold words it begins with, where it goes on in another weight. */
  readonly lead: Span | null;
  /** Whether it stands in a block quote. */
  readonly quoted: boolean;
}

/** A stretch of a paragraph that is read in one go. */
export interface Cut extends Span {
  readonly heard: boolean;
  readonly label: string | null;
  readonly field: string | null;
}

/** The stretch without white space around it. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}

const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', '«': '»' };

/** What stands between the quotation marks that a stretch begins and ends with; null where there are none, or more than one pair. */
export function unquoted(text: string, span: Span): Span | null {
  const { start, end } = trim(text, span);
  const close = quotes[text[start] ?? ''];
  if (!close || end - start < 2 || text[end - 1] !== close) return null;
  const inner = text.slice(start + 1, end - 1);
  if (close !== '’' && inner.includes(close)) return null;
  return { start: start + 1, end: end - 1 };
}

/** Whether a text is one remark in square brackets (`[Wait for an answer.]`); in round ones. */
export const isBracketed = (text: string): boolean => wraps(text, '[', ']');
export const isParenthetic = (text: string): boolean => wraps(text, '(', ')');

function wraps(text: string, open: string, close: string): boolean {
  if (!text.startsWith(open) || !text.endsWith(close)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close) depth -= 1;
    if (depth === 0 && at < text.length - 1) return false;
  }
  return depth === 0;
}
