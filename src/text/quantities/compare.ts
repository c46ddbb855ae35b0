import { obstacle } from './dimension.ts';
import { type Answer, hold, type Order, orderOf } from './hold.ts';
import { holdOccasion } from './occasions.ts';
import type { Quantity } from './quantity.ts';
import { isUpTo, onOneScale, orderEnds, plainly } from './scale.ts';
import { showQuantity } from './show.ts';

/** What one quantity does to a promised one, and why. */
export interface Comparison {
  /** `agrees` and `contradicts` are certain; `unclear` where units, currencies or bounds leave room for both. */
  readonly answer: Answer;
  /** The answer by the plain reading (a month is 30 days, five business days a week, "about 20" is 20); `answer` where that is certain. */
  readonly likely: Answer;
  /** How the bounding value said lies to the promised one by the plain reading, in size and not in kindness. */
  readonly order: Order;
  /** "says 14 days; the promise is at least 30 days", and what leaves room where the answer is unclear. */
  readonly reason: string;
}

/** Holds a quantity that is said against a promised one. */
export function compareQuantities(said: Quantity, promised: Quantity): Comparison {
  const words = `says ${showQuantity(said)}; the promise is ${showQuantity(promised)}`;
  const barred = obstacle(said, promised);
  if (barred !== null)
    return { answer: 'unclear', likely: 'unclear', order: 'unclear', reason: `${words} (${barred})` };
  const occasion = holdOccasion(said, promised);
  if (occasion) {
    const reason = occasion.answer === 'unclear' ? `${words} (both may be true)` : words;
    return { ...occasion, likely: occasion.answer, reason };
  }
  const scales = onOneScale(said, promised);
  if (!scales) return { answer: 'unclear', likely: 'unclear', order: 'unclear', reason: words };
  const plain = [plainly(scales[0]), plainly(scales[1])] as const;
  const answer = hold(...scales);
  const likely = answer === 'unclear' ? hold(...plain) : answer;
  const reason = answer === 'unclear' ? `${words} (${doubt(said, promised)})` : words;
  return { answer, likely, order: orderOf(...plain), reason };
}

/** Whether every value of one quantity is one of another's; null where that is uncertain or they cannot be compared. */
export function isContained(inner: Quantity, outer: Quantity): boolean | null {
  const scales = onOneScale(inner, outer);
  if (!scales) return null;
  const [a, b] = scales;
  const [low, high] = [orderEnds(a.least, b.least), orderEnds(a.most, b.most)];
  if (low === -1 || high === 1) return false;
  const open = b.strict && !a.strict && (outer.bound === 'at-least' ? low === 0 : high === 0);
  if (open) return false;
  return isUpTo(b.least, a.least) && isUpTo(a.most, b.most) ? true : null;
}

/** Which of two quantities bounds more, for sorting; `unclear` where they cannot be compared or units leave room. */
export function orderQuantities(a: Quantity, b: Quantity): Order {
  const scales = onOneScale(a, b);
  return scales ? orderOf(...scales) : 'unclear';
}

/** What leaves room between two quantities, in words. */
function doubt(a: Quantity, b: Quantity): string {
  if (a.about || b.about) return '"about" leaves room';
  if (a.business !== b.business) return 'business days are not calendar days';
  const units = [a.unit, b.unit];
  if (a.kind === 'duration' && units.some((unit) => unit === 'month' || unit === 'year'))
    return 'months and years differ in length';
  if (a.kind !== b.kind) return 'a day may end before its 24 hours do';
  return 'both may be true';
}
