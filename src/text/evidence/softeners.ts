import { permissions } from '../polarity/permission.ts';
import type { Word } from '../polarity/words.ts';
import { type Found, findPhrases, lexiconOf } from './words.ts';

/** Turns of phrase that make light of a rule or leave its keeping open, whatever they stand beside. Collected for this project. */
const lexicon = lexiconOf<true | null>([
  [permissions, null],
  [
    `my goal | our goal is you | the main goal | goal keeper | goals | sort of thing you | kind of you | that kind of | what kind of | this kind of | any kind of | some kind of | all kinds of | that sort of | what sort of | some sort of | somebody/someone/anyone/person/people/colleague who knows | in principle yes | depends on you | up to you | up to the | up to 1/2/3/4/5/6/7/8/9/10`,
    null,
  ],
  [
    `guideline/guidelines | a goal | a target | kind of a goal | rule of thumb | more of a | more like a | ballpark | don't hold me to | don't quote me | wouldn't count on | couldn't count on | wouldn't bank on | hang my hat on | no promises | can't promise | cannot promise | can't guarantee | cannot guarantee | couldn't guarantee | couldn't promise | not guaranteed | isn't guaranteed | aren't guaranteed | fingers crossed
     we'll see | let's see how | touch wood | knock on wood | with any luck | with luck | try your luck | take your chances | depends on the day | depends on who | depends who | depends how | case by case | case - by - case | ymmv | your mileage may vary | at our discretion | at the manager's discretion | up to the manager | up to whoever | in principle | in theory | on paper
     nice slogan | just a slogan | only a slogan | just marketing | marketing thing | marketing talk | just advertising | or thereabouts | set in stone | permitting | allowing | willing | when we can | if we can | as we can | where we can | whenever we can | as best we can | where feasible | where practical | where practicable | as far as possible | on a good day | best case | ideally | subject to | one hopes | god willing
     if there are any | if there's any | if there are rooms/seats/places | if available | as available | when available | while stocks last | as capacity allows | as time allows | when call volume allows | when volume allows | give or take | roughly speaking | all things being equal | more often than not | nine times out of ten | most of the time | most times | most days | some of the time | in most cases | in many cases | in some cases | in certain cases | under normal circumstances | could be | might be | may be | may take | might take | can vary | may vary | varies | it varies | can't say | couldn't say | can't say for sure | hard to say | who knows | put a date on | not always | isn't always | aren't always | doesn't always | don't always | no telling | hit or miss | luck of the draw | first come | first come first served`,
    true,
  ],
]);

/** The softeners in a sentence, in order. */
export const readSofteners = (words: readonly Word[]): Found<true>[] => findPhrases(words, lexicon);
