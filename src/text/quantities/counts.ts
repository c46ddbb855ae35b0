import { Lexicon } from '../lexicon.ts';
import type { Lexeme } from './lexemes.ts';
import { readNumeral } from './numerals.ts';
import { makeValue, rounded, type Value } from './value.ts';
import { unlimited } from './words/free.ts';
import { cardinals, vague } from './words/numbers.ts';

const boundless = new Lexicon<true>([[unlimited, true]]);

/** Before a number that names a thing and counts nothing. */
const labels = new Set(
  `# order orders account case ticket ref reference confirmation flight gate room extension ext zip code pin number numbers nos lane aisle page step section chapter option press dial text version v route
  highway interstate channel suite apt apartment terminal register model windows level box row seat bay zone district platform item part invoice claim policy id serial tracking card digits article rule form appendix figure table question
  tier phase stage class grade exit paragraph line ending ends door building floor league type category lot unit building bus train line formula area division size`.split(
    /\s+/,
  ),
);
const streets =
  /^(?:st|street|ave|avenue|rd|road|drive|dr|lane|ln|blvd|boulevard|way|court|ct|place|square|highway|hwy|parkway)$/;

/** "Unlimited", "as many as you like": a number above every other. */
export function readUnlimited(lexemes: readonly Lexeme[], at: number): Value | null {
  const entry = boundless.match(lexemes, at);
  const least = Number.POSITIVE_INFINITY;
  return entry && makeValue({ kind: 'number', least, most: least, unit: 'unlimited', next: entry.end });
}

/** A number that counts things: "40 countries", "half a dozen". Others (order numbers, years, digits read out one by one) are skipped whole. */
export function readCount(lexemes: readonly Lexeme[], at: number): Value | { readonly skip: number } | null {
  const numeral = readNumeral(lexemes, at);
  if (!numeral || numeral.article) return null;
  const { least, most, next, about } = numeral;
  const skip = { skip: runEnd(lexemes, next) };
  if (skip.skip > next || isLabelled(lexemes, at) || isPartOfCode(lexemes, at, next)) return skip;
  if (isYear(lexemes[at]!) || isListed(lexemes, at, next) || isAddress(lexemes, next)) return skip;
  const word = lexemes[at]!.form;
  if (word === 'one' && next === at + 1) return skip;
  if (Object.hasOwn(vague, word === 'a' ? (lexemes[at + 1]?.form ?? '') : word) && least < most) return skip;
  return makeValue({ kind: 'number', least: rounded(least), most: rounded(most), unit: '', about, next });
}

/** Where digits read out one by one end ("four four one nine"); `at` itself where none follow. */
function runEnd(lexemes: readonly Lexeme[], at: number): number {
  let end = at;
  while (end < lexemes.length && isLoneDigit(lexemes[end]!)) end += 1;
  return end;
}

const isLoneDigit = ({ form, digits }: Lexeme): boolean =>
  (digits === 'number' && form.length === 1) ||
  form === 'oh' ||
  (Object.hasOwn(cardinals, form) && cardinals[form]! < 10);

function isLabelled(lexemes: readonly Lexeme[], at: number): boolean {
  const back = [1, 2, 3].map((steps) => lexemes[at - steps]?.form ?? '');
  if (labels.has(back[0]!)) return true;
  if (
    /^(?:is|in|of|with|:|,|\.|-)$/.test(back[0]!) &&
    /^(?:number|ending|ends|code|pin|zip|no|id|reference|account|ext)$/.test(back[1]!)
  )
    return true;
  return /^(?:code|number)$/.test(back[2]!) && back[1] === 'is';
}

/** "5G", "1st", "COVID-19", "F-150": letters grown on, or a hyphen after a word. */
function isPartOfCode(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const after = lexemes[next];
  const before = lexemes[at - 1];
  const first = lexemes[at]!;
  if (first.digits !== null && /^0\d/.test(first.form)) return true;
  if (first.digits && after?.glued && /^[a-z#]/.test(after.form)) return true;
  if (first.digits && after?.glued && after.form === '-' && lexemes[next + 1]?.glued && lexemes[next + 1]!.digits)
    return true;
  if (after?.glued && after.form === '/' && lexemes[next + 1]?.digits) return true;
  return (
    first.glued &&
    before !== undefined &&
    /^(?:[-/_#&=]|[a-z]+)$/.test(before.form) &&
    (before.form !== '-' || (lexemes[at - 2] !== undefined && before.glued))
  );
}

const isYear = ({ digits, form, value }: Lexeme): boolean =>
  digits === 'number' && /^\d{4}$/.test(form) && value >= 1900 && value < 2100;

/** The number of a list item: "1. Open the app". */
function isListed(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const mark = lexemes[next];
  const before = lexemes[at - 1]?.form ?? '.';
  return (
    lexemes[at]!.digits !== null &&
    lexemes[at]!.form.length <= 2 &&
    mark?.glued === true &&
    /^[.)]$/.test(mark.form) &&
    lexemes[next + 1] !== undefined &&
    !lexemes[next + 1]!.glued &&
    /^[.:;!?]$/.test(before)
  );
}

/** "221 Main Street". */
function isAddress(lexemes: readonly Lexeme[], next: number): boolean {
  if (!lexemes[next]?.capital) return false;
  return [1, 2, 3].some(
    (ahead) => lexemes[next + ahead]?.capital === true && streets.test(lexemes[next + ahead]!.form),
  );
}
