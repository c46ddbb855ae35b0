import type { FactKind, FactValue } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { type CostSign, readCosts } from '../text/evidence/cost.ts';
import { readThresholds } from '../text/evidence/thresholds.ts';
import { isCutoff } from '../text/evidence/windows.ts';
import { wordsOf } from '../text/evidence/words.ts';
import { pronounOf } from '../text/polarity/classes.ts';
import { type Context, readContext } from '../text/polarity/context.ts';
import type { Word } from '../text/polarity/words.ts';
import type { Quantity } from '../text/quantities/quantity.ts';
import { conditionsOf } from './conditions.ts';
import { kindOf } from './kinds.ts';
import { openOf, subjectOf, type Thing, thingAfter, thingBefore, thingIn } from './thing.ts';
import { asValue } from './values.ts';

/** A value that a sentence states of a thing. */
export interface Stated extends Span {
  readonly kind: FactKind;
  readonly thing: string;
  /** One text for the thing and what the value holds under. */
  readonly key: string;
  readonly value: FactValue;
}

const costly = /free|includ|complimentary|charg|\bfees?\b|\bextra\b|\bcost/i;

/** The values that a sentence states plainly, of things it names. */
export function statedIn(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  isBrand: (form: string) => boolean,
): Stated[] {
  const own = quantities.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (own.length === 0 && !costly.test(text.slice(sentence.start, sentence.end))) return [];
  const words = wordsOf(text, sentence);
  const bare = words.map((word) => (isPart(word, own) ? { ...word, form: '#' } : word));
  const read = (kind: FactKind, at: Span, value: FactValue, context: Context): Stated[] => {
    const free = kind === 'minimum' ? own.find((each) => each.kind === 'money' && each.most === 0) : undefined;
    const thing =
      (value.most === 0 ? thingIn(words, at) : null) ??
      thingOf(bare, free ?? at, kind, words.find(({ start }) => start >= at.start)?.form ?? '');
    if (!thing) return [];
    if (thing.concepts.length === 0) return [];
    const under = conditionsOf(bare, at, thing, own, context.condition, isBrand);
    const key = [kind, thing.concepts.join(' '), under.join(' ')].join('|');
    return [{ start: at.start, end: at.end, kind, thing: text.slice(thing.start, thing.end), key, value }];
  };
  const thresholds = readThresholds(words, own);
  const costs = readCosts(text, sentence, words, own);
  const amounts = own.flatMap((said): Stated[] => {
    const context = readContext(text, sentence, said);
    if (!isPlain(words, said, context)) return [];
    if (said.about || (context.negated && !(said.kind === 'duration' && isCutoff(words, said)))) return [];
    if (
      said.kind === 'money' &&
      (said.most === 0 || said.bound === 'at-least') &&
      !thresholds.some(({ amount }) => amount === said)
    )
      return [];
    const kind = kindOf(words, said, thresholds);
    return kind === null ? [] : read(kind, said, asValue(text, said), context);
  });
  const signs = costs
    .filter((sign) => isTelling(text, sign) && isPlain(words, sign, sign.context))
    .filter((sign) => !amounts.some((each) => each.kind === 'price' && near(each, sign)))
    .flatMap((sign) => read('price', sign, costOf(text, sign), sign.context));
  return [...amounts, ...signs].sort((a, b) => a.start - b.start);
}

/** Of words that say what a thing costs without an amount, those that cannot be about something else. */
const isTelling = (text: string, { start, end, sign, amount }: CostSign): boolean =>
  amount === null
    ? (sign === 'free'
        ? /^(?:included|complimentary|(?:no |without )?(?:charge|fee|cost)s?|for nothing)$/i
        : /^(?:extra|charged|surcharge)$/i
      ).test(text.slice(start, end))
    : amount.most === 0;

/** "A $5 fee": the word belongs to the amount. */
const near = (one: Span, other: Span): boolean => one.start < other.end + 60 && other.start < one.end + 60;

const costOf = (text: string, { start, end, sign }: CostSign): FactValue => {
  const size = sign === 'free' ? 0 : null;
  return { said: text.slice(start, end), least: size, most: size, unit: sign, currency: null, per: null };
};

const isPart = (word: Span, quantities: readonly Quantity[]): boolean =>
  quantities.some(({ start, end }) => word.start >= start && word.end <= end);

const ofTheCase = /^(?:ago|old|since|left|later|earlier|already)$/;

/** Whether a value is stated of what the company does for everybody, with full force. */
function isPlain(words: readonly Word[], said: Span, context: Context): boolean {
  const { asked, quoted, reported, hypothetical, ceased, past, hedged, other } = context;
  if (asked || quoted || reported || hypothetical || ceased || past || hedged || other) return false;
  const before = words.filter(({ end }) => end <= said.start);
  const next = words.find(({ start }) => start >= said.end)?.form ?? '';
  return !ofTheCase.test(next) && !before.some(({ form }) => pronounOf(form) === 'i' || form === 'my');
}

/** What a value is stated of, with the subject of its sentence: "electronics can be returned within 14 days". */
function thingOf(words: readonly Word[], value: Span, kind: FactKind, opening: string): Thing | null {
  if (kind === 'hours') return openOf(words, value);
  const thing = besideOf(words, value, kind, opening);
  const subject = thing && subjectOf(words, value);
  if (!thing || !subject) return thing;
  return { ...thing, concepts: [...new Set([...thing.concepts, ...subject.concepts])].sort() };
}

/** What stands before a value it is tied to by a verb or a preposition; else what it stands before. */
function besideOf(words: readonly Word[], value: Span, kind: FactKind, opening: string): Thing | null {
  const at = words.findLastIndex(({ end }) => end <= value.start);
  const before = words[at]?.form ?? '';
  const isDummy = /^(?:it|there|that|this)$/.test(words[at - 1]?.form ?? '');
  const isSize = kind === 'weight' || kind === 'distance';
  if (isSize || (verbs.test(before) && !isDummy)) return thingBefore(words, value);
  const isTied = /^(?:at|:|–|—|in|from|only|just|up|of)$/.test(before) || /^(?:within|inside|under|in)$/.test(opening);
  if (isTied) return thingBefore(words, value) ?? thingAfter(words, value);
  return thingAfter(words, value) ?? thingBefore(words, value);
}

const verbs = /^(?:is|are|be|costs?|runs|takes?|lasts?|within|inside|under|done|always)$/;
