import type { Quantity } from './quantity.ts';
import { businessDay } from './words/units.ts';

/** Where one end of a quantity lies: surely not below `lo`, surely not above `hi`, and by its plain reading at `usual`. */
export interface End {
  readonly lo: number;
  readonly usual: number;
  readonly hi: number;
}

/** How far apart "about 20" may be from 20, as a share of it. */
const aboutShare = 0.1;
const day = 86_400;
const hour = 3600;
/** Units that the calendar stretches, with how many months they hold. */
const monthsIn: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** Whether two durations are counted in the same time, so that nothing between them is uncertain. */
export function areOfOneTime(a: Quantity, b: Quantity): boolean {
  if (a.business !== b.business || a.kind !== 'duration' || b.kind !== 'duration') return false;
  if (a.business) return isDays(a) === isDays(b);
  return Object.hasOwn(monthsIn, a.unit) && Object.hasOwn(monthsIn, b.unit);
}

/** The end of a quantity at a value, in its base unit; `alike` where the other side is counted in the same time. */
export function endAt(value: number, quantity: Quantity, alike: boolean): End {
  const end = stretched(value, quantity, alike);
  if (!quantity.about) return end;
  return { ...end, lo: end.lo * (1 - aboutShare), hi: end.hi * (1 + aboutShare) };
}

function stretched(value: number, quantity: Quantity, alike: boolean): End {
  const exact = { lo: value, usual: value, hi: value };
  if (value === 0 || !Number.isFinite(value)) return exact;
  if (quantity.kind === 'date') return relative(value);
  if (quantity.kind !== 'duration') return exact;
  if (Object.hasOwn(monthsIn, quantity.unit))
    return alike ? inMonths(value, quantity.unit) : calendar(value, quantity.unit);
  if (alike) return exact;
  // "Same day" ends when the shop does, a minute or a day from now.
  if (value === day - 1) return { lo: 0, usual: value, hi: value };
  if (quantity.business) return isDays(quantity) ? businessDays(value / day) : businessHours(value);
  return exact;
}

/** Months and years against each other: a year is twelve months, whatever its days. */
function inMonths(value: number, unit: string): End {
  const exact = unit === 'month' ? value : (value / (365 * day)) * 12 * 30 * day;
  return { lo: exact, usual: exact, hi: exact };
}

/** Months and years in days: one month has 28 to 31, two have 59 to 62, a year has 365 or 366. */
function calendar(value: number, unit: string): End {
  if (unit !== 'month') return { lo: value, usual: value, hi: (value / 365) * 366 };
  const months = value / (30 * day);
  const mean = 30.4369 * months;
  return {
    lo: Math.max(28 * months, Math.ceil(mean - 2.5)) * day,
    usual: value,
    hi: Math.min(31 * months, Math.floor(mean + 1.95)) * day,
  };
}

/** Business days in calendar days: never fewer, and with a weekend and a holiday for every five begun. */
function businessDays(days: number): End {
  return { lo: days * day, usual: days * 1.4 * day, hi: (days + 3 * Math.ceil(days / 5)) * day };
}

/** Business hours in hours of the clock: eight make a day. */
function businessHours(seconds: number): End {
  return { lo: seconds, usual: seconds, hi: seconds + businessDays(Math.ceil(seconds / (8 * hour))).hi };
}

/** A day counted from today, in seconds from now: tomorrow begins in a moment and ends within 48 hours. */
const relative = (days: number): End => ({ lo: (days - 1) * day, usual: days * day, hi: (days + 1) * day });

const isDays = ({ unit }: Quantity): boolean => unit === businessDay || unit === 'week';
