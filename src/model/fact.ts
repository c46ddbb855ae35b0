/** What can be stated of a thing, so that two messages can differ in it. */
export type FactKind =
  | 'price'
  | 'minimum'
  | 'saving'
  | 'window'
  | 'time'
  | 'hours'
  | 'distance'
  | 'weight'
  | 'share'
  | 'times'
  | 'limit'
  | 'need';

/** A value on its kind's scale; `most` and `least` differ where a range is stated. Both null where a thing only costs something. */
export interface FactValue {
  /** As the message has it: "$4.95", "free". */
  readonly said: string;
  readonly least: number | null;
  readonly most: number | null;
  /** Singular, as said: `month` of "12 months". */
  readonly unit: string;
  readonly currency: string | null;
  readonly per: string | null;
}

/** What a message states of a thing: its price, its window, its hours. Plain data. */
export interface Fact {
  /** Kind, thing and conditions: facts with the same key are about the same. */
  readonly key: string;
  readonly kind: FactKind;
  /** The thing, as the message names it. */
  readonly thing: string;
  readonly value: FactValue;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The sentence. */
  readonly quote: string;
  readonly speaker: string | null;
  /** Seconds from the start of the record. */
  readonly time: number | null;
  /** The title or heading it stands under; null for none. */
  readonly heading: string | null;
  /** Which message of a file that holds several. */
  readonly unit: string | null;
  /** Whether it was said in a conversation on record, and not written for everybody. */
  readonly record: boolean;
}
