import type { Quantity } from './quantity.ts';

/** What keeps two quantities from being compared, in words; null where nothing does. */
export function obstacle(a: Quantity, b: Quantity): string | null {
  if (!haveSameDimension(a, b)) return 'they measure different things';
  if (isFree(a) || isFree(b)) return null;
  if (a.kind === 'money' && a.currency !== b.currency && a.currency !== null && b.currency !== null)
    return `${a.currency} is not ${b.currency}`;
  if (a.per !== b.per && rateFactor(a.per, b.per) === null)
    return a.per === null || b.per === null ? `only one is per ${a.per ?? b.per}` : `per ${a.per} is not per ${b.per}`;
  if (a.kind === 'date' && b.kind === 'date' && dayUnit(a) !== dayUnit(b)) return 'the days are named differently';
  if (
    a.kind !== b.kind &&
    [a, b].some(({ kind, least, most }) => kind === 'percent' && (Number.isFinite(most) ? most : least) < 100)
  )
    return 'a part of the price is no multiple of it';
  if (isMoveable(a) || isMoveable(b)) return 'the holiday moves from year to year';
  return null;
}

/**
 * Whether two quantities measure the same thing: both money, both durations (a day counted from today is one too), both times
 * of the clock or hours of opening, both shares (percent and multiples), else both of one kind.
 */
export function haveSameDimension(a: Quantity, b: Quantity): boolean {
  return dimensionOf(a) === dimensionOf(b) || (isSpan(a) && isSpan(b));
}

/** Whether two quantities can be put on one scale for certain: the same dimension, currency and rate. */
export const areConvertible = (a: Quantity, b: Quantity): boolean => obstacle(a, b) === null;

/** What one unit counted per `from` is counted per `to`: $12 per year is 1/12 of that per month; null where that depends. */
export function rateFactor(from: string | null, to: string | null): number | null {
  if (from === to) return 1;
  for (const family of periods) {
    const [a, b] = [family[from ?? ''], family[to ?? '']];
    if (a !== undefined && b !== undefined) return b / a;
  }
  return null;
}

/** Periods that hold each other a whole number of times. */
const periods: readonly Readonly<Record<string, number>>[] = [
  { month: 1, year: 12, decade: 120 },
  { day: 1, week: 7, fortnight: 14 },
  { second: 1, minute: 60, hour: 3600 },
];

/** Whether a quantity is no money at all, the same in every currency and rate. */
export const isFree = ({ kind, most }: Quantity): boolean => kind === 'money' && most === 0;

const isMoveable = ({ unit, most }: Quantity): boolean => unit === 'holiday' && most === 0;

const isSpan = ({ kind, unit }: Quantity): boolean => kind === 'duration' || unit === 'relative day';

function dimensionOf({ kind }: Quantity): string {
  if (kind === 'percent' || kind === 'multiple') return 'share';
  return kind === 'time' || kind === 'hours' ? 'clock' : kind;
}

/** Months, holidays and days without a year stand on one scale with days of a year. */
const dayUnit = ({ unit }: Quantity): string => (/^(?:day|month|holiday)$/.test(unit) ? 'month day' : unit);
