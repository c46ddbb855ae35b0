import type { Stance } from '../model/rulebook.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';

/** A named family of what a brand may want to avoid. */
export interface Measure {
  /** The word the user types under `avoid`. */
  readonly name: string;
  /** One sentence: what it finds. */
  readonly summary: string;
  /** What its words do, after the words themselves: `airs a grievance`. */
  readonly does: string;
  /** Phrases by what they are about, one a line; each a phrase of the phrase language. */
  readonly words: Readonly<Record<string, string>>;
  /** Lists of which each must have a phrase in one sentence, none of them crossing, by what they are about together. */
  readonly together?: Readonly<Record<string, readonly string[]>>;
  /** Phrases in whose company a match is fine: they hold the match, one a line. */
  readonly except?: string;
  /** Phrases that excuse a match in the same sentence, one a line. */
  readonly unless?: string;
  /** Stances in which a match counts all the same. */
  readonly even?: readonly Stance[];
  /** Stretches that no phrase can name: letters, marks. */
  find?(reading: Reading): Iterable<Span>;
}

/** The phrases of a list, one a line; a line that begins with `#` says what follows. */
export const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
