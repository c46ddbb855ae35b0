import { type Entries, type Meaning, none } from './cue.ts';
import { permissions } from './permission.ts';

const hedged: Meaning = { cue: 'hedged', scope: 'around', reach: 20 };
const modal: Meaning = { cue: 'hedged', scope: 'after', reach: 14 };
const hypothetical: Meaning = { cue: 'hypothetical', scope: 'after', reach: 14 };

/**
 * Words that take the edge off a statement, and words that lift it out of the world as it is. The groups follow the taxonomy of
 * Hyland's "Hedging in scientific research articles" (1998): modal verbs, adverbs, attempts, opinions, frames; the phrases are collected for this project.
 */
export const hedges: Entries = [
  [permissions, none],
  [
    `might want to | might like to | might as well | you might | may i | may we | in may | by may | since may | until may | of may | may 1/2/3/4/5/6/7/8/9/10/15/20/30/31 | you may | could you | could i | could we | should you | should i | should we
     you should | might i | try again | try it | try the | try our | try them | try us | please try | would like | would love | i'd like | i'd love | we'd like | we'd love
     would be happy/glad/delighted/pleased | i'd be happy/glad/delighted/pleased | we'd be happy/glad/delighted/pleased | would you | would i | would we
     would recommend/suggest/appreciate/say/prefer/help/need | would have to | i'd/we'd/you'd have to | i'd/we'd/you'd need/recommend/suggest/prefer/appreciate/ask | that/it/which would be | that'd be | it'd be | would that | would it | you'd like | you would like | you'd prefer
     if you'd like | a try | could not | couldn't | could have been happier | most of all | for sure | i think so | i'm not sure what you | in case you missed`,
    none,
  ],
  [
    `might | may | may not | could | should | ought to | you may be/have/not/need/see/experience/incur | you should receive/get/see/have/be/hear`,
    modal,
  ],
  ['~not promise | ~not guarantee | ~not commit', { ...hedged, scope: 'after', also: 'negated' }],
  [
    'no promises | no guarantee/guarantees | ~not necessarily | ~not always | ~not be sure/certain | subject to availability/change/approval/review/delays',
    hedged,
  ],
  [
    `try/tries/trying to | 'll try | will try | try our best | do our best | doing our best | does its best | best effort/efforts | aim to | aims to | strive/strives to | hope to | hopes to | hoping to | hopefully
     attempt to | attempts to | endeavor/endeavour to | intend to | plan to | plans to | working on | working to | see what i/we can do | as best we/i can`,
    hedged,
  ],
  [
    `usually | generally | typically | normally | often | sometimes | occasionally | mostly | mainly | probably | possibly | perhaps | maybe | likely | potentially
     presumably | supposedly | apparently | tentatively | ideally | theoretically | rarely | seldom | hardly | barely | scarcely
     in most cases | in many cases | in some cases | in general | as a rule | for the most part | most of the time | more often than not | under normal circumstances | all being well
     if all goes well | if everything goes well | where possible | when possible | if possible | whenever possible | as far as i know | as far as i can tell | to my knowledge | to the best of`,
    hedged,
  ],
  [
    `i think | i believe | i guess | i suppose | i assume | i imagine | i feel like | i'd say | we think | we believe | we expect | i expect | not sure | not certain | pretty sure | fairly sure | seems to
     seem to | appears to | appear to | sort of | kind of | more or less | depends on | depending on | depend on | it depends | up to the | at our discretion | at the discretion
     case by case | limited availability | while supplies last | where available | or so | give or take | should be able to | may be able to | might be able to`,
    hedged,
  ],
  [
    `would | i'd | we'd | they'd | could have | could've | should have | should've | would have | would've | might have | might've | wish | wishes | imagine | suppose | supposing | let's say | say you
     what if | in theory | hypothetically | for argument's sake | pretend | if only`,
    hypothetical,
  ],
];
