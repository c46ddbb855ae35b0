import { overlaps, type Span } from '../model/span.ts';
import { type Edge, edgesOf } from '../text/polarity/edges.ts';
import { isMark, type Word } from '../text/polarity/words.ts';
import type { Quantity } from '../text/quantities/quantity.ts';
import { conceptOf, isGeneral, isNaming, isTelling } from './words.ts';

/** A sentence with a greater share of capitalised words is a headline. */
const capitals = 0.6;

/** What a sentence's values hold under, as one text for all wordings of it; the same for the same conditions. */
export function conditionsOf(
  words: readonly Word[],
  own: Span,
  thing: Span,
  quantities: readonly Quantity[],
  clause: Span | null,
  isBrand: (form: string) => boolean,
): string[] {
  const found = new Set<string>();
  const names = namesIn(words);
  for (const word of words) {
    if (overlaps(word, own)) continue;
    const isOwn = overlaps(word, thing);
    const isInside = clause !== null && !isOwn && word.start >= clause.start && word.end <= clause.end;
    const isName = names.has(word) && !isBrand(word.form) && !isOwn;
    if (isNaming(word) && !isGeneral(word) && (isInside || isName || isTelling(word))) found.add(conceptOf(word.form));
  }
  const edges = edgesOf(words);
  for (const other of quantities) {
    if (other.start === own.start || other.unit === 'free') continue;
    const inClause = clause !== null && other.start >= clause.start && other.end <= clause.end;
    if (inClause || other.kind === 'date' || !isParted(words, edges, own, other))
      found.add(`${sideOf(words, other)}${other.kind} ${other.bound === 'at-least' ? other.least : other.most}`);
  }
  return [...found].sort();
}

/** Capitalised words that stand for a name; none in a headline, where most words have a capital. */
function namesIn(words: readonly Word[]): ReadonlySet<Word> {
  const said = words.filter(({ form }) => !isMark(form) && /^\p{L}/u.test(form));
  const capital = said.filter((word) => word.capital);
  if (capital.length > capitals * said.length && said.length > 2) return new Set();
  return new Set(
    capital.filter((word) => {
      const at = words.indexOf(word);
      return at > 0 && !/^[.!?:“"–—(]$/.test(words[at - 1]!.form);
    }),
  );
}

/** On which side of another value it holds: "until two hours before", "inside two hours". */
const sideOf = (words: readonly Word[], value: Span): string => {
  const before = words.findLast(({ end }) => end <= value.start)?.form ?? '';
  return /^(?:until|till|before|inside|within|after|past|beyond|since)$/.test(before) ? `${before} ` : '';
};

/** Whether the end of a clause lies between two values. */
function isParted(words: readonly Word[], edges: readonly Edge[], one: Span, other: Span): boolean {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  return words.some((word, at) => word.start >= from && word.start <= to && (edges[at] === 2 || word.form === ','));
}
