import type { Word } from '../polarity/words.ts';
import { type Found, findPhrases, lexiconOf } from './words.ts';

/**
 * What a customer says where a promise was not kept: that it was made (`source`: "your ad says"), that something did not
 * happen (`denied`), that it went wrong (`wrong`). Collected for this project.
 */
export type ComplaintSign = 'source' | 'denied' | 'wrong';

const lexicon = lexiconOf<ComplaintSign | null>([
  [
    `no problem | no worries | no thanks | no thank you | not bad | never mind | nothing else | no idea | don't know | didn't know | don't think | not sure | don't mind | can't wait | no rush | no hurry | ~not worry | no need`,
    null,
  ],
  [
    `the/your/my/that ad/ads/advert/advertisement/flyer/flier/sign/poster/banner/leaflet/brochure/commercial/email/e-mail/slogan/website/site/page/homepage/app/van/bag/policy say/says/said/promised/promises/claims/brags/read/reads/told | ad/ads/sign/site/website/page/homepage/app/poster/van/leaflet say/says/said/promises/literally/clearly
     it says | it said | you people say/said | you guys say/said | you say | you said | you promised | you advertise/advertised | was/were promised | got promised | promised me | your promise | your slogan | your guarantee | supposed to | was told | were told | told me | they told me | been told | advertised | on the sign | on the website | on your website/site/page/van/homepage | in the ad/ads | your ad/ads/website/site`,
    'source',
  ],
  [
    `nobody/noone | no one | never | ~not | none | nothing | no | without | wouldn't | refused | denied | turned away | turned down | rejected | isn't | wasn't | neither`,
    'denied',
  ],
  [
    `charged | charging me/us | charge me/us | made me | make me | making me/us | had to | wanted me to | asked me for | took | waited | waiting | late | later than | wrong | missing | lost | instead | only got | only gave | even though | and now | here you | gone | expired | cut off | hung up | transferred me | on hold | kept me | keeping me | ended up | ignored | walked away | shrugged | is that normal | you're keeping | youre keeping | you are keeping | has been/it's been | over a week | last time | twice now | yesterday | ripped off | scam | joke | false advertising | misleading | bait and switch`,
    'wrong',
  ],
]);

/** The signs of complaint in a sentence, in order. */
export const readComplaints = (words: readonly Word[]): Found<ComplaintSign>[] => findPhrases(words, lexicon);
