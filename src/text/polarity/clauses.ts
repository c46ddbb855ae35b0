import { pronounOf } from './classes.ts';
import { isShortCondition } from './conditions.ts';
import type { Meaning } from './cue.ts';
import type { Edge } from './edges.ts';
import { isMark, type Word } from './words.ts';

/** A condition: indices of its first word and after its last. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Whether it is a phrase without a verb: "with a receipt". */
  readonly short: boolean;
}

const verbsOfYou =
  /^(?:get|can|will|have|pay|owe|need|must|may|just|should|don't|won't|keep|receive|could|would|still|also|only)$/;
/** After these a clause belongs to the word before it: "if you think we …". */
const relating =
  /^(?:that|which|who|what|how|and|or|think|believe|feel|sure|know|see|hope|wish|find|want|need|like|say|told)$/;
/** A phrase condition ends after this many words even without a mark. */
const longestPhrase = 9;

/** The conditions of a row of words; marks the end of each in `edges`, for no other scope crosses it. */
export function clausesOf(
  words: readonly Word[],
  edges: Edge[],
  found: readonly { readonly meaning: Meaning; readonly from: number; readonly to: number }[],
): Clause[] {
  const clauses: Clause[] = [];
  for (const { meaning, from, to } of found) {
    if (meaning.cue !== 'condition') continue;
    const short = isShortCondition(meaning);
    const end = short ? phraseEnd(words, edges, to) : clauseEnd(words, edges, to);
    clauses.push({ from, to: end, short });
    if (!short && end < words.length) edges[end] = 2;
  }
  return clauses;
}

function phraseEnd(words: readonly Word[], edges: readonly Edge[], from: number): number {
  let at = from;
  while (at < words.length && at - from < longestPhrase && edges[at] === 0 && !isMark(words[at]!.form)) at += 1;
  return at;
}

/** A condition ends at a mark, at "then", or where the main clause's subject stands: "if you bring it back we refund it". */
function clauseEnd(words: readonly Word[], edges: readonly Edge[], from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const { form } = words[at]!;
    if (at > from && (isMark(form) || form === 'then' || form === 'but')) return at;
    if (at - from >= 2 && (edges[at] === 2 || opensMain(words, at))) return at;
  }
  return words.length;
}

function opensMain(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const pronoun = pronounOf(form);
  if (relating.test(words[at - 1]!.form)) return false;
  if (pronoun === 'we' || pronoun === 'i' || /^(?:it|that|there|you|they)'(?:ll|s|d)$/.test(form)) return true;
  return pronoun === 'you' && verbsOfYou.test(words[at + 1]?.form ?? '');
}
