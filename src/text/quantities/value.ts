import type { Lexeme } from './lexemes.ts';
import type { Quantity } from './quantity.ts';

/** A quantity on its way: what it says, and the index after its last lexeme. */
export interface Value extends Omit<Quantity, 'start' | 'end'> {
  readonly next: number;
  /** What one of its unit is in base units, where a bare number beside it can take the unit over. */
  readonly size?: number;
}

/** Reads one kind of value at a lexeme; null where none stands there. */
export type Read = (lexemes: readonly Lexeme[], at: number) => Value | null;

/** A value with the usual fields filled in. */
export const makeValue = (value: Pick<Value, 'kind' | 'least' | 'most' | 'unit' | 'next'> & Partial<Value>): Value => ({
  bound: value.least === value.most ? 'exact' : 'range',
  strict: false,
  about: false,
  business: false,
  currency: null,
  per: null,
  ...value,
});

/** Free of the noise that binary fractions bring in: 0.1 + 0.2 is 0.3. */
export const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;
