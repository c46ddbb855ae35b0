import type { Evidence } from './evidence.ts';
import type { BrandPromise } from './ledger.ts';
import { phrasesSaid } from './phrases-said.ts';
import { quantitiesSaid } from './quantities-said.ts';
import type { Statement } from './statement.ts';
import { termsSaid } from './terms-said.ts';

const yes =
  /^\W*(?:(?:well|oh|um|uh|ah|okay|ok|so|hmm)\W+)?(?:yes|yeah|yep|yup|correct|right|exactly|indeed|absolutely|it is|there is|you do|we do|they do|i'm afraid so|sure|of course|certainly|definitely|you can|you may|you bet|that's right|that's correct)\b/i;
const no =
  /^\W*(?:(?:well|oh|um|uh|ah|okay|ok|so|hmm|sorry)\W+)?(?:no|nope|nah|not at all|never|it isn't|it's not|there isn't|you don't|we don't|i'm afraid not|not really|not any ?more|not today|not yet|not now|not for|not on|not with|not without|not unless|not if|you can't|we can't|they can't|no can do|can't do|afraid not|unfortunately not|sadly not|no longer|only (?:for|if|on|when|with|in|at))\b(?! (?:problem|worries|doubt|matter|longer|one))/i;

/** How a sentence answers a question: with yes, with no, or with neither. */
export function readAnswer(text: string): 'yes' | 'no' | null {
  if (no.test(text)) return 'no';
  return yes.test(text) ? 'yes' : null;
}

/** A question that asks for the opposite ("Don't I need …?", "So it isn't free?") is answered either way. */
const negative = /\b(?:not|never|no)\b|n['’]t\b/i;

/** What a yes or no to a customer's question says of a promise: what was asked, stated or denied. */
export function answerSaid(question: Statement, answer: 'yes' | 'no', promise: BrandPromise): Evidence[] {
  if (negative.test(question.text)) return [];
  // A denied quantity leaves open which one it is instead.
  const asked = [
    ...termsSaid(question, promise),
    ...phrasesSaid(question, promise),
    ...(answer === 'yes' ? quantitiesSaid(question, promise) : []),
  ];
  return asked.flatMap((each): Evidence[] => {
    if (each.outcome !== 'agrees' && each.outcome !== 'less' && (each.outcome !== 'more' || answer === 'no')) return [];
    const outcome = answer === 'yes' ? each.outcome : each.outcome === 'agrees' ? 'less' : 'agrees';
    const because = `answers "${answer}" to "${question.text.replace(/\s+/g, ' ').trim()}"`;
    return [{ ...each, outcome, weight: 0.75, because }];
  });
}
