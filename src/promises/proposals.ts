import { readThresholds } from '../text/evidence/thresholds.ts';
import { timekeeperOf } from '../text/evidence/windows.ts';
import { wordsOf } from '../text/evidence/words.ts';
import type { Word } from '../text/polarity/words.ts';
import { type Quantity, readQuantities } from '../text/quantities/quantity.ts';

/** A term that a promise's wording states, as the brand file could have it. */
export interface Proposal {
  readonly name: string;
  readonly value: string;
  /** What a sentence calls it; its name where left out. */
  readonly about?: readonly string[];
}

/** What can be read from a promise's wording where its entry names no terms: its quantities, what is free, what is never done or asked. */
export function proposeTerms(wording: string): readonly Proposal[] {
  const quantities = readQuantities(wording);
  const words = wordsOf(wording, { start: 0, end: wording.length });
  const thresholds = readThresholds(words, quantities).map(({ amount }) => amount);
  const stated = quantities.flatMap((quantity): Proposal[] =>
    thresholds.includes(quantity)
      ? [{ name: 'minimum', value: `from ${plainly(wording, quantity).replace(bounds, '')}` }]
      : proposalOf(wording, words, quantity),
  );
  const free = noCharge.test(wording) ? [{ name: 'cost', value: 'free' }] : [];
  return distinct([...stated, ...free, ...neverDone(wording), ...neverAsked(wording)]);
}

/** "No joining fee", "never pay a penalty", "without extra charge". */
const noCharge =
  /\b(?:no|zero|without|never)\b(?:(?! or | and |[,.;:!?]) ?[\w'’-]+ ){0,4}? ?(?:fees?|charges?|costs?|surcharges?|penalt(?:y|ies)|commissions?)\b|\b(?:do|does|will|would)(?: not|n['’]t) charge\b/i;

/** A bound at the beginning of a quantity's words. */
const bounds = /^(?:(?:over|above|from|at least|more than|minimum|just|only|for|start(?:s|ing)?|at)\s+)+/i;

const plainly = (wording: string, { start, end }: Quantity): string =>
  wording.slice(start, end).replace(/^(?:for|in|just|only|at(?! (?:least|most)))\s+(?=.)/i, '');

/** What the company owes where it fails, or gives in a case of its own: "or it is on us", "if we are more than an hour late". */
const incase = /\b(?:or|if|unless|when|else|otherwise)\b[^.;!?]*$/;

function proposalOf(wording: string, words: readonly Word[], quantity: Quantity): Proposal[] {
  const before = wording.slice(0, quantity.start).toLowerCase();
  const after = wording.slice(quantity.end).toLowerCase();
  const value = plainly(wording, quantity);
  switch (quantity.kind) {
    case 'money':
      if (quantity.most === 0) return incase.test(before) ? [] : [{ name: 'cost', value: 'free' }];
      return [amountOf(value, quantity, before, after)];
    case 'hours':
      return [{ name: 'hours', value: quantity.unit === '24/7' ? quantity.unit : value }];
    case 'duration':
      return durationOf(value, words, quantity, before, after);
    case 'percent':
      return [{ name: 'share', value }];
    case 'distance':
      return [{ name: 'distance', value: quantity.bound === 'at-most' ? `up to ${bare(value)}` : value }];
    case 'time':
      return incase.test(before) ? [] : [{ name: 'time', value }];
    default:
      // A bare number or a day of the week counts many things.
      return [];
  }
}

/** What is paid to the customer, or taken off, is an amount; anything else that has a rate or a price's words before it is a price. */
function amountOf(value: string, { per, bound }: Quantity, before: string, after: string): Proposal {
  const isGiven =
    /\b(?:save|saves|get|gets|receive|earn|credit|pay you|give you|back|refund)\W+(?:\w+\W+){0,2}$/.test(before) ||
    /^\W*(?:off|back|credit|cash|voucher|gift|bonus|discount|reward|refund|for every|for each|if we|on us)/.test(after);
  if (isGiven || bound === 'at-most') return { name: 'amount', value };
  const isPrice = per !== null || /\b(?:for|at|only|just|costs?|cost you|pay|price of|priced)\W+$/.test(before);
  if (bound === 'at-least') return { name: 'price', value: `from ${value.replace(bounds, '')}` };
  return isPrice ? { name: 'price', value: `costs ${value}` } : { name: 'amount', value };
}

/** How often something happens, or over what a rate is counted, is no length of time that could be held against. */
const often = /\b(?:every|each|per|once|twice|once a)\W+$/;

/** How early the customer must be: "30 days' notice", "until 2 hours before departure". */
const ahead = /^\W*(?:s\W+)?(?:(?:written|advance) )?(?:notice|before|ahead|in advance|prior)\b/;

/** "Two-hour delivery": what somebody waits for. */
const awaited =
  /^\W*(?:delivery|shipping|turnaround|response|reply|answer|callback|repair|service|check-?in|refund)s?\b/;

/** A notice or a wait is the customer's burden: the less the better. A window is the customer's to use: the more the better. */
function durationOf(
  value: string,
  words: readonly Word[],
  quantity: Quantity,
  before: string,
  after: string,
): Proposal[] {
  if (often.test(before) || (quantity.bound === 'at-least' && incase.test(before))) return [];
  if (ahead.test(after) || /\bnotice of\W+$/.test(before)) return [{ name: 'notice', value: `at most ${bare(value)}` }];
  if (/\b(?:wait|waiting|minimum (?:term|stay|contract)|tie-in|lock-in)\b\W*(?:\w+\W+)?$/.test(before))
    return [{ name: 'wait', value: `at most ${bare(value)}` }];
  if (quantity.bound === 'exact' && awaited.test(after)) return [{ name: 'time', value: `at most ${bare(value)}` }];
  const isWithin = quantity.bound === 'at-most' && !/^up to\b/i.test(value);
  if (isWithin && timekeeperOf(words, quantity) === 'customer')
    return [{ name: 'window', value: `at least ${bare(value)}` }];
  if (quantity.bound === 'exact' && /\b(?:in|by)\W+(?:the )?$/.test(before))
    return [{ name: 'time', value: `at most ${value}` }];
  return [{ name: isWithin ? 'time' : 'window', value }];
}

const bare = (value: string): string =>
  value.replace(/^(?:until|within|in|under|in under|less than|up to|at most|at least)\s+/i, '');

/** "Points never expire": the verb is what is never so. */
const neverVerb = /\b(?:never|won['’]t|don['’]t|doesn['’]t) (?:ever )?(\w{3,})/gi;
/** These wait for another verb, or say nothing by themselves. */
const helping = /^(?:have|has|been|let|make|too|the|again|more|less|need|want|pay|charge|cost|stop|get|just|only)$/i;

const neverDone = (wording: string): Proposal[] =>
  [...wording.matchAll(neverVerb)].flatMap(([, verb]) =>
    helping.test(verb!) || readQuantities(wording).some(({ kind }) => kind === 'hours')
      ? []
      : [{ name: `never-${verb!.toLowerCase()}`, value: 'never', about: [verb!.toLowerCase()] }],
  );

/** "No receipt needed", "no contract": what is never asked for. */
const noThing =
  /\bno ((?:[a-z]+[- ])??[a-z]{4,}?)(?= (?:needed|required|necessary|asked)\b|\s*(?:[,.;!]|$|\bor\b|\band\b))/gi;
/** What "no" goes with otherwise: a charge, which is a cost, or a phrase that names nothing. */
const noNothing =
  /\b(?:fees?|charges?|costs?|surcharges?|penalt(?:y|ies)|commissions?|matter|problem|worries|doubt|longer|questions?|one|catch|strings?|fuss|hassle|more|less|quibbles?|nonsense|drama|surprises?|small print)\b/i;

const neverAsked = (wording: string): Proposal[] =>
  [...wording.matchAll(noThing)].flatMap(([, thing]) =>
    noNothing.test(thing!)
      ? []
      : [{ name: `no-${thing!.toLowerCase().replaceAll(' ', '-')}`, value: 'never', about: [thing!.toLowerCase()] }],
  );

/** A name twice is a term twice only where it says another thing. */
function distinct(proposals: readonly Proposal[]): readonly Proposal[] {
  const known = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const { name, value } = proposal;
    if ([...known.values()].some((each) => each.value === value && each.name.replace(/-\d+$/, '') === name)) continue;
    const same = [...known.keys()].filter((each) => each.replace(/-\d+$/, '') === name).length;
    known.set(same === 0 ? name : `${name}-${same + 1}`, proposal);
  }
  return [...known].map(([name, proposal]) => ({ ...proposal, name }));
}
