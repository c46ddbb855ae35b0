import type { Span } from '../../model/span.ts';
import type { Cut } from './para.ts';
import { lineStarts } from './style.ts';

const cross = '[❌✗✘⛔🚫👎❎]\\uFE0F?';
const naming =
  "don['’]?ts?(?: say| write| use)?|do not (?:say|write|use)|never (?:say|write|use)|what not to (?:say|write)|not (?:like )?this|bad(?: examples?)?|avoid(?: saying| using| these)?|wrong|incorrect|poor(?: examples?)?|instead of(?: saying)?|(?:words|phrases|things) (?:to avoid|we (?:avoid|never say|don['’]?t say))";

/** A line that shows how not to say it: "❌ Your ticket was closed", "Don't: …". "❌ No fees" is how ads list what they spare people. */
const wrongLine = new RegExp(
  `^\\s*(?:${cross}\\s*(?!no\\b|zero\\b|without\\b)\\S|(?:${cross}\\s*)?(?:${naming})\\s*(?:[:：]|[–—-]\\s)\\s*\\S)`,
  'iu',
);
/** A heading, a column or a line of its own over such lines. */
const wrongTitle = new RegExp(`^\\s*(?:${cross}\\s*)?(?:(?:${naming})\\s*:?|${cross})\\s*$`, 'iu');

const quoted = '[“"]([^“”"\\n]+)[”"]';
/** “What we say” > “what we don't”; “what we don't” → “what we say”. */
const better = new RegExp(`${quoted}\\s*>\\s*${quoted}`, 'gu');
const instead = new RegExp(`${quoted}\\s*(?:→|➜|➔|->|=>)\\s*${quoted}`, 'gu');

/** Whether what stands under a title, in a column or below a line shows how not to say things. */
export const showsWrong = (title: string): boolean => wrongTitle.test(title);

/** The cuts of a paragraph without what it shows as wrong, which nobody says. */
export function withoutWrong(text: string, cuts: readonly Cut[]): readonly Cut[] {
  const wrong = wrongIn(text);
  if (wrong.length === 0) return cuts;
  return cuts.flatMap((cut) => (cut.heard ? parted(cut, wrong) : [cut]));
}

function wrongIn(text: string): Span[] {
  const starts = lineStarts(text);
  const lines = starts.flatMap((start, index): Span[] => {
    const end = starts[index + 1] ?? text.length;
    return wrongLine.test(text.slice(start, end)) ? [{ start, end }] : [];
  });
  const worse = [...text.matchAll(better)].map(({ index, 0: all, 2: second }): Span => {
    const end = index + all.length - 1;
    return { start: end - second!.length, end };
  });
  const replaced = [...text.matchAll(instead)].map(({ index, 1: first }): Span => {
    return { start: index + 1, end: index + 1 + first!.length };
  });
  return [...lines, ...worse, ...replaced].sort((a, b) => a.start - b.start);
}

/** A cut, parted at the spans in it, which are not heard. */
function parted(cut: Cut, wrong: readonly Span[]): Cut[] {
  const parts: Cut[] = [];
  let at = cut.start;
  for (const span of wrong) {
    const [start, end] = [Math.max(span.start, at), Math.min(span.end, cut.end)];
    if (start >= end) continue;
    if (start > at) parts.push({ ...cut, start: at, end: start });
    parts.push({ ...cut, start, end, heard: false, label: null });
    at = end;
  }
  if (at < cut.end) parts.push({ ...cut, start: at });
  return parts;
}
