import { type Entries, type Meaning, none } from './cue.ts';

const indirect: Meaning = { cue: 'asked', scope: 'after', reach: 25 };

/** Questions in the form of statements: what follows is left open. */
export const indirectQuestions: Entries = [
  [`did you know that? | let me know if/when/whether | let us know if/when/whether`, none],
  [
    `wonder/wondering/wondered if/whether | ask/asking/asks/asked if/whether | check/checking/see/find/confirm/verify if/whether | find out if/whether | know if/whether | sure if/whether | tell me if/whether
     figure out if/whether | look into whether | no idea if/whether | question is whether | depends on whether | doubt if/whether | decide if/whether`,
    indirect,
  ],
];

/** What may stand before a question's first word without being part of it. */
export const fillers: ReadonlySet<string> = new Set(
  'so and but or well okay ok alright um uh er hmm hm hi hello hey yes yeah yep no nope oh ah now then also sorry please actually just thanks great right sure because like'.split(
    ' ',
  ),
);

/** Question words that, before an auxiliary, open a question wherever a clause starts. */
export const askers: ReadonlySet<string> = new Set('what how why when where who whose'.split(' '));

/** What is asked after a statement only to have it confirmed: "…, right?", "…, don't we?". */
export const tag =
  /(?:^|[,–—-])\s*(?:right|okay|ok|correct|yeah|yes|yep|no|huh|eh|hm+|alright|all right|deal|got it|see|you know|you see|fair enough|sound good|sounds good|make sense|(?:is|does|would) that (?:okay|ok|alright|all right|work|make sense|help|sound good)(?: (?:with|for) you)?|(?:do|does|did|is|are|was|were|have|has|can|could|will|would|should)(?:n['’]t)? (?:i|we|you|he|she|they|it|that|there))\s*[?!.]*["'”’)]*$/i;
