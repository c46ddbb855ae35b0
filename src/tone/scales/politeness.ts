import type { Scale } from '../scale.ts';

/**
 * Politeness of requests. The strategies and their signs are those of Danescu-Niculescu-Mizil, Sudhof, Jurafsky, Leskovec
 * and Potts (2013), "A computational approach to politeness with application to social factors", ACL, after Brown and
 * Levinson (1987); the words of each were collected anew, and the weights are round steps, not fitted.
 */
export const politeness: Scale = {
  name: 'politeness',
  summary: 'Polite strategies in a request against impolite ones; -1 to 1.',
  cues: [
    { name: 'gratitude', weight: 1, words: `thank*\nthx\nappreciate*\ngrateful\ncheers` },
    {
      name: 'deference',
      weight: 1,
      words: `{great | good | nice | interesting | cool | excellent | awesome | fantastic | wonderful | clever | impressive | neat} (<word>) {work | job | question | point | answer | idea | article | find | effort | explanation | stuff | one | approach}\n{I like | I love | very nice | well done | +1}`,
    },
    { name: 'greeting', weight: 0.5, words: `hi\nhello\nhey\ngood {morning | afternoon | evening}\nwelcome` },
    {
      name: 'apology',
      weight: 0.5,
      words: `sorry\napologize\napologies\nexcuse me\nforgive me\npardon\nmy mistake\nmy fault`,
    },
    { name: 'please', weight: 0.5, words: `please\npls` },
    { name: 'please at the start', weight: -1, first: true, words: `please` },
    { name: 'indirect', weight: 0.5, words: `by the way\nbtw` },
    {
      name: 'would or could you',
      weight: 1,
      words: `{could | would} you (please | mind | be | perhaps | possibly | maybe | kindly | give | share | post | explain | elaborate | show | tell)`,
    },
    { name: 'can or will you', weight: 0.25, words: `{can | will} you` },
    {
      name: 'minimizing',
      weight: 0.5,
      words: `{just | only} {wondering | curious | a thought | a quick | a small | to}\n(was) wondering {if | whether | how | what}\n{I | we} wonder {if | whether | how | what}\nwould it be {possible | ok | okay | too much}\n{is it | be it} possible\nif {possible | you can | you could | you would | you do not mind | you have time | you like | you want | you wish | it helps}\n{a | little} (bit | quick | small) (more | further)\n{when | whenever} you (have | get) (a | the) (chance | time | moment | minute)\n(would) you mind\nany {chance | help | ideas | pointers | suggestions | thoughts | luck}`,
    },
    {
      name: 'own effort',
      weight: 0.5,
      words: `I {have tried | tried | have been | had | will | would | can | am | was | have | think | guess | believe | understand | see | do not | did | am not | could | might} (not)`,
    },
    { name: 'we', weight: 0.25, words: `we\nus\nour\nlet us` },
    {
      name: 'hedge',
      weight: 0.25,
      words: `maybe\nperhaps\npossibly\nseems\nI {think | guess | suppose | believe}\nsort of\nkind of\nmight\nprobably`,
    },
    {
      name: 'positive words',
      weight: 0.25,
      words: `glad\nhappy\nhelpful\nuseful\nlove\ninterested\nnice\ngreat\nthanks\ncurious\nfeel free\nperfect\nbetter`,
    },
    {
      name: 'negative words',
      weight: -0.5,
      words: `wrong\nbad\nstupid\npointless\nuseless\nnonsense\nugly\nterrible\nawful\nhorrible\nsilly\nbroken\nwaste\nfail\nincorrect\nunclear\nbother\nridiculous\ncrap\nhell\ndamn\nhate\nbs\nsense`,
    },
    {
      name: 'bare fact',
      weight: -0.5,
      words: `in fact\nactually\nthe {point | reality | truth} is\nreally\nhonestly\nsurely\nobviously\nclearly\nof course`,
    },
    {
      name: 'direct question',
      weight: -0.5,
      first: true,
      words: `{what | why | who | how | where | when | which | whose} (the | is | are | do | does | did | not | was | exactly | on | about | so | have | would | should | can | else)\n(so | and | but | then | or) {what | why | who | how | where | when | which}`,
    },
    {
      name: 'direct start',
      weight: -0.5,
      first: true,
      words: `so\nthen\nand\nbut\nor\nbecause\nno\nwell\nok\nuh\num\nhuh`,
    },
    {
      name: 'you at the start',
      weight: -0.5,
      first: true,
      words: `you\nyour\n{are | do | did | have | were | does} you\n{does | did | have | has | is | are | do | was} (not | your | you | it | the | that | this)`,
    },
  ],
};
