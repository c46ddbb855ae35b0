import { contains, overlaps, type Span } from '../model/span.ts';
import type { Word } from '../text/polarity/words.ts';
import type { BrandPromise } from './ledger.ts';
import type { Statement } from './statement.ts';

/** Words and marks that part a rule from its exception. */
const parting = new Set('; ( ) . ! but however whereas although though'.split(' '));
const rest = /^(?:everything|anything|all|everybody|everyone) (?:else|other)|^(?:the|all) (?:rest|others?)/;
/** After these an exception is only taken out of what is said. */
const taking = /^(?:unless|except|excepting|excluding|excludes|besides|without|barring|minus)$/;
const takingPhrase = /(?:other than|apart from|aside from|but not|not including|not valid on|with the exception of)$/;
const pronoun = /^(?:it|it's|that|that's|those|them|they|these|this|one)$/;

/**
 * Whether words of a statement stand in a clause about one of the promise's exceptions, or in one that goes on about it
 * ("It is alcohol; you have to …"). One that is only taken out ("unless it is a gift card") leaves its clause as it is.
 */
export function isExcepted(
  statement: Statement,
  promise: BrandPromise,
  exceptions: readonly Span[],
  said: Span,
): boolean {
  if (exceptions.length === 0) return false;
  const { words } = statement;
  const own = clauseAt(words, said);
  const standing = exceptions.filter((each) => !isTakenOut(words, each));
  if (standing.some((each) => contains(own, each) || overlaps(each, said))) return true;
  if (!standing.some((each) => each.end <= own.start)) return false;
  const inside = words.filter((word) => word.start >= own.start && word.end <= own.end);
  const isNamed = statement.topicHits(promise).some((hit) => contains(own, hit));
  return !isNamed || inside.some(({ form }) => pronoun.test(form));
}

/** The clause that a stretch of a sentence begins in. */
function clauseAt(words: readonly Word[], { start }: Span): Span {
  const opens = words.findLastIndex((word, at) => word.start <= start && opensClause(words, at));
  const closes = words.findIndex((word, at) => word.start > start && opensClause(words, at));
  return {
    start: words[Math.max(0, opens)]?.start ?? 0,
    end: closes < 0 ? (words.at(-1)?.end ?? 0) : words[closes]!.start,
  };
}

const opensClause = (words: readonly Word[], at: number): boolean =>
  parting.has(words[at]!.form) ||
  (/^(?:,|and)$/.test(words[at - 1]?.form ?? '') && rest.test(`${words[at]!.form} ${words[at + 1]?.form ?? ''}`));

/** Whether an exception stands within a few words after "unless", "except" and the like. */
function isTakenOut(words: readonly Word[], { start }: Span): boolean {
  const before = words.filter(({ end }) => end <= start).map(({ form }) => form);
  return before.slice(-6).some((form) => taking.test(form)) || takingPhrase.test(before.slice(-4).join(' '));
}
