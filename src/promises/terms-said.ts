import { overlaps, type Span } from '../model/span.ts';
import { isDenied, isRefusedWithout } from '../text/evidence/denied.ts';
import { isPriceOf } from '../text/evidence/prices.ts';
import { formsOf } from '../text/inflection.ts';
import { isMark } from '../text/polarity/words.ts';
import type { Quantity } from '../text/quantities/quantity.ts';
import type { Evidence } from './evidence.ts';
import type { BrandPromise, Term } from './ledger.ts';
import { comparison, isOfTheCase, isSame } from './quantities-said.ts';
import type { Statement } from './statement.ts';

/** What a statement says of a promise's terms that are no quantities: no cost, never, always. */
export function termsSaid(statement: Statement, promise: BrandPromise): Evidence[] {
  return promise.terms.flatMap((term) => {
    switch (term.meaning.type) {
      case 'free':
        return costSaid(statement, promise, term);
      case 'never':
        return neverSaid(statement, promise, term);
      case 'always':
        return alwaysSaid(statement, term);
      default:
        return [];
    }
  });
}

/** What the promise gives is not given: "hotel rooms aren't provided", "we don't cover the ride". */
export function withheldSaid(statement: Statement, promise: BrandPromise): Evidence[] {
  const topics = statement.hits(promise.about);
  const found = statement.withheld.find((each) => topics.some((topic) => isOneClause(statement, topic, each)));
  if (!found) return [];
  const { start, end } = found;
  const because = `"${statement.quote(found)}" is denied of what is promised`;
  return [{ start, end, outcome: 'less', weight: 0.6, because, term: null }];
}

/** Whether two stretches stand apart, with no mark between them. */
function isOneClause({ words }: Statement, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return (
    first.end <= second.start &&
    !words.some(({ form, start }) => isMark(form) && start >= first.end && start < second.start)
  );
}

/** What a statement says of the cost. Amounts that another term names (the price of a second bag) are no charge for what is free. */
function costSaid(statement: Statement, promise: BrandPromise, term: Term): Evidence[] {
  // What the sentence does not name is free where all that it is about is: "Your booking costs you nothing."
  const isUnnamed = term.isNamed && !statement.names(term.about);
  if (isUnnamed && statement.hits(promise.about).length === 0) return [];
  const topics = [...statement.topicHits(promise), ...statement.hits(term.about)];
  const isNamed = term.isNamed || topics.length > 0;
  const isAbout = isNamed || isEllipsis(statement);
  const known = promise.terms.flatMap(({ meaning }) => (meaning.type === 'quantity' ? meaning.values : []));
  const isOutside = isOutsideCondition(statement, promise);
  const signs = statement.costs.filter(
    ({ sign, amount, context, of }) =>
      !statement.isElsewhere(context) &&
      !context.hypothetical &&
      !(isUnnamed && sign === 'charge') &&
      // "Free gift" speaks of the gift, wherever it stands.
      !(of && !isFreeOf(statement, of, topics)) &&
      !(sign === 'charge' && (isOutside || isBetterService(statement, promise))) &&
      !(sign === 'charge' && amount && amount.most > 0 && isNoCharge(statement, amount, topics, isNamed)) &&
      !(sign === 'charge' && amount && known.some((value) => value.kind === 'money' && isSame(amount, value))),
  );
  if (signs.length === 0 && isNothing(statement)) {
    const { start, end } = statement.span;
    return [
      {
        start,
        end,
        outcome: 'agrees',
        weight: 0.75,
        because: `answers that it is free (${term.name})`,
        term: term.name,
      },
    ];
  }
  const isMixed = signs.some(({ sign }) => sign === 'free') && signs.some(({ sign }) => sign === 'charge');
  return signs.map(({ sign, amount, start, end }): Evidence => {
    const quote = statement.quote({ start, end });
    const span = { start, end, term: term.name };
    if (sign === 'free')
      return { ...span, outcome: 'agrees', weight: 0.8, because: `says "${quote}"; it is free (${term.name})` };
    const isVague = amount !== null && amount.most > 0 && amount.currency === null;
    const isPriced = amount !== null && amount.most > 0;
    const weight = isMixed || !isAbout || isVague ? 0.45 : isPriced ? 0.75 : 0.65;
    return {
      ...span,
      outcome: 'less',
      weight,
      because: `says "${quote}"; the promise is that it costs nothing (${term.name})`,
    };
  });
}

/** "How much is it?" "Nothing." */
const isNothing = ({ text, answers }: Statement): boolean =>
  answers !== null &&
  /^\W*(?:(?:absolutely|oh|well)\W+)?(?:nothing|not a (?:cent|penny|dime|thing)|zero|zip)\b(?: at all| of it)?\W*$/i.test(
    text,
  ) &&
  /\b(?:how much|costs?|charged?|fees?|pay|price|owe|extra)\b/i.test(answers.text);

/** Things beside a service that are free in its place: "free shipping insurance". */
const extras =
  /\b(?:insurance|protection|tracking|upgrades?|calculator|guide|quotes?|estimates?|box|boxes|alerts?|notifications?|supplies|kit)\b/i;

/** Whether the words that "free" goes with name the topic, and not something that comes with it. */
const isFreeOf = (statement: Statement, of: Span, topics: readonly Span[]): boolean =>
  topics.some(
    (topic) =>
      overlaps(topic, of) && (topic.end >= of.end || !extras.test(statement.quote({ start: topic.end, end: of.end }))),
  );

const better =
  /\b(?:expedited|express|overnight|rush|priority|premium|international|upgraded?|(?:next|same|two|2|one|1)[- ]day)\b/gi;

/** Whether a sentence speaks of a faster or farther service than the promise, which has a price of its own. */
const isBetterService = ({ text }: Statement, { wording, entry }: BrandPromise): boolean => {
  const own = `${wording} ${JSON.stringify(entry.options)}`.toLowerCase();
  return [...text.matchAll(better)].some(([word]) => !own.includes(word.toLowerCase()));
};

/** Whether an amount is a condition, a sum of the customer's own, or in copy that does not name the topic the price of something else. */
function isNoCharge(statement: Statement, amount: Quantity, topics: readonly Span[], isNamed: boolean): boolean {
  if (statement.thresholds.some((threshold) => threshold.amount === amount)) return true;
  if (isOfTheCase(statement, amount)) return true;
  // "Somebody withdrew $300": a customer tells of many sums.
  if (!statement.byCompany && !isPriceOf(statement.words, amount, topics)) {
    return !statement.costs.some((cost) => cost.sign === 'charge' && !cost.amount);
  }
  if (statement.spoken) return false;
  if (topics.length > 0) return !isPriceOf(statement.words, amount, topics);
  return !isNamed && !statement.costs.some((cost) => cost.sign === 'charge' && !cost.amount);
}

const otherwise = /\b(?:otherwise|smaller orders|(?:below|under|less than) that|(?:below|under) the minimum)\b/i;

/** Whether a sentence speaks of what does not meet the promise's condition: "orders under $50" where it begins at $50. */
function isOutsideCondition(statement: Statement, promise: BrandPromise): boolean {
  const starts = promise.terms.flatMap(({ meaning }) =>
    meaning.type === 'quantity' && meaning.mode === 'start' ? meaning.values : [],
  );
  const amounts = [...promise.conditionAmounts, ...starts];
  if (amounts.length === 0) return false;
  if (otherwise.test(statement.text)) return true;
  return statement.thresholds.some(
    ({ amount, side }) =>
      side === 'below' && amounts.some((each) => /^(?:less|same)$/.test(comparison(amount, each) ?? '')),
  );
}

/** A short sentence that leaves out what it is about: "Forty dollars.", "It's thirty at the desk." */
const isEllipsis = ({ words }: Statement): boolean =>
  words.length <= 8 || words.slice(0, 4).some(({ form }) => /^(?:it|it's|that|that's|that'll|one)$/.test(form));

/** What is never done, by the wording: "Points never expire". */
const neverDone = /\bnever (?:ever )?(\w+)/gi;

/** Whether a word is what the promise's wording says is never done, so that saying it goes against the promise. */
const isNeverDone = ({ wording }: BrandPromise, said: string): boolean =>
  [...wording.matchAll(neverDone)].some(([, verb]) => formsOf(verb!.toLowerCase()).includes(said.toLowerCase()));

function neverSaid(statement: Statement, promise: BrandPromise, term: Term): Evidence[] {
  return statement.hits(term.about).flatMap((hit): Evidence[] => {
    const context = statement.context(hit);
    if (statement.isElsewhere(context)) return [];
    const quote = statement.quote(hit);
    if (isDenied(context, hit.start) && !isRefusedWithout(statement.words, context)) {
      return [
        {
          ...hit,
          outcome: 'agrees',
          weight: 0.8,
          because: `denies "${quote}", as promised (${term.name})`,
          term: term.name,
        },
      ];
    }
    if (isNeverDone(promise, quote) && !context.hypothetical) {
      const because = `says "${quote}"; the promise is that it is never so (${term.name})`;
      return [{ ...hit, outcome: 'less', weight: 0.7, because, term: term.name }];
    }
    const demand =
      statement.demands.find((each) => !overlaps(each, hit) && !statement.context(each).negated) ??
      statement.demands.find((each) => overlaps(each, hit));
    if (!demand || statement.isOptional || (context.hypothetical && !isRefusedWithout(statement.words, context)))
      return [];
    const because = `asks for "${quote}" ("${statement.quote(demand)}"); the promise is that it is never asked (${term.name})`;
    return [{ ...hit, outcome: 'less', weight: 0.75, because, term: term.name }];
  });
}

function alwaysSaid(statement: Statement, term: Term): Evidence[] {
  return statement.hits(term.about).flatMap((hit): Evidence[] => {
    const context = statement.context(hit);
    if (statement.isElsewhere(context)) return [];
    const quote = statement.quote(hit);
    const limit = statement.limits.find((each) => !overlaps(each, hit));
    // "No charge for carryout" denies the charge.
    const isSpared = statement.costs.some(
      ({ sign, amount, end }) => sign === 'free' && amount === null && end <= hit.start && isDenied(context, hit.start),
    );
    if (!isSpared && (isDenied(context, hit.start) || (!term.negates && statement.isDeniedIn(hit)))) {
      return [
        {
          ...hit,
          outcome: 'less',
          weight: 0.75,
          because: `denies "${quote}"; the promise is ${term.text} (${term.name})`,
          term: term.name,
        },
      ];
    }
    if (limit && !context.hypothetical) {
      const because = `limits "${quote}" ("${statement.quote(limit)}"); the promise is ${term.text} (${term.name})`;
      return [{ ...hit, outcome: 'less', weight: 0.6, because, term: term.name }];
    }
    return [
      {
        ...hit,
        outcome: 'agrees',
        weight: 0.7,
        because: `says "${quote}", as promised (${term.name})`,
        term: term.name,
      },
    ];
  });
}
