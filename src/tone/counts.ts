import type { Reading } from '../text/reading.ts';
import { countWords } from '../text/words.ts';
import type { Place, ToneHeard } from './hearing.ts';
import { emojiIn, shoutsIn } from './marks.ts';

/** What can be counted and limited under `measure`. */
export interface Counted {
  readonly name: string;
  readonly summary: string;
  /** What is counted in one sentence (`sentence`) or in all of a message. */
  readonly per: 'sentence' | 'message';
  /** What a number of them is called. */
  readonly unit: string;
  /** The places to count in one passage; one that counts for several says how many. */
  places(reading: Reading): Iterable<{ readonly start: number; readonly end: number; readonly count: number }>;
}

/** Every count that `measure` can name. Limits of 15 to 25 words a sentence are advised by the Federal Plain Language Guidelines (2011) and GOV.UK. */
export const counts: readonly Counted[] = [
  {
    name: 'sentence-length',
    summary: 'Words in a sentence.',
    per: 'sentence',
    unit: 'words',
    places: (reading) =>
      reading.sentences.map(({ start, end }) => ({ start, end, count: countWords(reading.text.slice(start, end)) })),
  },
  {
    name: 'exclamation-marks',
    summary: 'Exclamation marks in a message.',
    per: 'message',
    unit: 'exclamation marks',
    places: ({ text }) => [...text.matchAll(/!/g)].map(({ index }) => ({ start: index, end: index + 1, count: 1 })),
  },
  {
    name: 'capitals',
    summary: 'Everyday words or phrases in capitals in a message.',
    per: 'message',
    unit: 'phrases in capitals',
    places: ({ text }) => shoutsIn(text).map((span) => ({ ...span, count: 1 })),
  },
  {
    name: 'emoji',
    summary: 'Emoji in a message.',
    per: 'message',
    unit: 'emoji',
    places: ({ text }) => emojiIn(text).map((span) => ({ ...span, count: 1 })),
  },
];

/** A stretch that holds more than it may. */
export interface Surplus extends Place {
  readonly total: number;
}

/** What goes beyond a limit: the sentence that is too long, or the first mark too many of a message. */
export function* surplusOf({ per, places }: Counted, max: number, heard: ToneHeard): Generator<Surplus> {
  const totals = new Map<string, { total: number; first: Place | null }>();
  for (const passage of heard.passages) {
    const unit = passage.unit ?? (heard.document.conversation ? `turn ${heard.passages.indexOf(passage)}` : '');
    for (const { start, end, count } of places(heard.reading(passage))) {
      const place = { passage, span: { start, end } };
      if (per === 'sentence') {
        if (count > max) yield { ...place, total: count };
        continue;
      }
      const sum = totals.get(unit) ?? { total: 0, first: null };
      sum.total += count;
      if (sum.total > max) sum.first ??= place;
      totals.set(unit, sum);
    }
  }
  for (const { total, first } of totals.values()) if (first) yield { ...first, total };
}
