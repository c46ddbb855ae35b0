import type { Lexeme } from './lexemes.ts';

/** Digits as they stand in a text: where they end and what they say. */
export interface Digits {
  readonly end: number;
  readonly form: string;
  readonly value: number;
  readonly digits: Lexeme['digits'];
}

/** Telephone and card numbers, codes with letters in them, chains of numbers; each alternative is of bounded length. */
const codes =
  /(?:\+?\d{1,2}[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)|\d{3}-\d{4}(?!\d)|1-8\d\d(?:-[A-Z\d]{1,10}){1,3}|\d{4}(?:[- ]\d{4}){2,4}(?!\d)|0\d{2,4} \d{3,4} \d{3,4}(?!\d)|\d{1,4}(?:-\d{1,6}){2,8}(?![\d-])|\d{1,4}(?:\.\d{1,4}){2,5}(?![\d.])|\d+[A-Z]\d[A-Z\d]*/y;
const isoDate = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y;
const slashDate = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/y;
const clock = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/y;
const allWeek = /24\/7(?:\/3(?:65|66))?(?!\d)/y;
const fraction = /([1-7])[/⁄]([23458])(?![\d/])/y;
const plain = /(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?/y;

/** Cents after a comma, as in much of Europe; only beside the euro. */
const commaCents = /(\d{1,3}(?:\.\d{3}){0,3}),(\d{2})(?![\d,])(?=( ?(?:€|EUR\b|euros?\b))?)/y;

/** More digits than any amount a customer is told. */
const longest = 7;

/** Reads the digits that start at `at`. Dates are m/d unless the first is above 12, valued y × 10000 + m × 100 + d, without a year m × 100 + d. */
export function readDigits(text: string, at: number): Digits {
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const made = (match: RegExpExecArray, form: string, value: number, digits: Lexeme['digits']): Digits => ({
    end: at + match[0].length,
    form,
    value,
    digits,
  });

  const run = /\d*/y;
  run.lastIndex = at;
  const length = run.exec(text)![0].length;
  const after = text[at + length];
  if (after !== undefined && length <= 4) {
    const iso = after === '-' && length === 4 ? read(isoDate) : null;
    if (iso && Number(iso[2]) <= 12)
      return made(iso, 'date', dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'date');
    const all = after === '/' ? read(allWeek) : null;
    if (all) return made(all, '24:7', Number.NaN, null);
    const part = after === '/' || after === '⁄' ? read(fraction) : null;
    if (part && Number(part[1]) < Number(part[2]))
      return made(part, part[0], Number(part[1]) / Number(part[2]), 'fraction');
    const date = after === '/' ? read(slashDate) : null;
    if (date) return slashed(date, made);
    const time = after === ':' ? read(clock) : null;
    if (time && Number(time[1]) < 25 && Number(time[2]) < 60)
      return made(time, time[0], Number(time[1]) * 60 + Number(time[2]), 'clock');
  }
  const cents = after === ',' || after === '.' ? read(commaCents) : null;
  if (cents && (cents[3] !== undefined || /€ ?$/.test(text.slice(Math.max(0, at - 2), at)))) {
    return made(cents, cents[0], Number(`${cents[1]!.replaceAll('.', '')}.${cents[2]}`), 'number');
  }
  const code = read(codes);
  if (code) return made(code, '#', Number.NaN, null);
  const number = read(plain)!;
  if (
    length >= longest &&
    !(number[0].length > length && number[0].includes(',')) &&
    !/[$€£¥]/.test(text[at - 1] ?? '')
  ) {
    return { end: at + length, form: '#', value: Number.NaN, digits: null };
  }
  return made(number, number[0], Number(number[0].replaceAll(',', '')), 'number');
}

function slashed(
  match: RegExpExecArray,
  made: (match: RegExpExecArray, form: string, value: number, digits: Lexeme['digits']) => Digits,
): Digits {
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day < 1 || day > 31) return made(match, '#', Number.NaN, null);
  const year = match[3] === undefined ? 0 : Number(match[3]) + (match[3].length === 2 ? 2000 : 0);
  return made(match, 'date', dateOf(year, month, day), 'date');
}

/** A day as y × 10000 + m × 100 + d, which orders as days do; without a year y is 0. */
export const dateOf = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;
