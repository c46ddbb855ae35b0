import type { Word } from '../polarity/words.ts';
import { type Found, findPhrases, lexiconOf } from './words.ts';

/** Words that ask something of the customer or make it a condition. Collected for this project. */
const lexicon = lexiconOf<true | null>([
  [
    `we/we'll/i'll provide/provides/send/present/submit/show/bring | we/i will/can/also/do/always provide/send/present/submit/show/bring | bring back | bring it back | bring it in back | need help | need any/anything/something | have to say | must have been`,
    null,
  ],
  [
    `need/needs/needed | require/requires/required/requiring | must | have to | has to | had to | got to | gotta | i'd need | we'd need | we'll need | i'll need | i need | we need | mandatory | compulsory | necessary
     only with | only if | only when | only for | only on | provided | unless | as long as | bring/brings | show/shows | present/provide/submit/send | ask for | asks for | ask you for | have ready | have your | don't forget | make sure you | without
     fill/filling out/in | sign/signed | subject to | conditional on | not without | first`,
    true,
  ],
]);

/** The demands in a sentence, in order. */
export const readDemands = (words: readonly Word[]): Found<true>[] => findPhrases(words, lexicon);
