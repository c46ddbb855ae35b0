/** What a trigger does to the words in its scope. */
export type Cue =
  | 'negated'
  | 'asked'
  | 'reported'
  | 'hypothetical'
  | 'condition'
  | 'ceased'
  | 'past'
  | 'future'
  | 'hedged'
  | 'other';

/**
 * A trigger phrase's meaning. `none` is a pseudo-trigger: it looks like one and only keeps the shorter phrases in it from
 * counting ("not only").
 */
export interface Meaning {
  readonly cue: Cue | 'none';
  /** Where its scope lies: what follows, what comes before, or both. */
  readonly scope: 'after' | 'before' | 'around';
  /** How many words its scope holds at most. */
  readonly reach: number;
  /** A word that denies by itself ("without", "refuse"): under "not" it affirms. */
  readonly lexical?: boolean;
  /** A second thing that it says: "won't" denies and is about the future. */
  readonly also?: Cue;
}

export type Entries = readonly (readonly [phrases: string, meaning: Meaning])[];

export const none: Meaning = { cue: 'none', scope: 'after', reach: 0 };
