import type { Span } from '../../model/span.ts';
import { readQuantityAt, startsQuantity } from './grammar.ts';
import { lexemesOf } from './lexemes.ts';

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
  | 'multiple'
  | 'weight';

/** How a value is bounded: "30 days", "up to 30 days", "at least 30 days", "30 to 60 days". */
export type Bound = 'exact' | 'at-most' | 'at-least' | 'range';

/** A quantity read from words: comparable, with its place. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /**
   * In the kind's base unit: money in its currency's main unit, durations in seconds, percent in points, times in minutes from
   * midnight (hours past it go on after 1440), distances in meters, weights in kilograms, multiples in times. Dates count as
   * their unit says: `weekday` 1 (Monday) to 7, `month day` as month × 100 + day, `day` as year × 10000 + month × 100 + day,
   * `month` from its first to its last month day, `day of month`, `relative day` from today, `holiday` as a month day, 0 when it
   * moves. 0 where only `most` is bounded.
   */
  readonly least: number;
  /** Infinity where only `least` is bounded. */
  readonly most: number;
  /** The unit as said, singular: `day`, `business day`, `dollar`, `percent`, `free`, `24/7`; empty for bare numbers. */
  readonly unit: string;
  readonly bound: Bound;
  /** Whether the bounding value itself is left out: "less than 5", "over $35". */
  readonly strict: boolean;
  /** Whether it is only near: "about 5", "a few". */
  readonly about: boolean;
  /** Whether a duration or date counts business days only. */
  readonly business: boolean;
  /** ISO 4217 code for money; null for other kinds and where no currency was said ("three ninety-nine", "free"). */
  readonly currency: string | null;
  /** What it is counted per ("$5 a month", "2 bags per person"), singular; null for none. */
  readonly per: string | null;
}

/**
 * The quantities of a text, in order, not overlapping: spoken and written numbers with their units and bounds. Order
 * numbers, telephone numbers, addresses and placeholders are left out. Linear in the text.
 */
export function readQuantities(text: string): Quantity[] {
  const lexemes = lexemesOf(text);
  const found: Quantity[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const read = startsQuantity(lexemes[at]!) ? readQuantityAt(lexemes, at) : null;
    if (read === null) {
      at += 1;
    } else if ('skip' in read) {
      at = read.skip;
    } else {
      const { next, size: _, ...value } = read;
      found.push({ start: lexemes[at]!.start, end: lexemes[next - 1]!.end, ...value });
      at = next;
    }
  }
  return found;
}
