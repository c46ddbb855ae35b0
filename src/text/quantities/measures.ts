import type { Lexeme } from './lexemes.ts';
import { type Numeral, readNumeral, readPart, readSmall } from './numerals.ts';
import { makeValue, rounded, type Value } from './value.ts';
import { businessDay, businessWords, fillers, gluedOnly, poundOfWeight, type Unit, units } from './words/units.ts';

/** A unit where it stands, with what its adjectives say. */
export interface UnitAt {
  readonly unit: Unit;
  readonly business: boolean;
  readonly next: number;
}

/** The unit that starts at a lexeme, over "full", "business" and a hyphen; `glued` units ("24h") only right after digits. */
export function readUnit(lexemes: readonly Lexeme[], from: number): UnitAt | null {
  let at = from;
  let business = false;
  if (lexemes[at]?.form === '-' && lexemes[at]!.glued) at += 1;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const form = lexemes[at]?.form ?? '';
    if (businessWords.has(form)) business = true;
    else if (!fillers.has(form)) break;
    at += 1;
    if (lexemes[at]?.form === '-' && lexemes[at]!.glued) at += 1;
  }
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  if (lexeme.form === 'weekdays' && !business) return { unit: units.get('day')!, business: true, next: at + 1 };
  if (lexeme.form === 'per' && lexemes[at + 1]?.form === 'cent')
    return { unit: units.get('percent')!, business, next: at + 2 };
  const form = lexeme.form.endsWith("'s") ? lexeme.form.slice(0, -2) : lexeme.form;
  const unit = units.get(form);
  if (!unit) return null;
  if (form === '€' && lexemes[at + 1]?.glued && lexemes[at + 1]!.digits) return null;
  if (gluedOnly.has(form) && !(lexeme.glued && lexemes[at - 1]?.digits)) return null;
  if (form === 'pct' || form === '%' || form !== 'mo' || lexemes[at - 1]?.digits || lexemes[at - 1]?.form === '/') {
    const dotted =
      lexemes[at + 1]?.form === '.' && abbreviated.has(form) && lexemes[at + 2] !== undefined ? at + 2 : at + 1;
    return {
      unit: (form === 'pound' || form === 'pounds') && isWeight(lexemes, at) ? poundOfWeight : unit,
      business,
      next: dotted,
    };
  }
  return null;
}

const abbreviated = new Set([
  'mo',
  'mos',
  'hr',
  'hrs',
  'min',
  'mins',
  'sec',
  'secs',
  'yr',
  'yrs',
  'wk',
  'wks',
  'mi',
  'ft',
  'lb',
  'lbs',
  'oz',
  'kg',
  'km',
  'pct',
]);

/** Whether pounds are weighed: "pounds of apples", or a bag, a scale or a package nearby. */
function isWeight(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at + 1]?.form === 'of') return true;
  for (let near = Math.max(0, at - 12); near < Math.min(lexemes.length, at + 8); near += 1) {
    if (
      /^(?:weigh\w*|heav\w+|bags?|baggage|luggage|suitcases?|package|packages|parcel|parcels|lift|carry|scale|kg)$/.test(
        lexemes[near]!.form,
      )
    )
      return true;
  }
  return false;
}

/** A number with its unit: "two full weeks", "an hour and a half", "5 dollars and 99 cents", "1h 30m". */
export function readMeasure(lexemes: readonly Lexeme[], at: number): Value | null {
  const part = readPartOf(lexemes, at);
  if (part) return part;
  const numeral = readNumeral(lexemes, at);
  const unit = numeral && readUnit(lexemes, numeral.next);
  if (numeral && !unit) return readNeighbors(lexemes, numeral);
  if (!numeral || !unit || isIdiom(lexemes, at, numeral, unit)) return null;
  return longer(lexemes, measured(numeral, unit));
}

/** "Two three weeks": two numbers in a row, one apart, are a range. */
function readNeighbors(lexemes: readonly Lexeme[], first: Numeral): Value | null {
  const second = first.single && first.about === false ? readNumeral(lexemes, first.next) : null;
  if (!second?.single || second.least !== first.least + 1 || lexemes[first.next]!.digits) return null;
  const unit = readUnit(lexemes, second.next);
  return unit && measured({ least: first.least, most: second.most, about: false }, unit);
}

/** "One second", "a minute ago" and "wait a minute" measure nothing; so do units that hardly ever follow an article. */
function isIdiom(lexemes: readonly Lexeme[], at: number, numeral: Numeral, unit: UnitAt): boolean {
  const { name } = unit.unit;
  const one = numeral.article || (lexemes[at]!.form === 'one' && numeral.next === at + 1);
  if (one && name === 'second') return !takesArticle(lexemes, at, unit);
  if (one && name === 'minute') {
    const prior = lexemes[at - 1]?.form ?? '';
    return lexemes[unit.next]?.form === 'ago' || /^(?:wait|me|on|hang|hold|got)$/.test(prior);
  }
  return numeral.article && !takesArticle(lexemes, at, unit);
}

/** The value of a number of units. */
export function measured(
  { least, most, about }: Pick<Numeral, 'least' | 'most' | 'about'>,
  { unit, business, next }: UnitAt,
): Value {
  return makeValue({
    kind: unit.kind,
    least: rounded(least * unit.size),
    most: rounded(most * unit.size),
    unit: business && unit.kind === 'duration' ? (unit.name === 'day' ? businessDay : unit.name) : unit.name,
    business: business && unit.kind === 'duration',
    currency: unit.currency,
    about,
    size: unit.size,
    next,
  });
}

/** "a second", "a foot" and "a percent" are hardly ever amounts; "a night" is no wait. */
function takesArticle(lexemes: readonly Lexeme[], at: number, { unit }: UnitAt): boolean {
  if (unit.name === 'second') return /^(?:within|under|in|per|half)$/.test(lexemes[at - 1]?.form ?? '');
  return (
    !/^(?:foot|yard|inch|meter|ounce|gram|percent|night|penny|nickel|dime|pound|mile)$/.test(unit.name) ||
    unit.name === 'mile' ||
    unit.size > 1
  );
}

/** "half an hour", "a half hour", "half a day", "three quarters of an hour", "a quarter mile". */
function readPartOf(lexemes: readonly Lexeme[], at: number): Value | null {
  const article = lexemes[at]?.form === 'a' ? 1 : 0;
  const part = readPart(lexemes, lexemes[at + article]?.form === 'half' ? at + article : at);
  if (!part) return null;
  let next = part.next;
  if (lexemes[next]?.form === 'of') next += 1;
  if (lexemes[next]?.form === 'a' || lexemes[next]?.form === 'an') next += 1;
  const unit = readUnit(lexemes, next);
  if (!unit || unit.unit.kind === 'percent' || unit.unit.kind === 'money') return null;
  return measured({ least: part.value, most: part.value, about: false }, unit);
}

/** Adds what goes on after the unit: "and a half", and a smaller unit of the same kind. */
function longer(lexemes: readonly Lexeme[], value: Value): Value {
  const unit = lexemes[value.next]?.form === 'and' ? readPart(lexemes, value.next + 1) : null;
  const size = value.unit === businessDay ? 86_400 : (units.get(value.unit)?.size ?? 1);
  if (unit && !readUnit(lexemes, unit.next) && lexemes[unit.next]?.form !== 'of') {
    return {
      ...value,
      least: rounded(value.least + unit.value * size),
      most: rounded(value.most + unit.value * size),
      next: unit.next,
    };
  }
  if (value.kind !== 'duration' && value.kind !== 'money') return value;
  const coins = value.kind === 'money' && size === 1 ? readCoins(lexemes, value.next) : null;
  if (coins && value.least === value.most) {
    const sum = rounded(value.least + coins.value / 100);
    return { ...value, least: sum, most: sum, next: coins.next };
  }
  const joined = /^(?:and|,)$/.test(lexemes[value.next]?.form ?? '') ? value.next + 1 : value.next;
  const more = readNumeral(lexemes, joined);
  const smaller = more && !more.article ? readUnit(lexemes, more.next) : null;
  if (!more || !smaller || smaller.unit.kind !== value.kind || smaller.unit.size >= size || value.least !== value.most)
    return value;
  if (smaller.unit.currency !== value.currency) return value;
  const added = more.least * smaller.unit.size;
  return { ...value, least: rounded(value.least + added), most: rounded(value.most + added), next: smaller.next };
}

/** The fifty of "a buck fifty": from ten up, in words, and counting nothing after it. */
function readCoins(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const small = readSmall(lexemes, at);
  if (!small || small.value < 10) return null;
  const after = lexemes[small.next];
  const counts = after !== undefined && (startsNumber(lexemes, small.next) || readUnit(lexemes, small.next) !== null);
  return counts || /^(?:hundred|thousand|million|dozen|people|more|of|to|or|-)$/.test(after?.form ?? '') ? null : small;
}

const startsNumber = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]!.digits !== null || readSmall(lexemes, at) !== null;
