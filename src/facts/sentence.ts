import type { FactKind, FactValue } from '../model/fact.ts';
import { overlaps, type Span } from '../model/span.ts';
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
import { asNamed } from './names.ts';
import { type Need, readNeeds } from './needs.ts';
import { askedOf, openOf, subjectOf, type Thing, thingAfter, thingBefore, thingIn } from './thing.ts';
import { asValue } from './values.ts';
import { conceptOf, isNaming } from './words.ts';

/** A value that a sentence states of a thing. */
export interface Stated extends Span {
  readonly kind: FactKind;
  readonly thing: string;
  /** One text for the thing and what the value holds under. */
  readonly key: string;
  readonly value: FactValue;
  /** Whether only the question before it names the thing. */
  readonly isAnswer?: boolean;
}

const telling =
  /free|includ|complimentary|charg|\bfees?\b|\bextra\b|\bcost|thrown in|comes with|our treat|\bour expense|\bneed|\brequire|\bmust\b|\bno\b|\bready\b/i;

/** The values that a sentence states plainly, of things it names. */
export function statedIn(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  isBrand: (form: string) => boolean,
  question = '',
): Stated[] {
  const own = quantities.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (own.length === 0 && !telling.test(text.slice(sentence.start, sentence.end))) return [];
  const words = wordsOf(text, sentence);
  const bare = asNamed(words.map((word) => (isPart(word, own) ? { ...word, form: '#' } : word)));
  const read = (kind: FactKind, at: Span, value: FactValue, context: Context): Stated[] => {
    const free = kind === 'minimum' ? own.find((each) => each.kind === 'money' && each.most === 0) : undefined;
    const thing =
      (value.unit === 'free' && kind === 'price' && /fees?$|charges?$|costs?$/i.test(value.said)
        ? thingIn(words, at)
        : null) ??
      thingOf(
        bare,
        free ?? at,
        kind,
        words.find(({ start }) => start >= at.start)?.form ?? '',
        text.slice(at.start, at.end).toLowerCase(),
      );
    if (!thing && question !== '') return answered(kind, at, value);
    if (!thing || thing.concepts.length === 0) return [];
    const under = conditionsOf(bare, at, thing, own, conditionOf(text, context), isBrand);
    const key = [kind, thing.concepts.join(' '), under.join(' ')].join('|');
    return [{ start: at.start, end: at.end, kind, thing: text.slice(thing.start, thing.end), key, value }];
  };
  const answered = (kind: FactKind, at: Span, value: FactValue): Stated[] => {
    const concepts = askedOf(question);
    if (concepts.length === 0) return [];
    const key = [kind, concepts.join(' '), ''].join('|');
    return [{ start: at.start, end: at.end, kind, thing: question.replace(/\?$/, ''), key, value, isAnswer: true }];
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
    const kind = kindOf(words, bare, said, thresholds);
    return kind === null ? [] : read(kind, said, asValue(text, said), context);
  });
  const signs = costs
    .filter((sign) => isTelling(text, sign) && isPlain(words, sign, sign.context))
    .filter((sign) => !amounts.some((each) => each.kind === 'price' && near(each, sign)))
    .flatMap((sign) => read('price', sign, costOf(text, sign), sign.context));
  const needs = readNeeds(words).flatMap((need): Stated[] => {
    const context = readContext(text, sentence, need);
    if (!isPlain(words, need, context) || context.negated) return [];
    const named = bare.filter((word) => overlaps(word, need.of) && isNaming(word)).map(({ form }) => conceptOf(form));
    const under = conditionsOf(bare, need, need.of, own, sentence, isBrand);
    // Without a deposit it costs none; how much one is, its price says.
    const kind = named[0] === 'deposit' ? 'price' : 'need';
    if (kind === 'price' && need.needed) return [];
    const { start, end, of } = need;
    const key = [kind, named.join(' '), under.join(' ')].join('|');
    return [{ start, end, kind, thing: text.slice(of.start, of.end), key, value: needValue(text, need) }];
  });
  return [...amounts, ...signs, ...needs].sort((a, b) => a.start - b.start);
}

/** Of words that say what a thing costs without an amount, those that cannot be about something else. */
const isTelling = (text: string, { start, end, sign, amount }: CostSign): boolean =>
  amount === null ? (sign === 'free' ? freely : chargedly).test(text.slice(start, end)) : amount.most === 0;

const freely =
  /^(?:includ(?:ed|es?)|complimentary|(?:no |without )?(?:charge|fee|cost)s?|charged|for nothing|our treat|at our (?:expense|cost)|thrown in|comes with|(?:paid|covered) by us|gratis|nada|zilch)$/i;
const chargedly = /^(?:extra|charged|surcharge|included|at your own? (?:expense|cost))$/i;

/** "A $5 fee": the word belongs to the amount. */
const near = (one: Span, other: Span): boolean => one.start < other.end + 60 && other.start < one.end + 60;

const costOf = (text: string, { start, end, sign }: CostSign): FactValue => {
  const size = sign === 'free' ? 0 : null;
  return { said: text.slice(start, end), least: size, most: size, unit: sign, currency: null, per: null };
};

/** Not needed counts as none. */
function needValue(text: string, { start, end, needed }: Need): FactValue {
  const size = needed ? null : 0;
  return { said: text.slice(start, end), least: size, most: size, unit: 'need', currency: null, per: null };
}

/** What a value holds under; "comes with every room" says that it always does. */
const conditionOf = (text: string, { condition }: Context): Span | null =>
  condition && /^with (?:every|each|any|all|your)\b/i.test(text.slice(condition.start, condition.end))
    ? null
    : condition;

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
function thingOf(words: readonly Word[], value: Span, kind: FactKind, opening: string, said: string): Thing | null {
  if (kind === 'hours') return openOf(words, value, /open|clos/.test(said));
  const thing = besideOf(words, value, kind, opening);
  const subject = thing && subjectOf(words, value);
  if (!thing || !subject) return thing;
  return { ...thing, concepts: [...new Set([...thing.concepts, ...subject.concepts])].sort() };
}

/** What stands before a value it is tied to by a verb or a preposition; else what it stands before. */
function besideOf(words: readonly Word[], value: Span, kind: FactKind, opening: string): Thing | null {
  const at = words.findLastIndex(({ end }) => end <= value.start);
  const before = words[at]?.form ?? '';
  const next = words.find(({ start }) => start >= value.end)?.form;
  const isDummy = /^(?:it|there|that|this)$/.test(words[at - 1]?.form ?? '');
  const isSize = kind === 'weight' || kind === 'distance';
  if (isSize || (verbs.test(before) && !isDummy))
    return thingBefore(words, value) ?? (kind === 'price' && next === 'for' ? thingAfter(words, value) : null);
  const isTied =
    /^(?:at|:|–|—|in|from|for|only|just|up|of)$/.test(before) || /^(?:within|inside|under|in)$/.test(opening);
  if (isTied) return thingBefore(words, value) ?? thingAfter(words, value);
  return thingAfter(words, value) ?? thingBefore(words, value);
}

const verbs = /^(?:is|are|be|costs?|runs|takes?|lasts?|within|inside|under|done|always)$/;
