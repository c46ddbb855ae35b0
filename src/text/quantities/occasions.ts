import type { Answer, Order } from './hold.ts';
import type { Quantity } from './quantity.ts';

/** What hours of opening and days of the week do to others of theirs. */
export interface Held {
  readonly answer: Answer;
  readonly order: Order;
}

const unclear: Held = { answer: 'unclear', order: 'unclear' };
const agreeing: Held = { answer: 'agrees', order: 'same' };

/**
 * Holds hours and weekdays, which are promised whole: fewer hours than promised contradict, though they lie inside. Null for
 * other quantities.
 */
export function holdOccasion(said: Quantity, promised: Quantity): Held | null {
  const cycle = cycleOf(said, promised);
  if (cycle === null) return null;
  if (said.least === promised.least && said.most === promised.most && said.bound === promised.bound) return agreeing;
  const whole = [said, promised].map((each) => isStretch(each));
  if (whole[0] && whole[1]) return holdStretch(said, promised);
  if (said.bound === 'exact' && promised.bound === 'exact') return { answer: 'contradicts', order: 'unclear' };
  if (said.bound !== 'exact' || !whole[1]) return unclear;
  const inside = [said.least, said.least + cycle].some((at) => promised.least <= at && at <= promised.most);
  return inside ? agreeing : { answer: 'contradicts', order: 'more' };
}

/** After how much a clock or a week begins anew; null where neither is meant. */
function cycleOf(a: Quantity, b: Quantity): number | null {
  if (a.kind === 'hours' || b.kind === 'hours') return 1440;
  return a.unit === 'weekday' && b.unit === 'weekday' ? 7 : null;
}

const isStretch = ({ kind, bound }: Quantity): boolean => kind === 'hours' || bound === 'range';

function holdStretch(said: Quantity, promised: Quantity): Held {
  const opens = Math.sign(said.least - promised.least);
  const closes = Math.sign(said.most - promised.most);
  const order = opens >= 0 && closes <= 0 ? 'less' : opens <= 0 && closes >= 0 ? 'more' : 'unclear';
  return { answer: 'contradicts', order };
}
