import { type Entry, Lexicon } from '../lexicon.ts';
import { readAlways } from './clock.ts';
import { readCount, readUnlimited } from './counts.ts';
import { dayWords } from './days.ts';
import { readHours, readLooseTime } from './hours.ts';
import type { Lexeme } from './lexemes.ts';
import { readFree } from './money.ts';
import { readRange } from './ranges.ts';
import { readRate } from './rates.ts';
import type { Value } from './value.ts';
import { type Limit, prefixes, suffixes } from './words/bounds.ts';
import { dayParts, months, shortWeekdays, weekdays } from './words/calendar.ts';
import { always, costless, notCostless, unlimited } from './words/free.ts';
import { cardinals, ordinals, parts, signs, vague } from './words/numbers.ts';
import { currencySigns, dollarsOf, units } from './words/units.ts';

const before = new Lexicon<Limit>(prefixes);
const after = new Lexicon<Limit>(suffixes);

let starts: ReadonlySet<string> | null = null;

/** Made at the first question, for most runs ask for no quantity. */
function startWords(): ReadonlySet<string> {
  starts ??= new Set([
    ...before.firsts,
    ...new Lexicon([[`${always}|${costless}|${notCostless}|${unlimited}|${dayParts}`, true]]).firsts,
    ...dayWords,
    ...months.keys(),
    ...weekdays.keys(),
    ...shortWeekdays.keys(),
    ...[cardinals, vague, parts, signs, ordinals, dollarsOf].flatMap(Object.keys),
    ...currencySigns.keys(),
    ...[...units].filter(([form, { kind }]) => kind === 'money' && form.length === 3).map(([form]) => form),
    'overnight',
    ...'a an half the between from at today noon midday midnight double doubles doubled doubling twice triple triples tripled thrice quadruple twofold threefold tenfold'.split(
      ' ',
    ),
  ]);
  return starts;
}

/** Whether a quantity can start at a lexeme. */
export const startsQuantity = (lexeme: Lexeme): boolean => lexeme.digits !== null || startWords().has(lexeme.form);

/** A quantity at a lexeme, with its bounds; or how far to go on where one would be misread; null where there is none. */
export function readQuantityAt(lexemes: readonly Lexeme[], at: number): Value | { readonly skip: number } | null {
  const plain = readAlways(lexemes, at) ?? readUnlimited(lexemes, at) ?? readFree(lexemes, at);
  if (plain) return plain;
  const limit = before.match(lexemes, at);
  const limited = limit && readLimited(lexemes, at, limit.value, limit.end);
  if (limited) return limited;
  const value = readPlain(lexemes, at);
  return value && !('skip' in value) ? readSuffix(lexemes, value) : value;
}

/** A value or a range of values, with its rate. */
function readPlain(lexemes: readonly Lexeme[], at: number): Value | { readonly skip: number } | null {
  const between = lexemes[at]!.form === 'between' || lexemes[at]!.form === 'from';
  const start = between ? at + 1 : at;
  const range = readHours(lexemes, start, between) ?? readRange(lexemes, start, between);
  if (range && (range.kind !== 'number' || range.bound === 'range')) {
    if (between && range.bound !== 'range') return null;
    return readRate(lexemes, range);
  }
  if (between) return null;
  const time = readLooseTime(lexemes, at);
  return time ?? readCount(lexemes, at);
}

/** What follows a phrase of limit ("up to", "by"), read with that limit. */
function readLimited(lexemes: readonly Lexeme[], at: number, limit: Limit, from: number): Value | null {
  if (from >= lexemes.length) return null;
  if (limit.to !== 'when' && limit.to !== 'measure' && readFree(lexemes, from)) return null;
  const inner = before.match(lexemes, from);
  const nested = inner && (inner.value.bound === 'exact' || inner.value.bound === limit.bound) ? inner : null;
  // "At least a full year": what "a full" takes, the number needs.
  const start =
    nested && (nested.value.bound !== 'exact' || nested.value.about || readsAt(lexemes, nested.end))
      ? nested.end
      : from;
  if (start >= lexemes.length) return null;
  const time = limit.bound === 'exact' ? null : readLooseTime(lexemes, start, lexemes.slice(at, from));
  const value = time ?? readPlain(lexemes, start);
  if (!value || 'skip' in value || !applies(limit, value)) return null;
  const flipped = flip(lexemes, at, limit);
  return readSuffix(lexemes, bounded({ ...value, about: value.about || nested?.value.about === true }, flipped));
}

const readsAt = (lexemes: readonly Lexeme[], at: number): boolean =>
  at < lexemes.length && readPlain(lexemes, at) !== null;

function applies({ to, strict }: Limit, { kind, unit }: Value): boolean {
  const when = kind === 'date' || kind === 'time';
  if (to === 'when') return when;
  if (to === 'when or money') return when || kind === 'money';
  if (to === 'measure') return when || kind === 'duration';
  // "over the weekend", "under Christmas": no bound.
  return kind !== 'hours' && !(kind === 'date' && (strict || unit === 'weekday'));
}

/** "Never more than" is a limit from above; "not less than" one from below. */
function flip(lexemes: readonly Lexeme[], at: number, limit: Limit): Limit {
  if (!limit.strict) return limit;
  for (let back = at - 1; back >= 0 && at - back <= 4; back -= 1) {
    const { form } = lexemes[back]!;
    if (/^[,.;:!?—]$/.test(form)) return limit;
    if (form === 'not' || form === 'never' || form === 'cannot' || form.endsWith("n't")) {
      return { ...limit, strict: false, bound: limit.bound === 'at-most' ? 'at-least' : 'at-most' };
    }
  }
  return limit;
}

/** A value under a limit. A range keeps its ends: "within 3 to 5 days". */
function bounded(value: Value, limit: Limit): Value {
  if (limit.bound === 'exact') return { ...value, about: value.about || limit.about };
  if (value.bound === 'range' && value.least !== value.most && value.kind !== 'date' && !value.about) return value;
  return limit.bound === 'at-most'
    ? { ...value, least: 0, bound: 'at-most', strict: limit.strict }
    : { ...value, most: Number.POSITIVE_INFINITY, bound: 'at-least', strict: limit.strict };
}

/** "or more", "tops", "+" after a value. */
function readSuffix(lexemes: readonly Lexeme[], value: Value): Value {
  if (value.kind === 'hours') return value;
  const comma = lexemes[value.next]?.form === ',' ? value.next + 1 : value.next;
  const entry = after.match(lexemes, comma) ?? readBehindNoun(lexemes, value);
  if (!entry) return value;
  const last = lexemes[entry.end - 1]!.form;
  const following = lexemes[entry.end];
  if ((last === '+' && !lexemes[comma]!.glued) || (last === 'plus' && following && !/^[.,;:!?)]$/.test(following.form)))
    return value;
  if (
    /^(?:least|most|max|minimum|maximum)$/.test(last) &&
    following &&
    startsQuantity(following) &&
    following.form !== 'a' &&
    following.form !== 'from'
  )
    return value;
  const withEnd = { ...value, next: entry.end };
  return value.bound === 'range' && entry.value.bound === 'at-least'
    ? { ...withEnd, most: Number.POSITIVE_INFINITY, bound: 'at-least' }
    : bounded(withEnd, entry.value);
}

/** "Two bags max": a limit behind what a number counts. */
function readBehindNoun(lexemes: readonly Lexeme[], { kind, next }: Value): Entry<Limit> | null {
  if (kind !== 'number' || !/^[a-z]{3,}$/.test(lexemes[next]?.form ?? '')) return null;
  const entry = after.match(lexemes, next + 1);
  return entry && /^[a-z]+$/.test(lexemes[entry.end - 1]!.form) && lexemes[next + 1]!.form !== 'plus' ? entry : null;
}
