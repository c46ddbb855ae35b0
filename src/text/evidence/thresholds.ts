import type { Word } from '../polarity/words.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** An amount that says from where on, or up to where, something holds: "on orders over $50", "spend $50", "orders under $35". */
export interface Threshold {
  readonly amount: Quantity;
  readonly side: 'from' | 'below';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a customer's spending is counted in. */
const sums = set(
  'order orders purchase purchases basket baskets cart carts subtotal subtotals total totals spend booking bookings bill bills balance balances transaction transactions invoice invoices deposit deposits item items merchandise',
);
const spending = set('spend spends spending shop buy buying order ordering purchase purchasing');
/** What may stand between those and the amount. */
const links = set(
  'of over above worth under below from at that is are total totals totaling totalling valued reach reaches exceed exceeds exceeding hit hits more less than least just only a or the up to by you',
);
/** Before a bounded amount these make it a price: "costs over $50", "save up to $20". */
const pricing = set(
  "cost costs costing fee fees charge charges charged charging pay pays paying price prices priced for is are was it's that's run runs save saves savings off worth than refund credit owe owes another extra plus",
);
const free = /^(?:free|complimentary)$/;
const reach = 5;

/** The thresholds in a sentence, in order. */
export function readThresholds(words: readonly Word[], quantities: readonly Quantity[]): Threshold[] {
  return quantities.flatMap((amount): Threshold[] => {
    if (amount.kind !== 'money' || Math.max(amount.least, Number.isFinite(amount.most) ? amount.most : 0) === 0)
      return [];
    if (!isThreshold(words, amount)) return [];
    return [{ amount, side: amount.bound === 'at-most' ? 'below' : 'from' }];
  });
}

function isThreshold(words: readonly Word[], amount: Quantity): boolean {
  const before = words.filter(({ end }) => end <= amount.start).map(({ form }) => form);
  const after = words.find(({ start }) => start >= amount.end)?.form ?? '';
  const inside = words.filter(({ start, end }) => start >= amount.start && end <= amount.end).map(({ form }) => form);
  const nearest = before.slice(-reach);
  const at = nearest.findLastIndex((form) => !links.has(form));
  const head = nearest[at] ?? '';
  // "Spend $20 more": what is missing from a threshold that is not named.
  if (/^(?:more|away|short)$/.test(after)) return false;
  if (inside.includes('minimum') || head === 'minimum' || after === 'minimum') return true;
  // "your order of $42" is one order's own sum; "an order of $42 or more", "orders of $42" are any.
  if (sums.has(head) || spending.has(head)) {
    const isOne = amount.bound === 'exact' && /^(?:your|his|her|their|my|that|this|the)$/.test(nearest[at - 1] ?? '');
    return !isOne;
  }
  if (nearest.slice(-3).some((form) => spending.has(form))) return true;
  if (sums.has(after))
    return amount.bound !== 'exact' || /^(?:with|on|every|any|each|a|an|to|for)$/.test(nearest.at(-1) ?? '');
  if (amount.bound === 'exact' || amount.bound === 'range') return false;
  const close = before.slice(-3);
  if (close.some((form) => pricing.has(form)) && !close.some((form) => free.test(form))) return false;
  const isStrict = amount.strict || inside.some((form) => /^(?:least|more|above|up|over)$/.test(form));
  return isStrict
    ? amount.bound !== 'at-most' || amount.strict
    : inside[0] === 'from' && words.some(({ form }) => free.test(form));
}
