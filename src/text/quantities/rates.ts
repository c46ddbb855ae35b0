import type { Lexeme } from './lexemes.ts';
import { readUnit } from './measures.ts';
import type { Value } from './value.ts';
import { units } from './words/units.ts';

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
  apiece: 'item',
};
const rated: ReadonlySet<string> = new Set([
  'money',
  'percent',
  'duration',
  'distance',
  'multiple',
  'number',
  'weight',
]);

/** Adds what a value is counted per: "/mo", "a month", "per person", "monthly". */
export function readRate(lexemes: readonly Lexeme[], value: Value): Value {
  const lexeme = lexemes[value.next];
  if (!lexeme || !rated.has(value.kind)) return value;
  const { form } = lexeme;
  if (Object.hasOwn(adverbs, form)) return { ...value, per: adverbs[form]!, next: value.next + 1 };
  if (form === '/' && !lexeme.glued) return value;
  const named = form === '/' || form === 'per';
  if (!named && !/^(?:a|an|each|every)$/.test(form)) return value;
  const unit = readUnit(lexemes, value.next + 1);
  const shape = unit?.unit.kind;
  if (unit && (named || shape === 'duration') && !(shape === 'duration' && unit.unit.size < 60)) {
    return { ...value, per: unit.unit.name, next: unit.next };
  }
  const word = lexemes[value.next + 1];
  if (!named || !word || !/^[a-z]{3,}$/.test(word.form) || units.has(word.form)) return value;
  return { ...value, per: word.form, next: value.next + 2 };
}
