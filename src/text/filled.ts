import type { Span } from '../model/span.ts';
import { placeholdersOf } from './placeholders.ts';

/** A stretch of a text as a customer sees it: words that stand there, or what a placeholder shows when it has nothing to fill in. */
export interface Shown extends Span {
  readonly text: string;
  readonly placeholder: boolean;
}

/** `{KeyWord:Shoes}`, `{LOCATION(City):your city}`, `{CUSTOMIZER.Price:$9}`, `{=IF(device=mobile,tap):click}` of Google Ads. */
const withDefault = /\{=?[A-Za-z][\w. ]{0,60}(?:\([^(){}]{0,200}\))?:([^{}]{0,200})\}/g;

/** A text cut at its placeholders; one without a default shows nothing, for its length is not known. */
export function shownParts(text: string): Shown[] {
  const placeholders = /[{[<%$*]/.test(text) ? placeholdersIn(text) : [];
  const parts: Shown[] = [];
  let at = 0;
  for (const placeholder of placeholders) {
    if (placeholder.start > at) parts.push(plain(text, at, placeholder.start));
    parts.push(placeholder);
    at = placeholder.end;
  }
  if (at < text.length) parts.push(plain(text, at, text.length));
  return parts;
}

const plain = (text: string, start: number, end: number): Shown => ({
  start,
  end,
  text: text.slice(start, end),
  placeholder: false,
});

function placeholdersIn(text: string): Shown[] {
  const found: Shown[] = [];
  for (const match of text.matchAll(withDefault)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[1]!, placeholder: true });
  }
  const defaults = new Set(found.map(({ start }) => start));
  const ends = found.map(({ end }) => end);
  let next = 0;
  for (const { start, end } of placeholdersOf(text)) {
    while (next < ends.length && ends[next]! <= start) next += 1;
    const inside = next < ends.length && found[next]!.start < end;
    if (!inside && !defaults.has(start)) found.push({ start, end, text: '', placeholder: true });
  }
  return found.sort((a, b) => a.start - b.start);
}
