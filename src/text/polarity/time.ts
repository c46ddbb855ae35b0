import { type Entries, type Meaning, none } from './cue.ts';

const ceased: Meaning = { cue: 'ceased', scope: 'after', reach: 10, lexical: true };
const over: Meaning = { cue: 'ceased', scope: 'before', reach: 6 };
const anymore: Meaning = { cue: 'ceased', scope: 'around', reach: 12 };
const past: Meaning = { cue: 'past', scope: 'around', reach: 20 };
const did: Meaning = { cue: 'past', scope: 'after', reach: 12 };
const future: Meaning = { cue: 'future', scope: 'after', reach: 14 };

/** Words that say that something is over, is past or is to come. Cessation is no part of NegEx; ConText knows it as "historical". */
export const times: Entries = [
  [
    `~be used to | get/gets/getting used to | stop by | stop in | stop at | non stop | one stop | bus stop | can't stop | dropped off | dropped by | dropped in
     i've/you've/we've/they've/he's/she's/it's got | have/has got
     ended up | end up | back then when | stop and | gone out of our way`,
    none,
  ],
  [
    `no longer | used to | stop/stops/stopped/stopping | quit | ceased/cease to? | did away with | do away with | doing away with | get/got/gotten/getting rid of
     discontinued/discontinue/discontinuing | ended our/the/its/all | ending our | scrapped | abolished | eliminated | phased/phasing out | retired | dropped | put an end to
     cut out | cancelled/canceled our | pulled the plug on | moved away from | we're done with | previously | formerly`,
    ceased,
  ],
  [
    `~be over now/./,/!/;/and/but | ~be gone | ~be history | ~be done for | ~be discontinued/scrapped/abolished/eliminated/retired/dropped/removed
     been discontinued/scrapped/abolished/eliminated/retired/dropped/removed/phased/cancelled/canceled/ended/lifted | has/have ended | ended last/this/on/in/at/a/back/years/months/weeks/when/after/./,/yesterday/recently | expired | ~be expired
     thing of the past | things of the past | ~be behind us | ~be no more | went away | goes away | gone away`,
    over,
  ],
  [
    `anymore | any more | any longer | until last year/month/week | until recently | back then | back in the day | in the old days | in the past`,
    anymore,
  ],
  [
    `last year/month/week/night/time/summer/winter/spring/fall | yesterday | ago | at that time | at the time | the other day | earlier today`,
    past,
  ],
  [
    `was | were | had | did | got | gave | took | went | came | paid | sent | told | said | made | kept | bought | lost | waited | called
     ordered | charged | arrived | promised | asked | tried | spent | found | left | ran | broke`,
    did,
  ],
  [
    `will | shall | going to | gonna | about to | i'll | we'll | you'll | they'll | it'll | he'll | she'll | that'll | there'll`,
    future,
  ],
];
