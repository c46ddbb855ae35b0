import type { Span } from '../../model/span.ts';

const digitWords: Readonly<Record<string, string>> = {
  ...{ zero: '0', oh: '0', one: '1', two: '2', three: '3', four: '4' },
  ...{ five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
};
const words = Object.keys(digitWords).join('|');

/** Groups of digits between single spaces or dashes, `4111 1111-1111 1111`; a decimal, a word's or a price's digits are none. */
const digitRun = /(?<![\p{L}\p{N}_]|\d[.,])\d+(?:[ \u00A0\u2009\u202F\u2010-\u2013-]\d+)*(?![\p{L}\p{N}_])/gu;
/** Digits said one by one, as transcripts have them: `four one one one, one one …`. */
const spokenRun = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?:[ ,.-]{1,2}(?:${words})(?![\\p{L}]))+`, 'giu');

const fewest = 13;
const most = 19;

/** Finds payment card numbers: 13 to 19 digits that begin as cards of payment schemes do (2 to 6) and keep Luhn's sum (ISO/IEC 7812-1). */
export function* cardsIn(text: string): Iterable<Span> {
  for (const run of text.matchAll(digitRun)) {
    if (run[0].length >= fewest) yield* cardsInRun(groupsOf(run[0], run.index, /\d+/g));
  }
  for (const run of text.matchAll(spokenRun)) yield* cardsInRun(groupsOf(run[0], run.index, /\p{L}+/gu));
}

/** Digits that stand together, with their place. */
interface Group extends Span {
  readonly digits: string;
}

function groupsOf(run: string, at: number, pattern: RegExp): readonly Group[] {
  return [...run.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: at + index,
    end: at + index + found.length,
    digits: digitWords[found.toLowerCase()] ?? found,
  }));
}

/** A run can hold more than the number (an expiry date): every stretch of whole groups is tried. Two that overlap both count. */
function* cardsInRun(groups: readonly Group[]): Iterable<Span> {
  for (let first = 0; first < groups.length; first += 1) {
    const last = lastOfCard(groups, first);
    if (last >= 0) yield { start: groups[first]!.start, end: groups[last]!.end };
  }
}

function lastOfCard(groups: readonly Group[], first: number): number {
  let digits = '';
  let found = -1;
  for (let last = first; last < groups.length; last += 1) {
    digits += groups[last]!.digits;
    if (digits.length > most) break;
    if (digits.length >= fewest && /^[2-6]/.test(digits) && keepsLuhn(digits)) found = last;
  }
  return found;
}

/** Whether digits keep Luhn's sum: every second one from the right doubled, its digits added, all divisible by 10. */
export function keepsLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const weighted = at % 2 === 1 ? 2 * digit : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
