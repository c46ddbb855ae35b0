import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { isDenied } from '../text/evidence/denied.ts';
import { readContext } from '../text/polarity/context.ts';
import type { Reading } from '../text/reading.ts';

/**
 * Firm commitments, in the phrase language: explicit commissives (Searle 1976: promising, guaranteeing, vouching), stakes
 * ("or it is free") and vouching in plain words. Collected for this project.
 */
export const firmPhrases: readonly string[] = [
  'guarantee | "guaranteed" | "my guarantee" | "our guarantee"',
  'promise',
  '{you have | you\'ve got | I give you} {my | our} word | "my word on it" | swear | "cross my heart"',
  'count on {it | that | us} | you can count on | bank on {it | that | us} | you can bank on | bet on it | take it to the bank',
  '"no question about it" | "no doubt about it" | "no two ways about it" | "without fail" | "no exceptions" | "no ifs or buts" | "no ifs" | "mark my words" | put {it | that} in writing',
  'or {it is | it\'s | they are | they\'re | the next one is | yours is} {free | yours | on us | "on the house"}',
  'or {your | the} ...6 {is | are} {free | on us}',
  'or {you do not pay | we pay | we refund | we will refund | we will pay | your money back | double}',
  '"no matter what" | "come what may" | "whatever happens" | "rain or shine" | "or your money back" | "for as long as you {own | have | keep | stay}"',
  '(a | our) lifetime {warranty | guarantee} | lifetime {warranty | guarantee} | {locked | fixed | covered | yours | free} for life | {locked | fixed | covered} for good',
  '{we | we\'ll | we will} (gladly | happily | also) {match | beat | refund | pay | return | give} ...5 {double | twice | "no questions asked" | "every time" | "in full"}',
  "{we | we'll | we will} (gladly | happily | always) {match | beat} {any | every}",
  '{we stand | standing} behind {every | all | each}',
  "{or | and | ,} {you do not | you don't | you won't | you will not} pay (a) {penny | cent | thing | anything | for the | for it | for that}",
  'if {it is not | it isn\'t | you do not | you don\'t | we do not | we don\'t | we run out | yours was not | yours wasn\'t} ...12 {free | yours | refund | "on us" | "for nothing"}',
];

/** Universal statements about what the company will do, firm without any such word: "we will always find you a seat". */
export const universalPhrases: readonly string[] = [
  "{we | you | they} will {always | never} | {we'll | you'll | they'll} {always | never}",
  '{we | you} always {get | give | find | keep | pay | refund | honor | honour | hold | include | take | replace}',
  'no {claim | customer | guest | call | order | bill | question | member | request} ...2 ever',
  'every {customer | member | guest | client | patient | driver | policyholder | caller | order | booking | account} {gets | receives | has | comes with | includes | is {covered | insured | checked | answered | refunded}}',
  'every ...4 will {be | come | have | get | arrive} | everyone ...4 {gets | goes | will get}',
  '{never | nobody | no one} ...2 {goes {up | without | away | home | unanswered | hungry} | runs out | gets left | is left | be left | waits | pays}',
];

/** A firm commitment that a message makes. */
export interface Commitment {
  readonly passage: Passage;
  readonly span: Span;
  readonly confidence: number;
  readonly because: string;
}

/** What one does for one customer: service, not a promise. */
const service =
  /\b(?:i|we)(?:'ll| will| am going to|'m going to)\s+(?:\w+\s+)?(?:call|ring|phone|text|email|e-mail|write|send|check|look|see|find out|ask|tell|let you know|get back|be right back|pass|note|put|make sure|make a note|do|try|stay|remember|take care|speak|talk|come|bring|hold|keep|get|have|be)\b/i;
const deed = /\b(?:promise|swear|guarantee)\b(?: you)?(?: that)?,? (?:i|we)(?:'ll| will)\b/i;
/** The nouns, where nobody promises anything: "our price match guarantee", "bank guarantee". */
const named =
  /\b(?:satisfaction|bank|loan|price[- ]match|money[- ]back|fit|payment) guarantee\b|\bguarantee (?:fund|form|card|policy|number|period|claim)\b|\bpromises? (?:we|you|to)\b.*\?$/i;

/** The commitment in a sentence that a firm phrase stands in; null where nobody commits the company. */
export function readCommitment(passage: Passage, hit: Span, reading: Reading, universal: boolean): Commitment | null {
  const sentence = reading.sentenceAt(hit.start);
  const { text } = passage;
  const context = readContext(text, sentence, hit);
  if (isDenied(context, hit.start) || context.asked || context.quoted || context.reported || context.other) return null;
  if (context.past || context.hedged || context.hypothetical) return null;
  const said = text.slice(sentence.start, sentence.end);
  if (/\?\s*$/.test(said) || named.test(said)) return null;
  if (!universal && deed.test(said) && service.test(said)) return null;
  const span = isPendant(said) ? withPrevious(reading, sentence) : sentence;
  const words = text.slice(hit.start, hit.end).replace(/\s+/g, ' ');
  return {
    passage,
    span,
    confidence: universal ? 0.5 : 0.8,
    because: `"${words}" commits the company to what no promise covers`,
  };
}

/** "Promise.", "That's a guarantee.": it vouches for the sentence before it. */
const isPendant = (sentence: string): boolean => sentence.split(/\s+/).length <= 6;

function withPrevious(reading: Reading, sentence: Span): Span {
  const at = reading.sentences.findIndex(({ start }) => start === sentence.start);
  const previous = reading.sentences[at - 1];
  return previous ? { start: previous.start, end: sentence.end } : sentence;
}
