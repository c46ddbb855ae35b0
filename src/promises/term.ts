import { type Quantity, readQuantities } from '../text/quantities/quantity.ts';

/**
 * How a term bounds its quantity: `least` (the customer gets this much or more), `most` (the customer waits or does no more), `reach`
 * (it goes this far), `start` (it begins here), `price` (the customer pays this), `exact` (this much is given), `hours`.
 */
export type QuantityMode = 'least' | 'most' | 'reach' | 'start' | 'price' | 'exact' | 'hours';

/** One checkable part of a promise, as its text says. */
export type TermMeaning =
  | { readonly type: 'free' }
  | { readonly type: 'never' }
  | { readonly type: 'always' }
  | { readonly type: 'quantity'; readonly mode: QuantityMode; readonly values: readonly Quantity[] };

/** Reads the text of a term; null where it says nothing that can be checked. A bare quantity is bound as its name has it: a fee is a price, a wait at most so long. */
export function readTerm(text: string, name = ''): TermMeaning | null {
  const plain = text.trim().toLowerCase();
  if (/^(?:never|no|not needed|not required)\b(?!.*\d)/.test(plain)) return { type: 'never' };
  if (/^(?:always|every|each|all)\b(?!.*\d)/.test(plain)) return { type: 'always' };
  const values = readQuantities(text);
  const [first] = values;
  if (!first) return null;
  if (first.kind === 'money' && first.most === 0) return { type: 'free' };
  return { type: 'quantity', mode: modeOf(plain, first, name), values };
}

/** What the customer pays or bears: the less the better. */
const prices = /\b(?:fees?|costs?|price|charge|surcharge|deposit|excess|deductible|fare|premium|penalty|rate)\b/;
const waits =
  /\b(?:notice|wait|waiting|delivery|shipping|turnaround|response|reply|answer|callback|arrival|processing|lead|hold|repair)\b/;

function modeOf(text: string, value: Quantity, name: string): QuantityMode {
  if (value.kind === 'hours') return 'hours';
  if (/^(?:costs?|price|priced|for|pays?)\b/.test(text)) return 'price';
  if (/^up to\b/.test(text)) return 'reach';
  // The customer has "until noon"; the company is there "by noon".
  if (/^(?:un)?till?\b/.test(text) && (value.kind === 'time' || value.kind === 'date')) return 'reach';
  if (/^(?:from|over|above|more than|starting|minimum)\b/.test(text)) return 'start';
  if (value.bound === 'at-least') return 'least';
  if (value.bound === 'at-most') return 'most';
  const words = name.toLowerCase().replace(/[-_]+/g, ' ');
  if (value.kind === 'money' && prices.test(words)) return 'price';
  if (value.kind === 'duration' && waits.test(words)) return 'most';
  return 'exact';
}

/** Whether more of a term's quantity is better for the customer. */
export const isMoreBetter = (mode: QuantityMode): boolean =>
  mode === 'least' || mode === 'reach' || mode === 'exact' || mode === 'hours';
