import { proseWords } from './prose.ts';
import type { Reading } from './reading.ts';
import { syllablesIn } from './syllables.ts';

/** What the formulas count. Only words of letters are counted, without placeholders and addresses. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly letters: number;
  readonly syllables: number;
  /** Words of one syllable. */
  readonly short: number;
  /** Words of three syllables and more. */
  readonly polysyllables: number;
  /** Polysyllables that are neither names nor long only by -es, -ed or -ing. */
  readonly hard: number;
  /** Words of more than six letters. */
  readonly long: number;
}

export const noCounts: TextCounts = {
  sentences: 0,
  words: 0,
  letters: 0,
  syllables: 0,
  short: 0,
  polysyllables: 0,
  hard: 0,
  long: 0,
};

/** Counts a text; `prepareSyllables` must have been awaited. */
export function countText(reading: Reading): TextCounts {
  const words = proseWords(reading.text);
  if (words.length === 0) return noCounts;
  const counts = { ...noCounts, sentences: Math.max(1, reading.sentences.length), words: words.length };
  const starts = new Set(reading.sentences.map(({ start }) => start));
  for (const { text, start } of words) {
    const syllables = syllablesIn(text.toLowerCase());
    counts.letters += text.replace(/['’]/g, '').length;
    counts.syllables += syllables;
    if (syllables === 1) counts.short += 1;
    if (text.length > 6) counts.long += 1;
    if (syllables < 3) continue;
    counts.polysyllables += 1;
    const isName = /^\p{Lu}/u.test(text) && !starts.has(start);
    const byEnding = syllables === 3 && /(?:es|ed|ing)$/.test(text);
    if (!isName && !byEnding) counts.hard += 1;
  }
  return counts;
}

/** Adds the counts of two texts. */
export function addCounts(a: TextCounts, b: TextCounts): TextCounts {
  return {
    sentences: a.sentences + b.sentences,
    words: a.words + b.words,
    letters: a.letters + b.letters,
    syllables: a.syllables + b.syllables,
    short: a.short + b.short,
    polysyllables: a.polysyllables + b.polysyllables,
    hard: a.hard + b.hard,
    long: a.long + b.long,
  };
}

/** Each formula from counts with a word and a sentence at least; a school grade except where said. */
export const readabilityFormulas = {
  /** 0 to 100, higher is easier. Flesch, R. (1948): A new readability yardstick. Journal of Applied Psychology 32. */
  'flesch-reading-ease': ({ words, sentences, syllables }) =>
    206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words),
  /** Kincaid, Fishburne, Rogers and Chissom (1975): Derivation of new readability formulas for Navy enlisted personnel. */
  'flesch-kincaid': ({ words, sentences, syllables }) =>
    0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
  /** Gunning, R. (1952): The technique of clear writing. */
  'gunning-fog': ({ words, sentences, hard }) => 0.4 * (words / sentences + (100 * hard) / words),
  /** Coleman, M. and Liau, T. L. (1975): A computer readability formula designed for machine scoring. */
  'coleman-liau': ({ words, sentences, letters }) => (5.88 * letters) / words - (29.6 * sentences) / words - 15.8,
  /** McLaughlin, G. H. (1969): SMOG grading, a new readability formula. Journal of Reading 12. */
  smog: ({ sentences, polysyllables }) => 1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291,
  /** Smith, E. A. and Senter, R. J. (1967): Automated readability index. */
  'automated-readability': ({ words, sentences, letters }) =>
    (4.71 * letters) / words + 0.5 * (words / sentences) - 21.43,
  /** Without sentences, so for speech too. Caylor, Sticht, Fox and Ford (1973): Methodologies for determining reading requirements. */
  forcast: ({ words, short }) => 20 - (15 * short) / words,
  /** 20 to 60, higher is harder. Björnsson, C. H. (1968): Läsbarhet. */
  lix: ({ words, sentences, long }) => words / sentences + (100 * long) / words,
} satisfies Record<string, (counts: TextCounts) => number>;

export type ReadabilityFormula = keyof typeof readabilityFormulas;
