import { isCutoff, isPayout, lengthOf, timekeeperOf } from '../text/evidence/windows.ts';
import { pronounOf } from '../text/polarity/classes.ts';
import { isMark, type Word } from '../text/polarity/words.ts';
import { compareQuantities } from '../text/quantities/compare.ts';
import { areConvertible } from '../text/quantities/dimension.ts';
import type { Order } from '../text/quantities/hold.ts';
import type { Quantity } from '../text/quantities/quantity.ts';
import { showBound, showQuantity } from '../text/quantities/show.ts';
import type { Evidence } from './evidence.ts';
import { isShift } from './hours-said.ts';
import type { BrandPromise, Term } from './ledger.ts';
import type { Statement } from './statement.ts';
import { isMoreBetter, type QuantityMode } from './term.ts';

type QuantityTerm = Term & { readonly meaning: Extract<Term['meaning'], { type: 'quantity' }> };

/** The terms of a promise that name a quantity. */
export const quantityTerms = (promise: BrandPromise): readonly QuantityTerm[] =>
  promise.terms.filter((term): term is QuantityTerm => term.meaning.type === 'quantity');

/** Holds every quantity of a statement against the terms of its kind: the one that the sentence names, else the only one. */
export function quantitiesSaid(statement: Statement, promise: BrandPromise): Evidence[] {
  const terms = quantityTerms(promise);
  if (terms.length === 0) return [];
  return statement.quantities.flatMap((said): Evidence[] => {
    const bare = bareSaid(statement, promise, said);
    if (bare) return [bare];
    const own = terms.filter(({ meaning }) => meaning.values.some((value) => isComparable(said, value)));
    if (own.length === 0 || isShift(statement, said)) return [];
    const context = statement.context(said);
    if (statement.isElsewhere(context) || context.ceased) return [];
    const stands = isUnchanging(statement) || (said.kind === 'duration' && isCutoff(statement.words, said));
    if (context.negated && !stands) return [];
    const equal = own.find(({ meaning }) => meaning.values.some((value) => isSame(said, value)));
    if (equal) {
      const because = `says ${showQuantity(said)}, as promised (${equal.name}: ${equal.text})`;
      return [
        {
          start: said.start,
          end: said.end,
          outcome: 'agrees',
          weight: nearness(statement, equal),
          because,
          term: equal.name,
        },
      ];
    }
    if (said.kind === 'money' && said.most === 0) return [];
    const named = namedBy(statement, own, said);
    // A bare number counts something only where that is named beside it.
    const only = own.length === 1 && said.kind !== 'number' && !own[0]!.isNamed ? own[0]! : null;
    const term = named.length === 1 ? named[0]! : only;
    const value = term?.meaning.values.find((each) => isComparable(said, each));
    if (!term || !value || isOfTheCase(statement, said)) return [];
    if (!isOfSize(said, value) || isOfAnother(statement, promise, said, term.meaning.mode)) return [];
    const outcome = compare(said, value, term.meaning.mode);
    // "It weighs seven": what is within a limit states none.
    if (outcome === 'less' && isWithin(statement, said, term.meaning.mode)) return [];
    // "You're nineteen miles away, so we can't": a limit that is kept.
    if (!outcome || (outcome === 'more' && statement.isRefusalAt(said) && !stands)) return [];
    const because = `${conflict(said, value, term)} (${term.name})`;
    // "Two-twelve" may be money, or a time, or a room.
    const isVague = said.kind === 'money' && said.currency === null;
    const sure = isVague ? 0.45 : named.length === 1 ? 0.85 : 0.7;
    return [{ start: said.start, end: said.end, outcome, weight: sure, because, term: term.name }];
  });
}

/** Smaller numbers stand in too many sentences for anything else. */
const leastBare = 10;

/** "He flies for sixty": a bare number, just that of a term, beside the topic of its promise. */
function bareSaid(statement: Statement, promise: BrandPromise, said: Quantity): Evidence | null {
  if (said.kind !== 'number' || said.bound !== 'exact' || said.least < leastBare) return null;
  if (statement.topicHits(promise).length === 0) return null;
  const term = quantityTerms(promise).find(
    ({ meaning: { values }, text }) =>
      values[0]!.kind !== 'number' && Number(/\d+(?:\.\d+)?/.exec(text)?.[0]) === said.least && values.length === 1,
  );
  const context = statement.context(said);
  if (!term || statement.isElsewhere(context) || context.negated || context.ceased) return null;
  const because = `says ${showQuantity(said)}, as promised (${term.name}: ${term.text})`;
  return { start: said.start, end: said.end, outcome: 'agrees', weight: 0.65, because, term: term.name };
}

/** The terms that a quantity is said of; an amount from which on something holds is said of one that starts there. */
function namedBy(statement: Statement, terms: readonly QuantityTerm[], said: Quantity): readonly QuantityTerm[] {
  const named = terms.filter((term) => isNamed(statement, term, said));
  if (named.length > 0 || !statement.thresholds.some(({ amount, side }) => amount === said && side === 'from'))
    return named;
  return terms.filter(({ meaning }) => meaning.mode === 'start');
}

/** How a quantity lies to another; null where they cannot be compared. */
export const comparison = (said: Quantity, other: Quantity): Order | null =>
  isComparable(said, other) ? orderOf(said, other) : null;

/** Whether a sentence names a term's part, or answers a question that does; a bare number needs it within a few words. */
const isNamed = (statement: Statement, term: Term, said: Quantity): boolean =>
  said.kind === 'number'
    ? statement.hits(term.about).some((hit) => hit.start >= said.start && hit.start - said.end < 25) ||
      (statement.hits(term.about).length === 0 && statement.words.length <= 4 && statement.names(term.about))
    : statement.names(term.about);

/** Whether the statement's quantity of the values' kind is above them; null where it has none. */
export function comparesAbove(statement: Statement, values: readonly Quantity[]): boolean | null {
  for (const said of statement.quantities) {
    const value = values.find((each) => isComparable(said, each));
    if (value) return orderOf(said, value) === 'more';
  }
  return null;
}

const limiting =
  /\b(?:only|just|limit\w*|max(?:imum)?|most|cap(?:ped|s)?|ceiling|no more|over|above|more than|beyond|up to|within)\b/i;

/** Whether a size or a count is that of one thing within a limit ("it weighs seven"), and states no limit. */
const isWithin = ({ text, spoken, words }: Statement, { kind, bound }: Quantity, mode: QuantityMode): boolean =>
  mode === 'reach' &&
  bound === 'exact' &&
  (kind === 'weight' || kind === 'number') &&
  !limiting.test(text) &&
  !(spoken && words.length <= 4);

/** Whether two quantities are of a size that one may stand for the other; "31 years" is no wait on the telephone. */
function isOfSize(said: Quantity, value: Quantity): boolean {
  if (said.kind === 'hours' || said.kind === 'time') return true;
  const [a, b] = [boundOf(said), boundOf(value)];
  return a > 0 && b > 0 && Math.max(a / b, b / a) <= (said.kind === 'money' ? 6 : 20);
}

const boundOf = ({ bound, least, most }: Quantity): number => (bound === 'at-least' ? least : most);

const nearness = (statement: Statement, term: Term): number => (statement.hits(term.about).length > 0 ? 0.9 : 0.75);

/** A rate that only one of them names is left out: "$50" stands for "$50 a day". */
const onOneRate = (a: Quantity, b: Quantity): readonly [Quantity, Quantity] =>
  a.per === null || b.per === null
    ? [
        { ...a, per: null },
        { ...b, per: null },
      ]
    : [a, b];

const isComparable = (a: Quantity, b: Quantity): boolean => areConvertible(...onOneRate(a, b));

const orderOf = (said: Quantity, term: Quantity): Order => compareQuantities(...onOneRate(said, term)).order;

/** Whether both have the same bounding value. */
export const isSame = (said: Quantity, term: Quantity): boolean =>
  isComparable(said, term) && orderOf(said, term) === 'same';

function compare(said: Quantity, term: Quantity, mode: QuantityMode): 'less' | 'more' | null {
  if (mode === 'start' && said.bound === 'exact' && said.kind === 'money') return null;
  const order = orderOf(said, term);
  if (order !== 'less' && order !== 'more') return null;
  return (order === 'more') === isMoreBetter(mode) ? 'more' : 'less';
}

/**
 * Whether a duration is no window of the customer's where the term is one ("refunded within 5 days" against 30 days to
 * return), or no time of the company's where the term is that.
 */
function isOfAnother(statement: Statement, promise: BrandPromise, said: Quantity, mode: QuantityMode): boolean {
  if (said.kind !== 'duration') return false;
  const thing = lengthOf(statement.words, said);
  if (thing !== null && !promise.wording.toLowerCase().includes(thing)) return true;
  if (mode === 'most' && isOnTheirSide(statement.words, said)) return true;
  const keeper = timekeeperOf(statement.words, said);
  // "Results in 4 weeks": how long something takes is no window, unless the customer has it.
  if (isMoreBetter(mode) && keeper !== 'customer' && isTaken(statement, said)) return true;
  if (mode === 'least') return keeper === 'company';
  if (mode !== 'most') return false;
  return (
    keeper === 'customer' || (isPayout(statement.words) && !/\b(?:refund|credit|money|pay|cash)/i.test(promise.wording))
  );
}

/** "If you call it off within a day": the time in a condition on what the customer does is theirs. */
function isOnTheirSide(words: readonly Word[], said: Quantity): boolean {
  const before = words.filter(({ end }) => end <= said.start).map(({ form }) => form);
  const from = before.findLastIndex((form) => /^(?:if|when|whenever|once|unless)$/.test(form));
  const subject = pronounOf(before[from + 1] ?? '');
  return (
    from >= 0 && subject === 'you' && !before.slice(from + 2).some((form) => isMark(form) || pronounOf(form) === 'we')
  );
}

const isTaken = ({ words }: Statement, { start, bound }: Quantity): boolean =>
  bound === 'exact' &&
  words.findLast((word) => word.start <= start && /^(?:in|within)$/.test(word.form))?.end === start - 1;

const unchanging =
  /(?:\bnot|n['’]t|\bnever)(?: \w+)? (?:change|rise|increase|go(?:es)? up|budge|move|expire|end|lapse|run out|drop|fall)s?\b/i;

/** "It won't change for 24 months": what is denied is that it ends, and so the time is stated. */
const isUnchanging = ({ text }: Statement): boolean => unchanging.test(text);

/** "60 days, more than the 30 days promised"; times and days of the calendar are only named side by side. */
function conflict(said: Quantity, value: Quantity, term: QuantityTerm): string {
  const order = orderOf(said, value);
  if (isOfCalendar(said) || isOfCalendar(value) || said.kind === 'multiple' || said.per !== value.per)
    return `says ${showQuantity(said)}; the promise is ${term.text.replace(/^costs?\s+/i, '')}`;
  const fewer = said.kind === 'duration' || said.kind === 'number' ? 'fewer' : 'less';
  return `says ${showBound(said)}, ${order === 'more' ? 'more' : fewer} than the ${showBound(value)} promised`;
}

const isOfCalendar = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'time' || kind === 'hours';

const ofTheCase = /^(?:ago|old|since|left|later|earlier|already)$/;
const beforeCase = /^(?:been|was|were|waited|waiting|bought|since|spent|had|that's|it's)$/;
/** Before an amount these name a sum of the customer's own: "your order of $42"; a window stands beside the goods it is for. */
const ownSum = /^(?:order|purchase|basket|cart|total|balance)$/;

/** "It's six months" tells of a case, and answers "How long …?" with the rule; "it's $30" is a price. */
const isBeforeCase = ({ answers }: Statement, { kind }: Quantity, form: string): boolean =>
  beforeCase.test(form) && !((answers !== null || kind === 'money') && /^(?:it's|that's)$/.test(form));

/** Whether a quantity tells of the customer's case ("nine days ago", "your order of $42") and not of a rule. */
export function isOfTheCase(statement: Statement, said: Quantity): boolean {
  const { words } = statement;
  const after = words.find((word) => word.start >= said.end);
  const before = words.filter((word) => word.end <= said.start).slice(-2);
  return (
    ofTheCase.test(after?.form ?? '') ||
    before.some(({ form }) => isBeforeCase(statement, said, form) || (said.kind === 'money' && ownSum.test(form)))
  );
}
