import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { baseOf } from '../text/base-form.ts';
import { type Quantity, readQuantities } from '../text/quantities/quantity.ts';
import { rarityOf } from '../text/rarity.ts';
import { Reading } from '../text/reading.ts';

/** A sentence of marketing copy that promises something. */
export interface Claim {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** How firmly it is made: the sum of its signs. */
  readonly firmness: number;
  readonly quantities: readonly Quantity[];
  /** Base forms of the words that say what it is about → how rare they are. */
  readonly topic: ReadonlyMap<string, number>;
  /** The same for what stands around it. */
  readonly around: ReadonlyMap<string, number>;
}

/**
 * Signs of a promise in English copy, and how firm they are: commissives (Searle 1976), universals, the absence of cost or
 * condition, and what the customer gets or the company does.
 */
const signs: readonly (readonly [sign: RegExp, weight: number])[] = [
  [/\b(?:guarantee[sd]?|promise[sd]?|our word|or (?:it'?s|you don'?t pay|your money back|we)|or double)\b/i, 2],
  [
    /\b(?:always|never|every|each|any(?:one|where|time)?|all|nobody|no one|everyone|everybody|whatever|whenever|wherever)\b/i,
    1,
  ],
  [
    /\b(?:free|no (?:charge|fees?|cost|receipt|questions?|contracts?|minimum|catch|strings|extra)|on us|on the house|for nothing|without (?:a|any) )\b/i,
    1.5,
  ],
  [
    /\b(?:within|at least|up to|in under|or less|or more|no more than|from \$|24\/7|around the clock|day or night|same[- ]day|next[- ]day)\b/i,
    1,
  ],
  [
    /\b(?:we|we(?:'|’)ll|they(?:'|’)ll|(?:somebody|someone|a person)(?:'|’)ll) (?:\w+ly )?(?:find|pay|cover|bring|drop|send|fetch|book|put|match|replace|repair|fix|mend|call|ring|answer|wait|give|double|refund|deliver|return|drive|come|go|walk|carry|load|pick|open|stay|keep|take|hold|make)\b/i,
    1,
  ],
  [
    /\b(?:the (?:moment|minute|second)|as soon as|whenever|should (?:the|your|we|a|it|you)|(?:if|when) (?:we|we(?:'|’)re|your|it|ours)|(?:hours?|minutes?|days?) late)\b/i,
    1,
  ],
  [
    /\b(?:(?:won|isn|aren|doesn)(?:'|’)t (?:be )?(?:charged?|cost)|without charging|no (?:form|manager|menu|robots?|hassle|paperwork)|(?:costs?|pay|you) (?:you )?(?:nothing|zero)|at no cost|our treat|at our expense|not a (?:cent|dime|penny))\b/i,
    1,
  ],
  [/\b(?:we(?:'ll| will|'re| are)?|our|you(?:'ll| will| get| can| have| keep| pay)|your)\b/i, 0.5],
  [
    /\b(?:refund|money back|match(?:es)?|double|back|replace|credit|cancel|keep|answers?|open|deliver(?:ed|y|s)?|expires?)\b/i,
    0.5,
  ],
];
const amount = 1;
/** Goods and their prices, vouchers to clip, work to apply for: no promise of service. */
const offers =
  /\b(?:coupons?|clip|promo code|on sale|\d+% off|cents off|bucks off|off any|bonus|two for|buy one|apply (?:now|today|in|online)|\/hr|an hour|per hour|per pound|a pound|hiring|\w+ wanted)\b|\bfrom \$\d/i;
const hedges = /\b(?:may|might|could|usually|typically|try|aim|hope|maybe|perhaps|subject to|some|select(?:ed)?)\b/i;
const invitations =
  /^(?:shop|browse|click|tap|download|follow|subscribe|unsubscribe|view|read|see|learn|sign up|visit|contact|prepay|buy)\b/i;

/** A claim is at least this firm. */
const firm = 1.5;
const [fewest, most] = [2, 45];

/** The promises that a document's copy makes, sentence by sentence. `lineOf` gives the line of an offset into a passage. */
export function claimsIn(document: Document, lineOf: (passage: Passage, offset: number) => number): Claim[] {
  return document.passages
    .filter((passage) => passage.heard && passage.role !== 'customer')
    .flatMap((passage) => {
      const whole = topicOf(passage.text);
      return new Reading(passage.text).sentences.flatMap(({ start, end }): Claim[] => {
        const text = passage.text.slice(start, end).replace(/\s+/g, ' ').trim();
        const firmness = firmnessOf(text);
        if (firmness < firm) return [];
        const topic = topicOf(text);
        if (topic.size === 0) return [];
        const line = lineOf(passage, start);
        return [{ text, file: document.path, line, firmness, quantities: readQuantities(text), topic, around: whole }];
      });
    });
}

function firmnessOf(text: string): number {
  const words = text.split(' ').length;
  if (words < fewest || words > most || /\?$/.test(text) || invitations.test(text) || hedges.test(text)) return 0;
  const found = signs.reduce((sum, [sign, weight]) => sum + (sign.test(text) ? weight : 0), 0);
  if (offers.test(text)) return 0;
  return found + Math.min(2, readQuantities(text).length) * amount;
}

/** Words of quantities and of time, and those that every ad uses: they name no topic. */
const counts =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|hundreds?|thousands?|dozen|half|twice|double|dollars?|bucks?|cents?|pounds?|euros?|percent|seconds?|minutes?|hours?|days?|weeks?|weekdays?|weekends?|months?|years?|morning|noon|evening|night|midnight|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|within|whatever|whenever|wherever|always|never|every|free|yours|theirs|ours|charge[ds]?|charging|fees?|costs?|price[ds]?|pay|pays|paid|included?|includes|extra|ahead|per|inside|outside|longer|gone|until|till|meanwhile|alike|away|early|late|later|less|more|least|most)$/u;
/** Words more common than this name no topic. */
const commonest = 7;

/** The words of a text that say what it is about. */
export function topicOf(text: string): ReadonlyMap<string, number> {
  const topic = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}'’-]{2,}/gu)) {
    const rarity = rarityOf(word.replace('’', "'")) - commonest;
    if (rarity > 0 && !/['’]/.test(word) && !counts.test(word)) topic.set(baseOf(word), rarity);
  }
  return topic;
}
