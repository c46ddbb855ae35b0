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
  const sold = value.kind === 'money' || value.kind === 'number' ? readSold(lexemes, value.next) : null;
  if (sold) return { ...value, ...sold };
  const unit = readUnit(lexemes, value.next + 1);
  const shape = unit?.unit.kind;
  if (unit && (named || shape === 'duration') && !(shape === 'duration' && unit.unit.size < 60)) {
    return { ...value, per: unit.unit.name, next: unit.next };
  }
  const word = lexemes[value.next + 1];
  if (!named || !word || !/^[a-z]{3,}$/.test(word.form) || units.has(word.form)) return value;
  return { ...value, per: word.form, next: value.next + 2 };
}

/** What a price buys one of: "$5 a bag", "each", "a pop", "a head"; only where the sentence goes on with no other noun. */
function readSold(lexemes: readonly Lexeme[], at: number): Pick<Value, 'per' | 'next'> | null {
  const ends = (next: number): boolean => goesOn.test(lexemes[next]?.form ?? '');
  const { form } = lexemes[at]!;
  if (form === 'each') return ends(at + 1) ? { per: 'item', next: at + 1 } : null;
  const noun = lexemes[at + 1]?.form ?? '';
  if (form !== 'a' || !/^[a-z]{3,}$/.test(noun) || units.has(noun) || amounts.test(noun) || !ends(at + 2)) return null;
  return { per: named[noun] ?? noun, next: at + 2 };
}

const named: Readonly<Record<string, string>> = { pop: 'item', piece: 'item', head: 'person' };
const amounts = /^(?:lot|little|few|bit|couple|dozen|hundred|thousand|million|half|good|great|deal)$/;
const goesOn = /^(?:|[.,;:!?)]|for|plus|and|or|on|with|in|if|when|at|to|from|but|so|is|are)$/;
