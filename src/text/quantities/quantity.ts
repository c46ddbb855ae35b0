import type { Span } from '../../model/span.ts';

/** What a value measures. `time` is a time of day, `hours` a span of opening, `date` a calendar day or weekday. */
export type QuantityKind =
  | 'money'
  | 'duration'
  | 'percent'
  | 'number'
  | 'date'
  | 'time'
  | 'hours'
  | 'distance'
  | 'multiple';

/** How a value is bounded: "30 days", "up to 30 days", "at least 30 days", "30 to 60 days". */
export type Bound = 'exact' | 'at-most' | 'at-least' | 'range';

/** A quantity read from words: comparable, with its place. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** In the kind's base unit: money in its currency's main unit, durations in seconds, percent in points, times in minutes from midnight. */
  readonly least: number;
  readonly most: number;
  /** The unit as said, singular: `day`, `business day`, `dollar`, `percent`; empty for bare numbers. */
  readonly unit: string;
  readonly bound: Bound;
  /** Whether a duration or date counts business days only. */
  readonly business: boolean;
  /** ISO 4217 code for money, null otherwise. */
  readonly currency: string | null;
}

/** The quantities of a text, in order, not overlapping. */
export function readQuantities(_text: string): Quantity[] {
  return [];
}
