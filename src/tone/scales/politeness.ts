import type { Scale } from '../scale.ts';

/**
 * Politeness of requests. The strategies and their signs are those of Danescu-Niculescu-Mizil, Sudhof, Jurafsky, Leskovec
 * and Potts (2013), "A computational approach to politeness with application to social factors", ACL, after Brown and
 * Levinson (1987); challenging questions and directives after Culpeper (2011). The words were collected anew, and the
 * weights are round steps, not fitted.
 */
export const politeness: Scale = {
  name: 'politeness',
  summary: 'Polite strategies in a request against impolite ones; -1 to 1.',
  cues: [
    { name: 'gratitude', weight: 1, words: `thank*\nthx\nappreciate*\ngrateful\ncheers` },
    {
      name: 'deference',
      weight: 1,
      words: `{great | good | nice | interesting | cool | excellent | awesome | fantastic | wonderful | clever | impressive | neat} (<word>) {work | job | question | point | answer | idea | article | find | effort | explanation | stuff | one | approach}\n{I like | I love | very nice | well done}`,
    },
    { name: 'greeting', weight: 0.75, words: `hi\nhello\nhey\ngood {morning | afternoon | evening}\nwelcome` },
    {
      name: 'apology',
      weight: 0.5,
      words: `sorry\napologize\napologies\nexcuse me\nforgive me\npardon\nmy mistake\nmy fault`,
    },
    { name: 'please', weight: 0.25, words: `please\npls` },
    {
      name: 'asking for help',
      weight: 1,
      words: `{can | could | would | will | may | might} {you | I | we | anyone | somebody} (please | also | perhaps | maybe | just)\nis there {a | any}\nwould it be`,
    },
    {
      name: 'minimizing',
      weight: 0.5,
      words: `{just | only} {wondering | curious}\nwondering {if | whether}\n{I | we} wonder\nwould it be {possible | ok | okay}\n{is it | be it} possible\nif {possible | you can | you could | you do not mind | you have time | you like}\na {bit | quick | little} more\n{when | whenever} you {have | get} (a | the) {chance | time | moment | minute}\nwould you mind\nany {chance | help | ideas | pointers | suggestions | thoughts}\nalso\nby the way\nbtw`,
    },
    {
      name: 'hedge',
      weight: 0.5,
      words: `maybe\nperhaps\npossibly\nseems\nI {think | guess | suppose | believe}\nmight\nthough\nlooking for`,
    },
    {
      name: 'positive words',
      weight: 0.5,
      words: `glad\nhappy\nhelpful\nuseful\nlove\ninterested\nnice\ngreat\ncurious\nfeel free\nperfect\nbetter\ngood\nwell\nok\ngot it\nelaborate\nexample\nregex:[:;]-?\\)`,
    },
    {
      name: 'negative words',
      weight: -0.5,
      words: `wrong\nbad\nstupid\npointless\nuseless\nnonsense\nugly\nterrible\nawful\nhorrible\nsilly\nwaste\nfail\nincorrect\nbother\nridiculous\ncrap\nhell\ndamn\nhate\nhomework`,
    },
    {
      name: 'bare fact',
      weight: -0.25,
      words: `in fact\nactually\nreally\nexactly\nhonestly\nsurely\nobviously\nclearly\nalready\nat least`,
    },
    {
      name: 'challenge',
      weight: -1,
      words: `why\nregex:\\?[?!]+\n{do | did | are | have | could | can} not you\nyou {need | have | must | should} (to)\nyour (own) homework\nwho {say | said | told | care | cares}`,
    },
    {
      name: 'direct question',
      weight: -0.25,
      first: true,
      words: `{what | who | how | where | when | which | whose}\n(so | and | but | then | or) {what | who | how | where | when | which}`,
    },
    { name: 'denial', weight: -0.25, words: `not\nno\nnever\nnothing` },
    {
      name: 'direct start',
      weight: -0.25,
      first: true,
      words: `so\nthen\nand\nbut\nor\nno\nuh\num\nhuh\nthe\nthis\nthat`,
    },
    { name: 'you at the start', weight: -0.25, first: true, words: `you\nyour\ndo you\ndid you` },
    { name: 'few words', weight: -0.5, words: `regex:^\\s*(?:\\S+\\s*){1,8}$` },
  ],
};
