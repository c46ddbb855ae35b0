import type { QuantityKind } from '../quantity.ts';

/** What a unit measures: its kind, its size in the kind's base unit, its singular name, its currency. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly size: number;
  readonly name: string;
  readonly currency: string | null;
}

const day = 86_400;
const rows: readonly (readonly [forms: string, kind: QuantityKind, size: number, name: string, currency?: string])[] = [
  ['second seconds sec secs s', 'duration', 1, 'second'],
  ['minute minutes min mins', 'duration', 60, 'minute'],
  ['hour hours hr hrs h', 'duration', 3600, 'hour'],
  ['day days d', 'duration', day, 'day'],
  ['night nights', 'duration', day, 'night'],
  ['week weeks wk wks w', 'duration', 7 * day, 'week'],
  ['fortnight fortnights', 'duration', 14 * day, 'fortnight'],
  ['month months mo mos mth mths', 'duration', 30 * day, 'month'],
  ['year years yr yrs y', 'duration', 365 * day, 'year'],
  ['decade decades', 'duration', 3650 * day, 'decade'],
  ['dollar dollars buck bucks usd', 'money', 1, 'dollar', 'USD'],
  ['cent cents penny pennies ¢', 'money', 0.01, 'cent', 'USD'],
  ['dime dimes', 'money', 0.1, 'dime', 'USD'],
  ['nickel nickels', 'money', 0.05, 'nickel', 'USD'],
  ['pound pounds quid gbp', 'money', 1, 'pound', 'GBP'],
  ['fiver fivers', 'money', 5, 'pound', 'GBP'],
  ['tenner tenners', 'money', 10, 'pound', 'GBP'],
  ['pence p', 'money', 0.01, 'penny', 'GBP'],
  ['euro euros eur €', 'money', 1, 'euro', 'EUR'],
  ['yen jpy', 'money', 1, 'yen', 'JPY'],
  ['cad', 'money', 1, 'dollar', 'CAD'],
  ['aud', 'money', 1, 'dollar', 'AUD'],
  ['chf francs', 'money', 1, 'franc', 'CHF'],
  ['inr rupee rupees', 'money', 1, 'rupee', 'INR'],
  ['mxn peso pesos', 'money', 1, 'peso', 'MXN'],
  ['mile miles mi', 'distance', 1609.344, 'mile'],
  ['km kms kilometer kilometers kilometre kilometres', 'distance', 1000, 'kilometer'],
  ['meter meters metre metres', 'distance', 1, 'meter'],
  ['foot feet ft', 'distance', 0.3048, 'foot'],
  ['yard yards yd yds', 'distance', 0.9144, 'yard'],
  ['inch inches', 'distance', 0.0254, 'inch'],
  ['lb lbs', 'weight', 0.45359237, 'pound'],
  ['ounce ounces oz', 'weight', 0.028349523125, 'ounce'],
  ['kg kgs kilo kilos kilogram kilograms', 'weight', 1, 'kilogram'],
  ['gram grams', 'weight', 0.001, 'gram'],
  ['% percent pct', 'percent', 1, 'percent'],
];

/** Units by every form they are written in. Months count 30 days and years 365, so that "one month" keeps "30 days". */
export const units: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(([forms, kind, size, name, currency = null]) =>
    forms.split(' ').map((form) => [form, { kind, size, name, currency }] as const),
  ),
);

/** Forms that are units only right after digits: "24h", "30d", "50p". */
export const gluedOnly: ReadonlySet<string> = new Set(['s', 'h', 'd', 'w', 'y', 'p', 'mi']);

/** Pounds of weight, where "pound" is not money. */
export const poundOfWeight: Unit = { kind: 'weight', size: 0.45359237, name: 'pound', currency: null };

/** What "business day" and the like measure. */
export const businessDay = 'business day';

/** Currency signs, and letters that may stand right before `$`. */
export const currencySigns: ReadonlyMap<string, readonly [code: string, unit: string]> = new Map([
  ['$', ['USD', 'dollar']],
  ['€', ['EUR', 'euro']],
  ['£', ['GBP', 'pound']],
  ['¥', ['JPY', 'yen']],
  ['₹', ['INR', 'rupee']],
]);
export const dollarsOf: Readonly<Record<string, string>> = {
  us: 'USD',
  ca: 'CAD',
  c: 'CAD',
  a: 'AUD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
};

/** Words that may stand between a number and its unit and change nothing. */
export const fillers: ReadonlySet<string> = new Set(
  'full whole entire consecutive calendar additional extra more straight long short solid single little measly lousy us american canadian australian'.split(
    ' ',
  ),
);
/** Words that make days business days. */
export const businessWords: ReadonlySet<string> = new Set(['business', 'working', 'banking', 'work']);
