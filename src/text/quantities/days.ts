import { Lexicon } from '../lexicon.ts';
import { dateOf } from './digits.ts';
import type { Lexeme } from './lexemes.ts';
import { readSmall } from './numerals.ts';
import { makeValue, type Value } from './value.ts';
import {
  dayNames,
  dayParts,
  doubtfulMonths,
  holidays,
  months,
  relativeDays,
  shortWeekdays,
  weekdays,
  withinThe,
} from './words/calendar.ts';
import { ordinals } from './words/numbers.ts';
import { businessDay } from './words/units.ts';

const named = new Lexicon<Value>([
  ...holidays.map(([phrases, day]) => [phrases, date(day, day, 'holiday', 0)] as const),
  ...relativeDays.map(
    ([phrases, [least, most]]) =>
      [
        phrases,
        { ...date(least, most, 'relative day', 0), bound: least < most ? ('at-most' as const) : ('exact' as const) },
      ] as const,
  ),
  ...dayNames.map(
    ([phrases, seconds, bound, business]) =>
      [
        phrases,
        makeValue({
          kind: 'duration',
          least: bound === 'exact' ? seconds : 0,
          most: seconds,
          bound,
          unit: business ? businessDay : 'day',
          business,
          next: 0,
        }),
      ] as const,
  ),
  ['weekdays | weekday | business days | every weekday', date(1, 5, 'weekday', 0)],
  ['weekends | weekend | every weekend | on the weekend', date(6, 7, 'weekday', 0)],
  ['seven/7 days a/per week | every day of the week | any day of the week', date(1, 7, 'weekday', 0)],
]);

const parts = new Lexicon<true>([[dayParts, true]]);

const near =
  /^(?:by|before|until|till|from|starting|later|earlier|arrives?|ships?|shipped|delivered|there|deliver|out|done|ready|back|it|end|of)$/;

function date(least: number, most: number, unit: string, next: number, business = false): Value {
  return makeValue({ kind: 'date', least, most, unit, next, business });
}

/** First words of named days. */
export const dayWords: Iterable<string> = named.firsts;

/** A day: weekday 1 to 7, `month day` as m × 100 + d, `day` as y × 10000 + m × 100 + d, `relative day` counted from today, `holiday`. */
export function readDay(lexemes: readonly Lexeme[], at: number): Value | null {
  const part = parts.match(lexemes, at);
  const weekday = part && part.end < lexemes.length ? readWeekday(lexemes, part.end) : null;
  if (weekday) return weekday;
  const entry = named.match(lexemes, at);
  // "At the end of the day, it's your call."
  const article = lexemes[at - 1]?.form === 'the' ? at - 1 : at;
  if (entry && lexemes[article - 1]?.form === 'at' && lexemes[entry.end]?.form === ',') return null;
  if (entry) return { ...entry.value, next: entry.end };
  const lexeme = lexemes[at]!;
  if (lexeme.digits === 'date') return readWritten(lexeme, at);
  if (lexeme.form === 'today')
    return near.test(lexemes[at - 1]?.form ?? '') ? date(0, 0, 'relative day', at + 1) : null;
  if (lexeme.form === 'overnight') return readOvernight(lexemes, at);
  return (
    readWithin(lexemes, at) ?? readWeekday(lexemes, at) ?? readMonthDay(lexemes, at) ?? readDayOfMonth(lexemes, at)
  );
}

const readWritten = ({ value }: Lexeme, at: number): Value =>
  date(value, value, value > 9999 ? 'day' : 'month day', at + 1);

function readWeekday(lexemes: readonly Lexeme[], at: number): Value | null {
  const lexeme = lexemes[at]!;
  const day = weekdays.get(lexeme.form) ?? (lexeme.capital ? shortWeekdays.get(lexeme.form) : undefined);
  if (day === undefined) return null;
  const dotted =
    lexemes[at + 1]?.form === '.' && lexemes[at + 1]!.glued && shortWeekdays.has(lexeme.form) && lexemes[at + 2];
  const next = dotted ? at + 2 : at + 1;
  // "Friday, March 3rd" is one day.
  const comma = lexemes[next]?.form === ',' ? next + 1 : next;
  const full = comma < lexemes.length ? readMonthDay(lexemes, comma) : null;
  return full && full.unit !== 'month' ? full : date(day, day, 'weekday', next);
}

/** "Within the hour". */
function readWithin(lexemes: readonly Lexeme[], at: number): Value | null {
  if (!/^(?:within|inside)$/.test(lexemes[at]!.form) || lexemes[at + 1]?.form !== 'the') return null;
  const unit = lexemes[at + 2]?.form ?? '';
  if (!Object.hasOwn(withinThe, unit)) return null;
  return makeValue({ kind: 'duration', least: 0, most: withinThe[unit]!, bound: 'at-most', unit, next: at + 3 });
}

/** "Ships overnight": a day, where something is sent. */
function readOvernight(lexemes: readonly Lexeme[], at: number): Value | null {
  const sent = [1, 2, 3].some((back) =>
    /^(?:ship|send|sent|deliver|arriv|mail|express)/.test(lexemes[at - back]?.form ?? ''),
  );
  return sent ? makeValue({ kind: 'duration', least: 86_400, most: 86_400, unit: 'day', next: at + 1 }) : null;
}

/** "March 3rd", "Mar. 3, 2026", "in March". */
function readMonthDay(lexemes: readonly Lexeme[], at: number): Value | null {
  const lexeme = lexemes[at]!;
  const month = months.get(lexeme.form);
  if (month === undefined || lexeme.form === '-') return null;
  const doubtful =
    doubtfulMonths.has(lexeme.form) &&
    !(lexemes[at + 1]?.digits && lexemes[at + 2]?.glued && suffixes.test(lexemes[at + 2]!.form));
  if (doubtful && !lexeme.capital) return null;
  let next = lexemes[at + 1]?.form === '.' && lexeme.form.length <= 4 ? at + 2 : at + 1;
  if (lexemes[next]?.form === 'the') next += 1;
  const day = readOrdinal(lexemes, next, false);
  if (day) return withYear(lexemes, month, day.value, day.next);
  const prior = lexemes[at - 1]?.form ?? '';
  if (
    doubtful &&
    !/^(?:in|by|until|till|through|since|of|this|next|last|every|from|to|before|after|during)$/.test(prior)
  )
    return null;
  if (!lexeme.capital && doubtful) return null;
  return date(month * 100 + 1, month * 100 + 31, 'month', at + 1);
}

function withYear(lexemes: readonly Lexeme[], month: number, day: number, from: number): Value {
  const next = lexemes[from]?.form === ',' ? from + 1 : from;
  const year = lexemes[next];
  if (year?.digits === 'number' && year.value >= 1900 && year.value < 2200 && year.form.length === 4) {
    const value = dateOf(year.value, month, day);
    return date(value, value, 'day', next + 1);
  }
  return date(month * 100 + day, month * 100 + day, 'month day', from);
}

/** "3 March", "the 3rd of March", "the fifteenth". */
function readDayOfMonth(lexemes: readonly Lexeme[], at: number): Value | null {
  const start = lexemes[at]!.form === 'the' ? at + 1 : at;
  const day = readOrdinal(lexemes, start, true);
  if (!day) return null;
  const of = lexemes[day.next]?.form === 'of' ? day.next + 1 : day.next;
  const lexeme = lexemes[of];
  const month =
    lexeme && (lexeme.capital || !doubtfulMonths.has(lexeme.form) || (day.ordinal && of > day.next))
      ? months.get(lexeme.form)
      : undefined;
  if (month !== undefined && (day.ordinal || lexeme!.capital)) return withYear(lexemes, month, day.value, of + 1);
  const dated =
    /^(?:on|by|until|till|through|before|after|from|since|to)$/.test(lexemes[start - 2]?.form ?? '') &&
    lexemes[start - 1]?.form === 'the';
  if (
    !day.ordinal ||
    !dated ||
    /^(?:floor|of|time|day|street|st|ave|avenue|item|order|one|and|party|person|try|attempt)$/.test(
      lexemes[day.next]?.form ?? '',
    )
  )
    return null;
  return date(day.value, day.value, 'day of month', day.next);
}

const suffixes = /^(?:st|nd|rd|th)$/;

interface Ordinal {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/** A day of a month: "3", "3rd", "third", "twenty-first"; plain words ("three") only after a month. */
function readOrdinal(lexemes: readonly Lexeme[], at: number, first: boolean): Ordinal | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const made = (value: number, next: number, ordinal: boolean): Ordinal | null =>
    Number.isInteger(value) && value >= 1 && value <= 31 ? { value, next, ordinal } : null;
  if (lexeme.digits === 'number') {
    const suffix = lexemes[at + 1];
    const ordinal = suffix?.glued === true && suffixes.test(suffix.form);
    if (!ordinal && suffix?.glued && suffix.form !== ',' && suffix.form !== '.') return null;
    return lexeme.form.length > 2 ? null : made(lexeme.value, ordinal ? at + 2 : at + 1, ordinal);
  }
  if (Object.hasOwn(ordinals, lexeme.form)) return made(ordinals[lexeme.form]!, at + 1, true);
  const small = readSmall(lexemes, at);
  if (!small) return null;
  const hyphen = lexemes[small.next]?.form === '-' ? small.next + 1 : small.next;
  const last = lexemes[hyphen]?.form ?? '';
  if (small.value >= 20 && small.value % 10 === 0 && Object.hasOwn(ordinals, last) && ordinals[last]! < 10) {
    return made(small.value + ordinals[last]!, hyphen + 1, true);
  }
  return first ? null : made(small.value, small.next, false);
}
