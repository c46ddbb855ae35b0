import type { Reading } from '../reading.ts';

/** A phrase that cannot be read: one sentence, which phrase of those watched, and the offset in it. */
export class PhraseFault extends Error {
  readonly phrase: string;
  readonly offset: number;
  readonly remedy: string | null;

  constructor(message: string, phrase: string, offset: number, remedy: string | null = null) {
    super(message);
    this.name = 'PhraseFault';
    this.phrase = phrase;
    this.offset = offset;
    this.remedy = remedy;
  }
}

/** Called for each hit: the watch, and its span in the text. */
export type Emit = (watch: number, start: number, end: number) => void;

/** A `regex:` phrase that ran too long on some text and was left out from there on. */
export interface StoppedPhrase {
  readonly phrase: string;
  readonly watch: number;
}

/** All phrases of a rulebook, in one pass over a text. */
export interface Matcher {
  /** Phrases stopped so far, in the order in which they were stopped. */
  readonly stopped: readonly StoppedPhrase[];
  /** Every hit of every watch, ordered by start, then end, then watch. `reading` is asked for only where a phrase needs it. Answers with the words of the text, as `countWords` counts them. */
  scan(text: string, reading: () => Reading, emit: Emit): number;
  /** The hits of the regular expressions of one watch in another text, in order for each: a sentence alone, the source of a file. */
  find(watch: number, text: string, found: (start: number, end: number) => void): void;
}
