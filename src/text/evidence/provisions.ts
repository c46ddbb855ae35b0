import type { Word } from '../polarity/words.ts';
import { type Found, findPhrases, lexiconOf } from './words.ts';

/** Words by which a company gives what it promises; denied, they withhold it. Collected for this project. */
const lexicon = lexiconOf<true | null>([
  [
    `available for comment | cover letter | give a damn | give you a hard time | give up | give it a go/try/minute | offer an opinion | do anything else | included in this email`,
    null,
  ],
  [
    `provide/provides/provided/providing | offer/offers/offered/offering | include/includes/included | cover/covers/covered | available | eligible | entitled | honor/honors/honored/honour/honours/honoured | part of | come with | comes with | on offer | in the deal
     reimburse/reimburses/reimbursed | hand/hands/handed/handing out | give/gives/giving out | pay/pays/paying for | extend/extended to | apply to | applies to`,
    true,
  ],
]);

/** The words of giving in a sentence, in order. */
export const readProvisions = (words: readonly Word[]): Found<true>[] => findPhrases(words, lexicon);
