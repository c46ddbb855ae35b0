import { isNegation } from '../polarity/classes.ts';
import type { Context } from '../polarity/context.ts';
import type { Word } from '../polarity/words.ts';

/** Whether words that start at `start` are denied: by words before them, by words that they are a part of ("can't promise"), or as over. */
export const isDenied = (context: Context, start: number): boolean =>
  context.negated || context.ceased || context.within.some(({ cue, start: from }) => cue === 'negated' && from < start);

/** "Without a receipt we cannot …", "no refund without …": what is lacking is a condition, and what fails without it is denied. */
export function isRefusedWithout(words: readonly Word[], context: Context): boolean {
  const lacking = context.triggers.find(
    (trigger) =>
      trigger.cue === 'negated' &&
      words.some((word) => word.start === trigger.start && /^(?:without|no)$/.test(word.form)),
  );
  if (!lacking) return false;
  return words.some(
    (word) =>
      word.start !== lacking.start && (isNegation(word.form) || /^(?:no|unable|refuse|nothing)$/.test(word.form)),
  );
}
