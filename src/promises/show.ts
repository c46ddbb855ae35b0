import type { Quantity } from '../text/quantities/quantity.ts';

const seconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  'business day': 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

/** A quantity in words, as a reason names it: "at least 14 days", "$25", "6:00 to 24:00". */
export function showQuantity(quantity: Quantity): string {
  const { least, most, bound } = quantity;
  if (quantity.unit === '24/7') return '24/7';
  if (quantity.unit === 'free') return 'free';
  const one = (value: number): string => showValue(value, quantity);
  if (bound === 'at-least') return `at least ${one(least)}`;
  if (bound === 'at-most') return `at most ${one(most)}`;
  return least === most ? one(most) : `${one(least)} to ${one(most)}`;
}

/** The end of a quantity that bounds it, without the words of bounds: "14 days". */
export const showBound = (quantity: Quantity): string =>
  quantity.kind === 'hours'
    ? showQuantity(quantity)
    : showValue(quantity.bound === 'at-least' ? quantity.least : quantity.most, quantity);

function showValue(value: number, { kind, unit, currency }: Quantity): string {
  switch (kind) {
    case 'money':
      return currency === 'USD' ? `$${round(value)}` : `${round(value)} ${currency ?? 'in money'}`;
    case 'duration':
      return plural(value / (seconds[unit] ?? 86_400), seconds[unit] ? unit : 'day');
    case 'percent':
      return `${round(value)} %`;
    case 'hours':
    case 'time':
      return `${Math.floor(value / 60)}:${String(Math.round(value % 60)).padStart(2, '0')}`;
    case 'multiple':
      return `${round(value)} times`;
    case 'distance':
      return unit === 'mile' ? plural(value / 1609.344, 'mile') : `${round(value / 1000)} km`;
    case 'weight':
      return unit === 'pound' ? plural(value / 0.45359237, 'pound') : `${round(value)} kg`;
    default:
      return `${round(value)}${unit ? ` ${unit}` : ''}`;
  }
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

const plural = (value: number, unit: string): string =>
  `${round(value)} ${unit}${Math.round(value * 100) === 100 ? '' : 's'}`;
