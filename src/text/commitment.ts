import type { Span } from '../model/span.ts';

/** Words that come before an utterance's own act: connectives, fillers, and politeness. Collected for this project. */
const opening = String.raw`(?:(?:and|but|so|then|well|right|okay|ok|um|uh|er|erm|ah|oh|yeah|yes|no|sure|certainly|sorry|please|now|just|actually|also|in that case|if|bear with me|one moment|what (?:i|we)(?:['’]ll| will| can)(?: have to| need to)? do (?:[\p{L}]+ )?is(?= (?:i|we)\b)|the (?:best|quickest|easiest) thing (?=i['’]ll))[,.:;-]*\s+)*`;
const adverbs = String.raw`(?:\s+(?:just|also|now|then|actually|quickly|always|certainly|definitely|gladly|happily|personally|uh|um|er|only|quite))*`;
/** What nobody commits to: states of mind and of being, and what one must or cannot help doing. */
const passive = String.raw`(?:not|never|finish|ask you|have your|need|want|like|love|know|think|be (?:honest|able|out|away|in|on|back|there|here|at|going|paying)|be|have (?:a problem|no)|owe|lose|miss|end up|admit|assume|guess|imagine|say|tell you (?:what|why)|probably|maybe|perhaps|possibly|ever|have (?:been|had))\b`;
const subject = String.raw`(?:i|we)\s+(?:(?:i|we)\s+)?`;
const future = String.raw`(?:(?:(?:i|we)['’]ll|ill)(?:\s+(?:i|we)['’]ll)?|${subject}(?:will|shall)|(?:i['’]?m|i am|we['’]?re|we are)${adverbs}\s+(?:going to|gonna|about to))`;
const intention = String.raw`${future}${adverbs}\s+(?!${passive})(?:have to\s+(?!${passive})|be\s+)?\p{L}{2,}`;
const letting = String.raw`(?:let me|let['’]?s|let us|lemme|allow me to)${adverbs}\s+(?!know\b|down\b|say\b|tell you\b|be\b|finish\b|go\b|the\b|if\b|take you)\p{L}{2,}`;
const doing = String.raw`(?:(?:i['’]?m|i am|we['’]?re|we are)${adverbs}\s+just|(?<=just\s))\s*(?:checking|looking|trying|putting|finding|pulling|testing)\b`;
const waiting = String.raw`(?:(?:could|can|will|would) you )?(?:(?:if )?you(?:['’]d|['’]ll| will| would)?\s+)?(?:just |like to )*(?:hold|wait|bear)\b[^,.?]{0,30}?\b(?:while|whilst)\s+(?:i|we)\s+\p{L}+`;
const vow = String.raw`(?:(?:i|we)\s+(?:promise|guarantee|swear|undertake|pledge|vow)|you have my word|rest assured)\b`;
const planned = String.raw`what (?:i|we)(?:['’]ll| will| can)(?: have to| need to)? do (?:[\p{L}]+ )?(?:is|um|uh)\b`;
const keeping = String.raw`(?:(?:i|we)\s+)?(?:won['’]?t|will not)\s+(?:keep you|be (?:a|one|long)|let you|charge|forget)\b`;

const pattern = new RegExp(
  `^${opening}(?:${intention}|${letting}|${doing}|${waiting}|${planned}|${vow}|${keeping})`,
  'iu',
);

/**
 * Where a speaker commits himself in a sentence or utterance: the dialogue act *Commit* of DAMSL (Allen and Core 1997), Searle's
 * commissive (1976). It is read from the head of the utterance, for that is what its act is; null where it commits to nothing.
 * A question, an offer ("I can …") and a statement of need ("I'll need …") are none.
 */
export function commitmentIn(utterance: string): Span | null {
  const match = pattern.exec(utterance.slice(0, 300));
  return match ? { start: 0, end: match[0].length } : null;
}
