import type { Lexeme } from './lexemes.ts';
import { readNumeral, readPart } from './numerals.ts';
import { makeValue, rounded, type Value } from './value.ts';

const multiples: Readonly<Record<string, number>> = {
  double: 2,
  doubles: 2,
  doubled: 2,
  doubling: 2,
  twice: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  thrice: 3,
  quadruple: 4,
  twofold: 2,
  threefold: 3,
  tenfold: 10,
};
/** After "double": the shape of a thing, not a measure. */
const shapes =
  /^(?:-|check\w*|click\w*|tap\w*|sided|down|up|bed|beds|room|rooms|door|doors|digits?|decker|space\w*|spaced|chocolate|fresh|park\w*|glazed|booked|booking|major|dose|shift|shot|standard|standards|team|duty|line)$/;
/** After a part: what makes it a share of something. */
const wholes = /^(?:of|off|the|your|my|our|their|his|her|its|price|priced|back|down|as|full|empty)$/;

/** Shares of a whole as percent ("half price", "one third off", "a quarter of") and multiples ("double", "3x", "three times"). */
export function readShare(lexemes: readonly Lexeme[], at: number): Value | null {
  return readFraction(lexemes, at) ?? readMultiple(lexemes, at);
}

function readFraction(lexemes: readonly Lexeme[], at: number): Value | null {
  const sign = lexemes[at]?.digits === 'fraction' ? { value: lexemes[at]!.value, next: at + 1 } : null;
  const part = sign ?? readPart(lexemes, at);
  if (!part) return null;
  const hyphen = lexemes[part.next]?.form === '-' ? part.next + 1 : part.next;
  const following = lexemes[hyphen]?.form ?? '';
  if (!wholes.test(following) || isIdiom(lexemes, at, following, hyphen)) return null;
  const priced = /^(?:price|priced|off)$/.test(following) ? hyphen + 1 : part.next;
  const points = rounded(part.value * 100);
  return makeValue({ kind: 'percent', least: points, most: points, unit: 'percent', next: priced });
}

/** "half of us" counts people; "a third of May", "a quarter of nine" and "half empty" nothing a promise is about. */
function isIdiom(lexemes: readonly Lexeme[], at: number, following: string, next: number): boolean {
  if (following === 'full' || following === 'empty' || following === 'down' || following === 'back') return true;
  if (lexemes[at]!.form === 'half' && /^(?:and|better)$/.test(lexemes[at - 1]?.form ?? '')) return true;
  if (/^(?:the|as|its)$/.test(following))
    return /^(?:time|battle|fun|way|story|day|night|month|year)$/.test(lexemes[next + 1]?.form ?? '');
  return false;
}

function readMultiple(lexemes: readonly Lexeme[], at: number): Value | null {
  const { form } = lexemes[at]!;
  if (Object.hasOwn(multiples, form)) {
    const next = lexemes[at + 1]?.form ?? '';
    if (form === 'double' && (shapes.test(next) || lexemes[at - 1]?.form === 'a')) return null;
    return multiple(multiples[form]!, multiples[form]!, at + 1);
  }
  const numeral = readNumeral(lexemes, at);
  if (!numeral || numeral.article) return null;
  const hyphen = lexemes[numeral.next]?.form === '-' ? numeral.next + 1 : numeral.next;
  const unit = lexemes[hyphen];
  if (!unit || !/^(?:x|times|fold)$/.test(unit.form) || (unit.form === 'x' && !unit.glued)) return null;
  return multiple(numeral.least, numeral.most, hyphen + 1);
}

const multiple = (least: number, most: number, next: number): Value =>
  makeValue({ kind: 'multiple', least, most, unit: 'times', size: 1, next });
