import type { Lexeme } from './lexemes.ts';
import { cardinals, parts, scales, signs, vague } from './words/numbers.ts';

/** A number as digits or words, before its unit. */
export interface Numeral {
  readonly least: number;
  readonly most: number;
  /** The index after its last lexeme. */
  readonly next: number;
  /** Whether nobody counted: "a few". */
  readonly about: boolean;
  /** Whether it is "a" or "an" alone, a number only before a unit. */
  readonly article: boolean;
  /** Whether it is one word or digit below ten: "five", "5". */
  readonly single: boolean;
}

/** The number that starts at a lexeme; null where none does. */
export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const { form } = lexeme;
  if (form === 'a' || form === 'an') return readArticle(lexemes, at);
  if (form === 'half') return readHalf(lexemes, at);
  if (Object.hasOwn(vague, form) && form !== 'couple') return readVague(lexemes, at);
  if (form === 'couple') return lexemes[at + 1]?.form === 'of' ? readVague(lexemes, at) : null;
  if (Object.hasOwn(signs, form)) return exact(signs[form]!, at + 1);
  if (lexeme.digits === 'fraction') return exact(lexeme.value, at + 1);
  const whole = lexeme.digits === 'number' ? scaled(lexemes, lexeme.value, at + 1) : readWords(lexemes, at);
  return whole && withPart(lexemes, whole.value, whole.next, whole.next === at + 1 && whole.value < 10);
}

const exact = (value: number, next: number, single = false): Numeral => ({
  least: value,
  most: value,
  next,
  about: false,
  article: false,
  single,
});

/** "a dozen", "a hundred and twenty", "a couple of", "a few", "a half"; else the article itself. */
function readArticle(lexemes: readonly Lexeme[], at: number): Numeral {
  const form = lexemes[at + 1]?.form ?? '';
  if (form === 'half') return readHalf(lexemes, at + 1) ?? { ...exact(1, at + 1), article: true };
  if (Object.hasOwn(vague, form)) return readVague(lexemes, at + 1);
  if (form === 'good' && Object.hasOwn(vague, lexemes[at + 2]?.form ?? '')) return readVague(lexemes, at + 2);
  if (Object.hasOwn(scales, form) && form.length > 3) {
    const words = readWords(lexemes, at + 1, 1);
    if (words) return exact(words.value, words.next);
  }
  return { ...exact(1, at + 1), article: true };
}

function readVague(lexemes: readonly Lexeme[], at: number): Numeral {
  const [least, most] = vague[lexemes[at]!.form]!;
  let next = at + 1;
  if (lexemes[next]?.form === 'of') next += 1;
  if (/^(?:more|hundred|thousand)$/.test(lexemes[next]?.form ?? '')) {
    const scale = scales[lexemes[next]!.form] ?? 1;
    return { ...exact(0, next + 1), least: least * scale, most: most * scale, about: least < most };
  }
  return { ...exact(0, next), least, most, about: least < most };
}

/** "half a dozen", "half dozen", "half a million"; a half alone belongs to what follows and is read there. */
function readHalf(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const next = lexemes[at + 1]?.form === 'a' ? at + 2 : at + 1;
  const form = lexemes[next]?.form ?? '';
  return /^(?:dozen|million|billion|thousand|hundred)$/.test(form) ? exact(scales[form]! / 2, next + 1) : null;
}

interface Whole {
  readonly value: number;
  readonly next: number;
}

/** "twenty-one", "one hundred and twenty", "two thousand five hundred", "three point five"; `start` is what an article counts. */
function readWords(lexemes: readonly Lexeme[], at: number, start?: number): Whole | null {
  let total = 0;
  let current = start ?? 0;
  let next = at;
  let last = Number.POSITIVE_INFINITY;
  if (start === undefined) {
    const first = readSmall(lexemes, at);
    if (!first) return null;
    current = first.value;
    next = first.next;
    const point = readPoint(lexemes, first);
    if (point) return scaled(lexemes, point.value, point.next);
  }
  for (
    let form = lexemes[next]?.form ?? '';
    Object.hasOwn(scales, form) && form.length > 3;
    form = lexemes[next]?.form ?? ''
  ) {
    const scale = scales[form]!;
    if (scale >= last) break;
    next += 1;
    current *= scale;
    if (scale >= 1000) {
      total += current;
      current = 0;
      last = scale;
    }
    const joined = lexemes[next]?.form === 'and' ? next + 1 : next;
    const more = scale === 12 ? null : readSmall(lexemes, joined);
    if (!more || (scale >= 1000 && joined !== next && more.value >= 100)) break;
    current += more.value;
    next = more.next;
  }
  return { value: total + current, next };
}

/** A spoken number below a hundred. */
export function readSmall(lexemes: readonly Lexeme[], at: number): Whole | null {
  const form = lexemes[at]?.form ?? '';
  if (!Object.hasOwn(cardinals, form)) return null;
  const value = cardinals[form]!;
  if (value < 20) return { value, next: at + 1 };
  const hyphen = lexemes[at + 1]?.form === '-' && lexemes[at + 1]!.glued;
  const unit = lexemes[hyphen ? at + 2 : at + 1]?.form ?? '';
  const ones = Object.hasOwn(cardinals, unit) ? cardinals[unit]! : 0;
  return ones >= 1 && ones <= 9 ? { value: value + ones, next: at + (hyphen ? 3 : 2) } : { value, next: at + 1 };
}

function readPoint(lexemes: readonly Lexeme[], whole: Whole): Whole | null {
  if (lexemes[whole.next]?.form !== 'point') return null;
  let digits = '';
  let next = whole.next + 1;
  for (; digits.length < 4; next += 1) {
    const value = cardinals[lexemes[next]?.form ?? ''];
    if (value === undefined || value > 9) break;
    digits += value;
  }
  return digits === '' ? null : { value: Number(`${whole.value}.${digits}`), next };
}

/** Digits with what multiplies them: "1.2 million", "5k", "2 dozen". */
function scaled(lexemes: readonly Lexeme[], value: number, next: number): Whole {
  const lexeme = lexemes[next];
  if (!lexeme || !Object.hasOwn(scales, lexeme.form)) return { value, next };
  if (lexeme.form.length <= 3 && !lexeme.glued && lexeme.form !== 'mil') return { value, next };
  if (
    lexeme.form === 'mm' ||
    (lexeme.capital && /^(?:tv|tvs|uhd|video|display|screen|run|race)$/.test(lexemes[next + 1]?.form ?? ''))
  ) {
    return { value, next };
  }
  return { value: value * scales[lexeme.form]!, next: next + 1 };
}

/** Adds "½", "1/2", "and a half", "and three quarters". */
function withPart(lexemes: readonly Lexeme[], value: number, next: number, single: boolean): Numeral {
  const lexeme = lexemes[next];
  if (lexeme?.digits === 'fraction' && Number.isInteger(value)) return exact(value + lexeme.value, next + 1);
  if (lexeme && Object.hasOwn(signs, lexeme.form)) return exact(value + signs[lexeme.form]!, next + 1);
  if (lexeme?.form === 'and') {
    const part = readPart(lexemes, next + 1);
    if (part) return exact(value + part.value, part.next);
  }
  return exact(value, next, single);
}

/** "a half", "half", "a quarter", "three quarters", "two-thirds". */
export function readPart(lexemes: readonly Lexeme[], at: number): Whole | null {
  const form = lexemes[at]?.form ?? '';
  if (form === 'half') return { value: 0.5, next: at + 1 };
  const count = form === 'a' || form === 'an' ? 1 : cardinals[form];
  if (count === undefined || count < 1 || count > 5) return null;
  const next = lexemes[at + 1]?.form === '-' ? at + 2 : at + 1;
  const part = lexemes[next]?.form ?? '';
  if (!Object.hasOwn(parts, part) || count > 1 !== part.endsWith('s')) return null;
  return { value: count * parts[part]!, next: next + 1 };
}
