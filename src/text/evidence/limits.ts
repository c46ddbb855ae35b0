import type { Word } from '../polarity/words.ts';
import { type Found, findPhrases, lexiconOf } from './words.ts';

/** Words that take a part out of "always", "every" and "all". Collected for this project. */
const lexicon = lexiconOf<true | null>([
  [
    `not only | only just | not just | whatever | no exceptions | without exception | if only | most of all | only have to | only need to`,
    null,
  ],
  [
    `only | ~not every | ~not all | ~not always | ~not anymore | not each | except | except for | excluding | exclude/excludes/excluded | ~not apply | doesn't count | don't count | some of | certain | selected | select | participating | most | half the | limited to | restricted to
     unless | other than | apart from | on weekdays | on weekends | during the week | when we're busy | depends on | depending on | too busy | used to | no longer | share | shared | shares | one of the | at busy times | peak`,
    true,
  ],
]);

/** The words in a sentence that limit what it says, in order. */
export const readLimits = (words: readonly Word[]): Found<true>[] => findPhrases(words, lexicon);
