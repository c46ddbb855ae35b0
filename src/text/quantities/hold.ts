import { type EndOrder, isUpTo, orderEnds, type Scaled } from './scale.ts';

/** What a quantity does to a promised one: keeps it, cannot be true with it, or neither is certain. */
export type Answer = 'agrees' | 'contradicts' | 'unclear';

/** How a quantity's bounding end lies to the promised one. */
export type Order = 'less' | 'same' | 'more' | 'unclear';

/**
 * Holds one interval against another. It agrees where it lies inside; it contradicts where both share nothing, and where an
 * end that it states passes one that the other states ("up to 48 hours" against "within 24 hours").
 */
export function hold(said: Scaled, promised: Scaled): Answer {
  if (areApart(said, promised)) {
    return touch(said, promised) && (said.bound === 'exact' || promised.bound === 'exact') ? 'unclear' : 'contradicts';
  }
  const high = hasHigh(said) && hasHigh(promised) ? orderEnds(said.most, promised.most) : undefined;
  const low = hasLow(said) && hasLow(promised) ? orderEnds(said.least, promised.least) : undefined;
  if (said.bound !== 'exact' && (said.bound !== 'range' || promised.bound === 'exact')) {
    const same = said.bound === 'at-least' ? low : high;
    if (same === 0 && (said.strict || !promised.strict) && said.bound !== 'range') return 'agrees';
  }
  if (promised.bound === 'exact') return high === 0 && low === 0 ? 'agrees' : 'unclear';
  if (high === 1 || low === -1) return 'contradicts';
  if (promised.strict && !said.strict && (high === 0 || low === 0)) return 'unclear';
  const below = !hasHigh(promised) || (hasHigh(said) && isUpTo(said.most, promised.most));
  const above = !hasLow(promised) || (hasLow(said) && isUpTo(promised.least, said.least));
  return below && above ? 'agrees' : 'unclear';
}

/** How the bounding end of one interval lies to another; inside a range counts as the same. */
export function orderOf(said: Scaled, promised: Scaled): Order {
  const end = said.bound === 'at-least' ? said.least : said.most;
  if (promised.bound !== 'range') {
    return named(orderEnds(end, promised.bound === 'at-least' ? promised.least : promised.most));
  }
  const [low, high] = [orderEnds(end, promised.least), orderEnds(end, promised.most)];
  if (low === -1) return 'less';
  if (high === 1) return 'more';
  return low === null || high === null ? 'unclear' : 'same';
}

const named = (order: EndOrder): Order =>
  order === null ? 'unclear' : order === 0 ? 'same' : order < 0 ? 'less' : 'more';

const hasHigh = ({ bound }: Scaled): boolean => bound !== 'at-least';
const hasLow = ({ bound }: Scaled): boolean => bound !== 'at-most';

/** Whether two intervals surely share nothing; ends that meet share nothing where one leaves its value out. */
function areApart(a: Scaled, b: Scaled): boolean {
  return (
    (hasHigh(a) && hasLow(b) && orderEnds(a.most, b.least) === -1) ||
    (hasLow(a) && hasHigh(b) && orderEnds(a.least, b.most) === 1) ||
    touch(a, b)
  );
}

function touch(a: Scaled, b: Scaled): boolean {
  if (!a.strict && !b.strict) return false;
  const meets = (low: Scaled, high: Scaled): boolean =>
    hasHigh(low) && hasLow(high) && orderEnds(low.most, high.least) === 0;
  return (meets(a, b) && a.bound !== b.bound) || (meets(b, a) && a.bound !== b.bound);
}
