import { readTime } from './clock.ts';
import { readDay } from './days.ts';
import type { Lexeme } from './lexemes.ts';
import { readMeasure } from './measures.ts';
import { readSigned, readSpokenPrice } from './money.ts';
import { readNumeral } from './numerals.ts';
import { readShare } from './shares.ts';
import { makeValue, type Read, rounded, type Value } from './value.ts';

const readers: readonly Read[] = [readSigned, readDay, readTime, readSpokenPrice, readMeasure, readShare, readBare];

/** One value, without bounds; a number without a unit where nothing more can be read. */
function readOne(lexemes: readonly Lexeme[], at: number): Value | null {
  if (at >= lexemes.length) return null;
  for (const read of readers) {
    const value = read(lexemes, at);
    if (value) return value;
  }
  return null;
}

function readBare(lexemes: readonly Lexeme[], at: number): Value | null {
  const numeral = readNumeral(lexemes, at);
  if (!numeral || numeral.article) return null;
  const { least, most, next, about } = numeral;
  return makeValue({ kind: 'number', least: rounded(least), most: rounded(most), unit: '', about, next });
}

/** A value, or two that make a range: "3–5 business days", "$20 to $30", "an hour or two", "Monday through Friday". */
export function readRange(lexemes: readonly Lexeme[], at: number, between: boolean): Value | null {
  const first = readOne(lexemes, at);
  if (!first || first.bound === 'at-most') return first;
  const joint = readJoint(lexemes, first, between);
  if (!joint) return first;
  const second = readOne(lexemes, joint.next);
  if (!second) return first;
  return joined(first, second, joint.form) ?? first;
}

interface Joint {
  readonly form: string;
  readonly next: number;
}

function readJoint(lexemes: readonly Lexeme[], { next, kind }: Value, between: boolean): Joint | null {
  const form = lexemes[next]?.form ?? '';
  if (form === 'to' || form === 'through' || form === 'thru' || form === 'or') return { form, next: next + 1 };
  if (form === 'and' && between) return { form: 'to', next: next + 1 };
  if (form === 'until' || form === 'till') return kind === 'date' ? { form: 'to', next: next + 1 } : null;
  return form === '-' && lexemes[next + 1] ? { form, next: next + 1 } : null;
}

function joined(first: Value, second: Value, joint: string): Value | null {
  const [low, high] = likened(first, second, joint);
  if (!low || low.kind !== high.kind || low.currency !== high.currency || second.bound === 'at-most') return null;
  const range = {
    ...high,
    least: low.least,
    bound: 'range' as const,
    business: low.business || high.business,
    about: false,
  };
  if (low.kind === 'date') return datesJoined(low, high, range, joint);
  if (low.kind === 'time' || high.unit === 'free') return null;
  return low.least < high.most ? range : null;
}

/** Gives the one without a unit the other's. */
function likened(first: Value, second: Value, joint: string): [Value | null, Value] {
  if (first.kind === second.kind) return [first, second];
  if (first.kind === 'number' && second.size !== undefined) {
    const { size } = second;
    return [{ ...second, least: rounded(first.least * size), most: rounded(first.most * size) }, second];
  }
  if (second.kind !== 'number') return [null, second];
  if (first.kind === 'date' && first.unit === 'month day' && second.least <= 31) {
    const day = Math.floor(first.least / 100) * 100 + second.least;
    return [first, { ...first, least: day, most: day, next: second.next }];
  }
  const shared = joint === 'or' ? first.kind === 'duration' : first.kind === 'money' || first.kind === 'percent';
  if (!shared || first.size === undefined) return [null, second];
  const { size } = first;
  return [
    first,
    { ...first, least: rounded(second.least * size), most: rounded(second.most * size), next: second.next },
  ];
}

/** Weekdays run on over Sunday: "Saturday to Monday" is 6 to 8. */
function datesJoined(low: Value, high: Value, range: Value, joint: string): Value | null {
  if (low.unit !== high.unit || joint === 'or' || low.unit === 'holiday' || low.unit === 'relative day') return null;
  if (low.least < high.most) return range;
  return low.unit === 'weekday' ? { ...range, most: high.most + 7 } : null;
}
