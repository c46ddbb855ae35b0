import type { Word } from '../polarity/words.ts';
import { type Found, findPhrases, lexiconOf } from './words.ts';

/** Words that leave a choice to the customer, so that nothing is asked of them. Collected for this project. */
const lexicon = lexiconOf<true | null>([
  [
    `if you like | if you'd like | if you want | if you'd rather | if you prefer | if you would rather | if you would like | you're welcome to | you are welcome to | welcome to | feel free to | free to | you can also | you could also | you may also | or you can
     optional | optionally | your choice | your call | as you like | as you wish | whichever you | whatever you like | up to you | up to them | if they like | if they want | no obligation | entirely up to | by request | on request | you don't have to | you do not have to | no need to`,
    true,
  ],
]);

/** The words in a sentence that leave a choice, in order. */
export const readOptions = (words: readonly Word[]): Found<true>[] => findPhrases(words, lexicon);
