import type { Stating } from '../../align/conflicts.ts';
import type { KeepRate } from '../../align/counts.ts';
import type { PromiseRow } from '../../align/picture.ts';
import type { Quote } from '../../align/sums.ts';
import type { FactKind } from '../../model/fact.ts';
import { linePath } from '../harmless.ts';
import { clock } from '../parts/speech.ts';

/** `80 % (4 of 5)`, `2 of 3, too few`, `–`. */
export function rateText({ kept, of, rate }: KeepRate): string {
  if (of === 0) return '–';
  return rate === null ? `${kept} of ${of}, too few` : `${percent(rate)} (${kept} of ${of})`;
}

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** `+12 points`: marketing keeps it more than service. */
export const pointsText = (gap: number): string =>
  `${gap > 0 ? '+' : gap < 0 ? '−' : ''}${Math.abs(Math.round(100 * gap))} points`;

/** What stands out in a promise, in a word or two; empty for nothing. */
export function remarksOf({ presence, expired, gap }: PromiseRow): string[] {
  const remarks: string[] = [];
  if (expired) remarks.push('expired, still made');
  if (presence === 'silent') remarks.push('silent: service never speaks of it');
  if (presence === 'orphan') remarks.push('orphan: marketing never makes it');
  if (presence === 'unsided') remarks.push('said only in channels without a side');
  if (presence === 'unspoken') remarks.push('nobody speaks of it');
  if (gap !== null && Math.abs(gap) >= 0.2) remarks.push(`gap ${pointsText(gap)}`);
  return remarks;
}

export const placeText = ({ file, line, column }: Pick<Quote, 'file' | 'line' | 'column'>): string =>
  `${linePath(file)}:${line}:${column}`;

/** Who says it and when: `Dana, 12:03`; empty where nothing says. */
export const speechText = ({ speaker, time }: Pick<Quote, 'speaker' | 'time'>): string =>
  [speaker, time === null ? null : clock(time)].filter((part) => part !== null).join(', ');

/** Words of a message as evidence. */
export type Quoted = Stating | Quote;

/** Two lines that contradict each other on a promise: who says each, and why the second counts against the first. */
export interface Beside {
  readonly one: Quote;
  readonly by: string;
  readonly other: Quote;
  readonly otherBy: string;
}

/** A breach that is reported is told by a customer. */
const speakerOf = ({ verdict }: Quote): string => (verdict === 'reported' ? 'a customer' : 'service');

/** What is said of a promise in one place and contradicted in another, across the sides first. */
export const besideOf = ({ pairs, odds }: PromiseRow): Beside[] => [
  ...pairs.map(({ marketing, service }) => ({
    one: marketing,
    by: 'marketing',
    other: service,
    otherBy: speakerOf(service),
  })),
  ...odds.map(({ side, kept, other }) => ({ one: kept, by: side, other, otherBy: side })),
];

/** A value of a scale, two places; none is `-0.00`. */
export const scaleText = (value: number): string => (Math.round(100 * value) / 100 || 0).toFixed(2);

/** Where something stands, who says it and when. */
export const whereText = (quote: Quoted): string =>
  [placeText(quote), speechText(quote)].filter((part) => part !== '').join(', ');

/** What is stated of a thing, as a reader would name it. */
export const kindNames: Readonly<Record<FactKind, string>> = {
  price: 'price',
  minimum: 'amount from or up to which it holds',
  saving: 'what the customer gets',
  window: 'time the customer has',
  time: 'time',
  hours: 'hours',
  distance: 'distance',
  weight: 'weight',
  share: 'percentage',
  times: 'how many times',
  limit: 'how many',
  need: 'whether it is needed',
};
