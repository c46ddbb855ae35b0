import type { Span } from '../../model/span.ts';

/** How far a quotation may reach from a span to each side, in UTF-16 units. */
const reach = 1000;
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
];
/** A label that hands words over to be said, as in a script: «Say: "…"». */
const label = /^[\s\p{P}]*(?:\p{L}[\p{L}\p{N}'’-]*[\s\p{P}]+){1,3}$/u;
const notSaid = /\b(?:not|never|n['’]t|avoid|instead of|says|said|claims?|wrote|quote)\b/i;

/** Whether a span stands in quotation marks with words of the same passage outside them. */
export function isQuoted(text: string, span: Span): boolean {
  const from = Math.max(0, span.start - reach);
  const to = Math.min(text.length, span.end + reach);
  for (const [open, close] of pairs) {
    const start = openBefore(text, from, span.start, open, close);
    if (start < 0) continue;
    const end = closeAfter(text, span.end, to, close);
    if (end >= 0) return hasWordsOutside(text, start, end, open, close);
  }
  return false;
}

/** The nearest opening mark before a span, unless a closing one stands nearer. */
function openBefore(text: string, from: number, start: number, open: string, close: string): number {
  for (let at = start - 1; at >= from; at -= 1) {
    const mark = text[at];
    if (mark === '\n' && text[at - 1] === '\n') return -1;
    if (mark === open && opens(text, at)) return at;
    if (mark === close && closes(text, at)) return -1;
  }
  return -1;
}

function closeAfter(text: string, end: number, to: number, close: string): number {
  for (let at = end; at < to; at += 1) {
    if (text[at] === close && closes(text, at)) return at;
    if (text[at] === '\n' && text[at + 1] === '\n') return -1;
  }
  return -1;
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? ' ');

/** A straight mark opens before a word and after none; an apostrophe ('til, '90s) does not open. */
function opens(text: string, at: number): boolean {
  if (isWordAt(text, at - 1) || /\s/.test(text[at + 1] ?? ' ')) return false;
  return !/^['‘]/.test(text[at]!) || !/^(?:\d0s|til|em|cause|tis|twas|n|bout)\b/i.test(text.slice(at + 1, at + 7));
}

/** A straight mark closes after a word or stop and before none. */
function closes(text: string, at: number): boolean {
  return !isWordAt(text, at + 1) && !/\s/.test(text[at - 1] ?? ' ');
}

function hasWordsOutside(text: string, start: number, end: number, open: string, close: string): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end + 1, end + 1 + reach);
  const outside = withoutQuotes(before, open, close);
  if (/[\p{L}\p{N}]/u.test(withoutQuotes(after, open, close))) return true;
  if (!/[\p{L}\p{N}]/u.test(outside)) return false;
  return !(/:\s*$/.test(before) && label.test(outside) && !notSaid.test(outside));
}

/** Drops whole quotations, so that a passage of quotations alone has nothing outside. */
const withoutQuotes = (text: string, open: string, close: string): string =>
  text.replace(new RegExp(`${open}[^${open}${close}]*${close}`, 'g'), ' ');
