const names = (list: string): readonly string[] => list.split(' ');

/** Months by name and abbreviation, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...names('january february march april may june july august september october november december').map(
    (name, at) => [name, at + 1] as const,
  ),
  ...names('jan feb mar apr - jun jul aug sep oct nov dec').map((name, at) => [name, at + 1] as const),
  ['sept', 9],
]);
/** Words for months that are also other words: months only beside a day, a year or a preposition, with a capital. */
export const doubtfulMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'august',
  'sep',
  'sept',
  'apr',
  '-',
]);

/** Days of the week, Monday 1 to Sunday 7, also as plurals. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  names('monday tuesday wednesday thursday friday saturday sunday').flatMap((name, at) => [
    [name, at + 1] as const,
    [`${name}s`, at + 1] as const,
  ]),
);
/** Their abbreviations, which count only with a capital. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ...names('mon tue wed thu fri sat sun').map((name, at) => [name, at + 1] as const),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
  ['weds', 3],
]);

/** Holidays as month × 100 + day; 0 where the day moves from year to year. */
export const holidays: readonly (readonly [phrases: string, day: number])[] = [
  ["new year's day | new years day | new year's | new years", 101],
  ["new year's eve | new years eve", 1231],
  ['christmas day? | xmas', 1225],
  ['christmas eve', 1224],
  ['boxing day', 1226],
  ["valentine's day? | valentines day", 214],
  ["st/saint . patrick's day | st/saint patrick's day", 317],
  ['independence day | fourth of july | july fourth | 4th of july', 704],
  ['juneteenth', 619],
  ['halloween', 1031],
  ["veterans/veteran's day", 1111],
  [
    "thanksgiving day? | black friday | cyber monday | easter sunday/monday? | good friday | memorial day | labor/labour day | mother's/mothers day | father's/fathers day | presidents'/presidents day | super bowl sunday? | hanukkah | ramadan | diwali | bank holiday/holidays | mlk day",
    0,
  ],
];

/** Spans of delivery named after days: seconds, the bound, whether in business days. "Same day" ends a second before "next day" begins. */
export const dayNames: readonly (readonly [
  phrases: string,
  seconds: number,
  bound: 'exact' | 'at-most',
  business: boolean,
])[] = [
  ['same -? day | very same day', 86_399, 'at-most', false],
  ['same -? business/working -? day', 86_399, 'at-most', true],
  ['next -? day | the following day | very next day', 86_400, 'exact', false],
  ['next -? business -? day | next -? working -? day | following business day', 86_400, 'exact', true],
  ['overnight shipping/delivery/express/service/mail', 86_400, 'exact', false],
];

/** Days counted from today: least and most. */
export const relativeDays: readonly (readonly [phrases: string, days: readonly [least: number, most: number]])[] = [
  ["the? end of the? business? day | end of business/today | close of business | eod | cob | day's end", [0, 0]],
  ['day after tomorrow', [2, 2]],
  ['tomorrow', [1, 1]],
  ['tonight', [0, 0]],
  ['yesterday', [-1, -1]],
  ["end of the? week | end of this week | this week | week's end | this weekend", [0, 6]],
  ["end of the? month | end of this month | this month | month's end", [0, 30]],
  ["end of the? year | end of this year | this year | year's end", [0, 365]],
  ['next week | end of next week', [1, 13]],
  ['next month | end of next month', [1, 61]],
];

/** Units named with "the" behind "within": "within the hour", in seconds. */
export const withinThe: Readonly<Record<string, number>> = { hour: 3600, day: 86_400, week: 604_800, month: 2_592_000 };

/** What may stand before a weekday and leave it that day: "the end of next Friday". */
export const dayParts =
  'the? end of next/this/coming? | the? close of next/this/coming? | close/end of business on? next/this? | cob on? | eod on? | next | this | coming';
