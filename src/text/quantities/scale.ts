import { obstacle, rateFactor } from './dimension.ts';
import { areOfOneTime, type End, endAt } from './extent.ts';
import type { Bound, Quantity } from './quantity.ts';

/** A quantity on a scale that it has in common with another. */
export interface Scaled {
  readonly least: End;
  readonly most: End;
  readonly bound: Bound;
  readonly strict: boolean;
}

/** How two ends lie: -1, 0 or 1 for below, at and above; null where that is not certain. */
export type EndOrder = -1 | 0 | 1 | null;

/** Two quantities on one scale: percent for shares, the second's rate for rates, days without a year where one has none. */
export function onOneScale(a: Quantity, b: Quantity): readonly [Scaled, Scaled] | null {
  if (obstacle(a, b) !== null) return null;
  const alike = areOfOneTime(a, b) || (a.kind === b.kind && a.kind !== 'duration' && a.kind !== 'date');
  const near = a.kind === 'date' && b.kind === 'date';
  const factor = rateFactor(a.per, b.per) ?? 1;
  const said = roundedAs(b, a);
  return [scaled(said, b, alike || near, factor), scaled(b, said, alike || near, 1)];
}

/** Metric and other units that are rounded to each other: "50 pounds" is written beside 23 kilograms, "22 inches" beside 56 cm. */
const convertedShare = 0.025;

/** A weight or length in another unit than the other's, taken for that one where it is that one but for rounding. */
function roundedAs(other: Quantity, quantity: Quantity): Quantity {
  const { kind, unit } = quantity;
  if ((kind !== 'weight' && kind !== 'distance') || unit === other.unit) return quantity;
  const end = (value: number, like: number): number =>
    Math.abs(value - like) <= convertedShare * like && Number.isFinite(like) ? like : value;
  return { ...quantity, least: end(quantity.least, other.least), most: end(quantity.most, other.most) };
}

function scaled(quantity: Quantity, other: Quantity, alike: boolean, factor: number): Scaled {
  const { bound, strict } = quantity;
  const end = (value: number): End => {
    const points = quantity.kind === 'multiple' && other.kind === 'percent' ? value * 100 : value;
    const dated = quantity.unit === 'day' && other.kind === 'date' && other.unit !== 'day' ? points % 10_000 : points;
    return quantity.kind === 'date' && alike
      ? { lo: dated, usual: dated, hi: dated }
      : endAt(dated * factor, quantity, alike);
  };
  return { least: end(quantity.least), most: end(quantity.most), bound, strict };
}

/** How two ends lie for certain. Differences of binary fractions are none. */
export function orderEnds(a: End, b: End): EndOrder {
  if (isBelow(a.hi, b.lo)) return -1;
  if (isBelow(b.hi, a.lo)) return 1;
  return isNear(a.lo, a.hi) && isNear(b.lo, b.hi) ? 0 : null;
}

/** Whether one end surely lies at or below another. */
export const isUpTo = (a: End, b: End): boolean => a.hi <= b.lo || isNear(a.hi, b.lo);

/** A scaled quantity by its plain reading: a month is 30 days, "about 20" is 20. */
export const plainly = ({ least, most, ...rest }: Scaled): Scaled => ({
  ...rest,
  least: { lo: least.usual, usual: least.usual, hi: least.usual },
  most: { lo: most.usual, usual: most.usual, hi: most.usual },
});

const isBelow = (a: number, b: number): boolean => a < b && !isNear(a, b);

const isNear = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
