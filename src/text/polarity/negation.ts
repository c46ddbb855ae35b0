import { type Entries, type Meaning, none } from './cue.ts';

const verbal: Meaning = { cue: 'negated', scope: 'after', reach: 14 };
const nominal: Meaning = { cue: 'negated', scope: 'after', reach: 5 };
const lexical: Meaning = { cue: 'negated', scope: 'after', reach: 6, lexical: true };
/** A predicate that denies its subject, or a clause after it ("it is not true that …"). */
const about: Meaning = { cue: 'negated', scope: 'around', reach: 6 };
const post: Meaning = { cue: 'negated', scope: 'before', reach: 5 };

/**
 * Triggers of negation in the three groups of NegEx (Chapman et al. 2001, "A simple algorithm for identifying negated
 * findings and diseases in discharge summaries"): pseudo-negations, those before and those after what they deny.
 * The clinical phrases are replaced by those of service English, collected for this project.
 */
export const negations: Entries = [
  [
    `not only | not just | not merely | not simply | not least | not to mention | why not | ~not only | ~not just
     no doubt | without doubt | without a doubt | no wonder | no matter | no question | no questions asked | no strings attached
     no hassle/hassles/fuss/quibble/quibbles/nonsense/risk/stress/drama/pressure/haggle/headache/headaches/gimmick/gimmicks/tricks
     no problem/problems | no worries | no worry | no biggie | no trouble | no brainer | no kidding | no sweat | not to worry | ~not worry
     no better/worse/lower/higher/earlier/sooner/slower than | no longer than | no later than | no more than | no less than | no fewer than | no sooner | not exceeding
     not less than | not more than | not later than | not over | not until
     nothing but | nothing less than | nothing short of | nothing beats | nothing better | not a problem | not a moment | not a minute
     ~not wait to | ~not hesitate | ~not forget | ~not miss | ~not beat | ~not go wrong | ~not thank | ~not agree more | ~not be happier
     ~not be more | ~not recommend enough | ~not say enough | whether or not | or not | if not | last but not least
     never mind | ~not mind | never fear | never fails/failed/fail to | ~not fail to
     isn't it | isn't that | isn't this | aren't you | aren't they | aren't we | don't you | don't we | don't they | doesn't it | doesn't that
     didn't you | didn't we | didn't they | didn't it | won't you | won't it | wouldn't you | wouldn't it | wouldn't that | can't you
     can't we | couldn't you | couldn't we | haven't you | haven't we | hasn't it | shouldn't you | shouldn't it | wasn't it | weren't you
     no , | no . | no ! | no ; | no – | no — | no no | no ~pron | no that's | no there's | no this | no actually | no sorry | no ma'am | no sir
     no thanks | no thank | no because | no need to worry | no one else | no . 1 | no 1
    `,
    none,
  ],
  [
    `~not | never | nor | neither of us | unable to | no one | noone | nobody | none of | neither | no way | by no means`,
    verbal,
  ],
  ["won't | wont", { ...verbal, also: 'future' }],
  ["didn't | wasn't | weren't | hadn't", { ...verbal, also: 'past' }],
  [
    `in no way | under no circumstances | at no time | no need/reason/intention to/of/for | no plans/plan to/of/for | not ever`,
    verbal,
  ],
  [`no | nothing | zero | nowhere | no such | none | nil`, nominal],
  [
    `without | refuse/refuses/refused/refusing | decline/declines/declined to | deny/denies/denied | fail/fails/failed to | lack/lacks/lacking
     lack of | avoid/avoids/avoiding | rather than | instead of | impossible to/for | refrain from | exempt from | waive/waives/waived/waiving
     goodbye/bye to | say goodbye to | prohibited/banned/barred/prevented from | far from | anything but | forget about | skip the
     free of | free from | against/not our policy to | against our policy | not in the business of | minus the | hold off on | opposed to
     too late to/for | save/spare you the`,
    lexical,
  ],
  [
    `~not be | ~not get | ~be ~not/never available/offered/possible/allowed/included/required/needed/necessary/charged/applied/permitted
     ~be ~not/never accepted/covered/guaranteed/promised/true/happening/something/part/how/what/an | ~be ~not/never going to
     isn't/aren't/wasn't/weren't available/offered/possible/allowed/included/required/needed/necessary/charged/applied/permitted
     isn't/aren't/wasn't/weren't accepted/covered/guaranteed/promised/true/happening/something/part/how/what/going
     isn't/aren't an/the option/case/thing | ~be not an/the option/case/thing | ~not apply | ~not exist | ~not happen | ~not work | never apply/applies/happens/happened`,
    about,
  ],
  [
    `not required/needed/necessary/included/available/allowed/possible/applicable | unavailable | impossible | out of the question
     ~be waived | been waived | being waived | off the table | ~be prohibited/forbidden/banned | unnecessary | unneeded`,
    post,
  ],
];
