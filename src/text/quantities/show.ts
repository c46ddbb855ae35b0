import type { Quantity } from './quantity.ts';
import { months, weekdays } from './words/calendar.ts';
import { businessDay, poundOfWeight, units } from './words/units.ts';

/** A quantity in words, as a reason names it: "at least 14 days", "$25 a month", "6:00 to 24:00". */
export function showQuantity(quantity: Quantity): string {
  const { least, most, bound, strict, unit, per } = quantity;
  if (unit === '24/7' || unit === 'free' || unit === 'unlimited') return unit;
  const one = (value: number): string => showValue(value, quantity);
  const rate = per === null ? '' : ` per ${per}`;
  const about = quantity.about ? 'about ' : '';
  const when = quantity.kind === 'date' || quantity.kind === 'time';
  if (bound === 'at-least') return `${when ? 'from' : strict ? 'more than' : 'at least'} ${about}${one(least)}${rate}`;
  if (bound === 'at-most') return `${showUpTo(quantity)} ${about}${one(most)}${rate}`;
  if (unit === 'month') return quantity.kind === 'date' ? monthName(least) : `${about}${one(least)}${rate}`;
  return `${about}${least === most ? one(most) : `${one(least)} to ${one(most)}`}${rate}`;
}

/** The end of a quantity that bounds it, without the words of bounds: "14 days". */
export const showBound = (quantity: Quantity): string =>
  quantity.kind === 'hours'
    ? showQuantity(quantity)
    : showValue(quantity.bound === 'at-least' ? quantity.least : quantity.most, quantity);

function showUpTo({ kind, strict }: Quantity): string {
  if (kind === 'date' || kind === 'time') return strict ? 'before' : 'by';
  return strict ? 'less than' : 'at most';
}

function showValue(value: number, { kind, unit, currency }: Quantity): string {
  switch (kind) {
    case 'money':
      return showMoney(value, currency);
    case 'duration':
      return counted(value / sizeOf(unit), unit);
    case 'percent':
      return `${round(value)} %`;
    case 'hours':
    case 'time':
      return `${Math.floor(value / 60)}:${String(Math.round(value % 60)).padStart(2, '0')}`;
    case 'multiple':
      return `${round(value)} times`;
    case 'distance':
      return counted(value / sizeOf(unit), unit);
    case 'weight':
      return counted(value / (unit === 'pound' ? poundOfWeight.size : sizeOf(unit)), unit);
    case 'date':
      return showDay(value, unit);
    default:
      return round(value);
  }
}

function showMoney(value: number, currency: string | null): string {
  const amount = Number.isInteger(value) ? String(value) : value.toFixed(2);
  if (currency === null) return amount;
  const sign = Object.hasOwn(signs, currency) ? signs[currency] : undefined;
  return sign === undefined ? `${amount} ${currency}` : `${sign}${amount}`;
}

/** Currencies with a sign of their own, which brand files and messages write. */
const signs: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹' };

function showDay(value: number, unit: string): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  switch (unit) {
    case 'weekday':
      return named(weekdays, ((value - 1) % 7) + 1);
    case 'month day':
      return `${monthName(value)} ${value % 100}`;
    case 'day':
      return `${Math.floor(value / 10_000)}-${two(Math.floor(value / 100) % 100)}-${two(value % 100)}`;
    case 'day of month':
      return `the ${value}${ending(value)}`;
    case 'month':
      return monthName(value);
    case 'holiday':
      return value === 0 ? 'a holiday' : `${monthName(value)} ${value % 100}`;
    default:
      return showRelative(value);
  }
}

function showRelative(days: number): string {
  if (days === 0) return 'the end of the day';
  if (days === 1) return 'tomorrow';
  return days === -1 ? 'yesterday' : `${days} days from today`;
}

const monthName = (value: number): string => named(months, Math.floor(value / 100));

function named(names: ReadonlyMap<string, number>, value: number): string {
  const name = [...names].find(([, each]) => each === value)?.[0] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function ending(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

const sizeOf = (unit: string): number => units.get(unit === businessDay ? 'day' : unit)?.size ?? 1;

const round = (value: number): string => String(Math.round(value * 100) / 100);

function counted(value: number, unit: string): string {
  const plural = unit === 'foot' ? 'feet' : unit === 'inch' ? 'inches' : `${unit}s`;
  return `${round(value)} ${Math.round(value * 100) === 100 ? unit : plural}`;
}
