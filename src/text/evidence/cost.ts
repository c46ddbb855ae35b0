import type { Span } from '../../model/span.ts';
import { type Context, readContext } from '../polarity/context.ts';
import { isMark, type Word } from '../polarity/words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isDenied } from './denied.ts';
import { findPhrases, lexiconOf } from './words.ts';

/** Words that say who bears a cost: nobody but the company (`free`), or the customer (`charge`). */
export interface CostSign extends Span {
  readonly sign: 'free' | 'charge';
  /** The amount, where one is named. */
  readonly amount: Quantity | null;
  readonly context: Context;
  /** What "free" is said of, where that follows it: "free gift". */
  readonly of: Span | null;
}

/** Costs in service English; the empty entries look like one and are none. Collected for this project. */
const lexicon = lexiconOf<'free' | 'charge' | null>([
  [
    `in charge | takes/took/taking charge of | take charge | phone charge | fully charged | charge your phone/battery/device | pay attention | pays attention | pay day | pay off | paid off | pay rise | pay cut | pay it forward | extra mile | extra care | extra time
     extra minute/minutes/hour/day/days/large/small/help/hand/hands/person/room/space | paid you | pay you | pays you | pay you back | pay back | pays back | paid back | what you paid | you've paid | you have paid | price you paid | you paid for/with | free to | charge card | charge back | chargeback`,
    null,
  ],
  [
    `our treat | at our expense | at our cost | on our tab | on our dime | our tab | we pay/cover/covers/cover/foot/absorb | we'll pay/cover/foot/absorb/handle | we will pay/cover/foot/absorb | we are/we're paying/covering | we've covered
     covered by us | paid by us | paid for by us | bill is ours | cost is ours | we pick up the tab/bill/cost | we eat the cost | comes with | included | include/includes | already inside | inside the price/fare | in the price/fare | take/takes/took the charge/fee off | part of the price | built in | built into the price | baked in | thrown in | nada | zilch | zip | gratis
     complimentary | waive/waives/waived/waiving | no catch | without paying | costs/costing/cost you? nothing | for nothing | nothing to buy | not a red cent | not a cent of it`,
    'free',
  ],
  [
    `fee/fees | cost/costs you? a thing/cent/dime/penny/anything | charge/charges/charged/charging | surcharge/surcharges | supplement/supplements | upcharge | cost/costs you | pay/pays/paying | you paid | payable | payment required | bill you | billed | deduct/deducts/deducted/deducting
     added to your bill/total/order | added on top | tacked on | on top | extra | at your own? expense/cost | at the customer's expense/cost | on you | out of pocket | your responsibility | foot the bill | set you back | runs you | run you | chip in | penalty/penalties | has a price | paid extra`,
    'charge',
  ],
]);

/** "No minimum for free delivery": what is denied stands before a preposition, and "free" is not a part of it. */
function isSpared(words: readonly Word[], { end }: Span, { triggers }: Context): boolean {
  const denial = triggers.findLast(({ cue }) => cue === 'negated');
  const between = words.filter((word) => denial && word.start >= denial.start && word.end <= end);
  return /^(?:no|zero|without)$/.test(between[0]?.form ?? '') && between.slice(2).some(({ form }) => joint.test(form));
}

/** "Free" and the like, which stand before what they are said of; "at no charge" follows it. */
const isAttributive = (words: readonly Word[], { end }: Span): boolean =>
  /^(?:free|complimentary|gratis)$/.test(words.findLast((word) => word.end <= end)?.form ?? '');

const joint = /^(?:for|on|with|to|and|,)$/;
/** After these, "free" has been said of what came before. */
const closing = new Set(
  "up at on for with from to of and or but if when while in within every any all always everywhere anywhere nationwide countrywide worldwide today now until till through over above no as by because since where that which who is are was will just too again only also until after before once unless plus not don't per here this it's we you they i forever anytime either".split(
    ' ',
  ),
);
/** These name whatever is talked of. */
const general = /^(?:service|services|thing|things|part|option|options|benefit|perk|bit|one|ones|offer)$/;

/** The words that "free" goes with: "free gift", "free two-hour delivery"; null where it is said of what came before. */
function namedAfter(words: readonly Word[], end: number): Span | null {
  const from = words.findIndex(({ start }) => start >= end);
  if (from < 0) return null;
  let to = from;
  while (to < words.length && to - from < 5 && !isMark(words[to]!.form) && !closing.has(words[to]!.form)) to += 1;
  const row = words.slice(from, to);
  if (row.length === 0 || row.some(({ form }) => general.test(form))) return null;
  return { start: row[0]!.start, end: row.at(-1)!.end };
}

const ours = /^(?:we|we'll|we've|we're|i'll|us|company)$/;

/** The signs of cost in a sentence, in order; a denied one counts as its opposite. What is asked, over or somebody else's is left to the caller. */
export function readCosts(
  text: string,
  sentence: Span,
  words: readonly Word[],
  quantities: readonly Quantity[],
): CostSign[] {
  const signs: CostSign[] = [];
  for (const { value, start, end, from } of findPhrases(words, lexicon)) {
    const context = readContext(text, sentence, { start, end });
    const paidByUs = /^pa(?:y|ys|id|ying)$/.test(words[from]!.form) && isOurs(words, from);
    const sign = paidByUs ? 'free' : value;
    if (quantities.some((each) => each.start < end && start < each.end)) continue;
    const denied = isDenied(context, start);
    const of = sign === 'free' && words[from]!.form === 'complimentary' ? namedAfter(words, end) : null;
    signs.push({ start, end, sign: denied ? opposite(sign) : sign, amount: null, context, of });
  }
  for (const amount of quantities) {
    if (amount.kind !== 'money') continue;
    const context = readContext(text, sentence, amount);
    const sign = amount.most === 0 ? 'free' : 'charge';
    const flips = amount.most === 0 && (context.negated || context.ceased) && !isSpared(words, amount, context);
    const of = amount.most === 0 && isAttributive(words, amount) ? namedAfter(words, amount.end) : null;
    signs.push({ start: amount.start, end: amount.end, sign: flips ? opposite(sign) : sign, amount, context, of });
  }
  return signs.sort((a, b) => a.start - b.start);
}

const opposite = (sign: CostSign['sign']): CostSign['sign'] => (sign === 'free' ? 'charge' : 'free');

const isOurs = (words: readonly Word[], at: number): boolean =>
  [1, 2, 3].some((back) => ours.test(words[at - back]?.form ?? ''));
