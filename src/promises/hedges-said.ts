import type { Span } from '../model/span.ts';
import type { Trigger } from '../text/polarity/context.ts';
import type { Evidence } from './evidence.ts';
import type { BrandPromise } from './ledger.ts';
import { hedgeReason } from './phrases-said.ts';
import type { Statement } from './statement.ts';

/**
 * What waters a statement of the promise down: hedges over words that agree with it, or else over its topic, and softeners
 * anywhere beside them.
 */
export function hedgesSaid(statement: Statement, promise: BrandPromise, others: readonly Evidence[]): Evidence[] {
  const agreeing = others.filter(({ outcome }) => outcome === 'agrees');
  const spans = [
    ...agreeing.map((span) => ({ span, weight: 0.85 })),
    ...statement.topicHits(promise).map((span) => ({ span, weight: 0.65 })),
  ];
  const hasLess = others.some(({ outcome, weight }) => outcome === 'less' && weight <= 0.8);
  const softener = statement.softeners.find(
    (each) => !statement.context(each).asked && !isOfTopic(statement, promise, each),
  );
  for (const { span, weight } of spans) {
    const context = statement.context(span);
    if (statement.isElsewhere(context)) continue;
    const isHedged = context.triggers.some((trigger) => isHedge(statement, trigger));
    if (!isHedged && !softener) continue;
    const because = isHedged
      ? hedgeReason(statement, context.triggers)
      : `"${statement.quote(softener!)}" waters it down`;
    // "It could pick you up in nine minutes" names a topic, and leaves nothing of the promise open.
    if (isHedged && !softener && weight < 0.7 && isMereModal(statement, context.triggers)) continue;
    const both = isHedged && softener ? 0.1 : 0;
    return [
      {
        start: span.start,
        end: span.end,
        outcome: 'hedged',
        weight: Math.min(0.9, softener && hasLess ? Math.max(weight + both, 0.8) : weight + both),
        because,
        term: null,
      },
    ];
  }
  return [];
}

/** "Accounts are subject to cancellation": what may befall them is the topic itself, and nothing waters it down. */
const isOfTopic = (statement: Statement, promise: BrandPromise, softener: Span): boolean =>
  /^subject to$/i.test(statement.quote(softener)) &&
  statement.topicHits(promise).some(({ start }) => start === softener.end + 1);

/** Whether no word but a modal stands against a topic: that it may or could happen leaves a promise of it open only beside what agrees. */
const isMereModal = (statement: Statement, triggers: readonly Trigger[]): boolean =>
  triggers
    .filter((trigger) => isHedge(statement, trigger))
    .every((trigger) => /^(?:could|should|might|may|ought to)$/i.test(statement.quote(trigger)));

/** "Should your plans change": a condition. */
const isHedge = (statement: Statement, { cue, start, end }: Trigger): boolean =>
  cue === 'hedged' && !(/^should$/i.test(statement.quote({ start, end })) && isClauseStart(statement, start));

function isClauseStart({ words }: Statement, start: number): boolean {
  const before = words.findLast((word) => word.end <= start)?.form;
  return before === undefined || /^(?:and|but|or|,|;|:|–|—)$/.test(before);
}
