import { Lexicon } from '../lexicon.ts';
import type { Lexeme } from './lexemes.ts';
import { readNumeral, readSmall } from './numerals.ts';
import { makeValue, rounded, type Value } from './value.ts';
import { costless, notCostless } from './words/free.ts';
import { cardinals } from './words/numbers.ts';
import { currencySigns, dollarsOf, units } from './words/units.ts';

const free = new Lexicon<boolean>([
  [notCostless, false],
  [costless, true],
]);

/** "free", "no charge", "on us": money 0. Guarded phrases ("feel free", "gluten-free") are read as nothing, to their end. */
export function readFree(lexemes: readonly Lexeme[], at: number): Value | { readonly skip: number } | null {
  const entry = free.match(lexemes, at);
  if (!entry) return null;
  // "Free from $50": where it begins.
  const isFrom = lexemes[at]!.form === 'free' && lexemes[at + 1]?.form === 'from' && isAmount(lexemes[at + 2]);
  if (isFrom) return makeValue({ kind: 'money', least: 0, most: 0, unit: 'free', next: at + 1 });
  if (!entry.value) return { skip: entry.end };
  const glued = lexemes[at]!.form === 'free' && lexemes[at]!.glued && lexemes[at - 1]?.form === '-';
  if (glued) return { skip: entry.end };
  return makeValue({ kind: 'money', least: 0, most: 0, unit: 'free', next: entry.end });
}

const isAmount = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (lexeme.digits === 'number' || currencySigns.has(lexeme.form));

/** Money with its sign or code before the number: "$1.2 million", "US$20", "EUR 20", "£5k". */
export function readSigned(lexemes: readonly Lexeme[], at: number): Value | null {
  const lexeme = lexemes[at]!;
  const prefix = lexemes[at + 1]?.form === '$' && lexemes[at + 1]!.glued ? dollarsOf[lexeme.form] : undefined;
  const sign = currencySigns.get(prefix === undefined ? lexeme.form : '$');
  const code = sign ? undefined : units.get(lexeme.form);
  if (!sign && !(code?.kind === 'money' && code.name !== 'cent' && lexeme.form.length === 3 && lexeme.form !== 'yen'))
    return null;
  const numeral = readNumeral(lexemes, prefix === undefined ? at + 1 : at + 2);
  if (!numeral || numeral.article || (!sign && !lexemes[at + 1]?.digits)) return null;
  const after = units.get(lexemes[numeral.next]?.form ?? '');
  const coded =
    after?.kind === 'money' && after.currency && /^[a-z]{3}$/.test(lexemes[numeral.next]!.form) ? after.currency : null;
  const value = makeValue({
    kind: 'money',
    least: rounded(numeral.least),
    most: rounded(numeral.most),
    unit: sign?.[1] ?? code!.name,
    currency: coded ?? prefix ?? sign?.[0] ?? code!.currency,
    size: 1,
    next: coded || after?.name === 'dollar' ? numeral.next + 1 : numeral.next,
  });
  return withCents(lexemes, value);
}

/** "$9 and 99 cents". */
function withCents(lexemes: readonly Lexeme[], value: Value): Value {
  if (lexemes[value.next]?.form !== 'and') return value;
  const cents = readNumeral(lexemes, value.next + 1);
  if (!cents || cents.article || units.get(lexemes[cents.next]?.form ?? '')?.size !== 0.01) return value;
  const sum = rounded(value.least + cents.least / 100);
  return { ...value, least: sum, most: sum, next: cents.next + 1 };
}

/** Words around a spoken price: "that's three fifty", "only nineteen ninety-nine a month". */
const before = new Set(
  "that's it's is are be was for only just costs cost pay paying total comes to charge charged price fee from at under over than another extra run runs you'll".split(
    ' ',
  ),
);
const after = new Set('a per each apiece plus every and off flat'.split(' '));
/** Cents that prices end in even where nothing around says price. */
const endings = new Set([95, 99, 49, 98, 97]);

/** A price as it is spoken, dollars and cents side by side: "fourteen-ten", "three ninety-nine", "nine oh five". */
export function readSpokenPrice(lexemes: readonly Lexeme[], at: number): Value | null {
  const dollars = readSmall(lexemes, at);
  if (!dollars || dollars.value < 1 || (dollars.value < 20 && dollars.next !== at + 1)) return null;
  const hyphen = lexemes[dollars.next]?.form === '-' && lexemes[dollars.next]!.glued;
  const cents = readCents(lexemes, hyphen ? dollars.next + 1 : dollars.next);
  if (!cents) return null;
  const prior = lexemes[at - 1]?.form ?? '';
  const following = lexemes[cents.next]?.form ?? '';
  if (units.has(following) || /^(?:am|pm|o'clock|in|hundred|thousand|percent|today|tonight)$/.test(following))
    return null;
  if (Object.hasOwn(cardinals, following) || Object.hasOwn(cardinals, prior) || prior === '-') return null;
  const price = endings.has(cents.value) && prior !== 'in' && prior !== 'since';
  if (
    !(price || hyphen || before.has(prior) || (after.has(following) && units.has(lexemes[cents.next + 1]?.form ?? '')))
  )
    return null;
  if ((dollars.value === 20 || dollars.value === 19) && !price && !after.has(following)) return null;
  if (prior === 'at' && !price && dollars.value <= 12 && cents.value < 60) return null;
  const amount = rounded(dollars.value + cents.value / 100);
  return makeValue({ kind: 'money', least: amount, most: amount, unit: 'dollar', next: cents.next });
}

/** Cents from ten up, or "oh five". */
function readCents(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  if (lexemes[at]?.form === 'oh') {
    const value = cardinals[lexemes[at + 1]?.form ?? ''];
    return value !== undefined && value > 0 && value < 10 ? { value, next: at + 2 } : null;
  }
  const small = readSmall(lexemes, at);
  return small && small.value >= 10 ? small : null;
}
