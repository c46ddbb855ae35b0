import type { Evidence } from './evidence.ts';
import type { BrandPromise } from './ledger.ts';
import { hedgeReason } from './phrases-said.ts';
import type { Statement } from './statement.ts';

/** Hedges over what a statement says of the promise: over words that agree with it, or else over its topic. */
export function hedgesSaid(statement: Statement, promise: BrandPromise, others: readonly Evidence[]): Evidence[] {
  const agreeing = others.filter(({ outcome }) => outcome === 'agrees');
  const spans = [
    ...agreeing.map((each) => ({ span: each, weight: 0.8 })),
    ...statement.hits(promise.about).map((span) => ({ span, weight: 0.65 })),
  ];
  for (const { span, weight } of spans) {
    const context = statement.context(span);
    if (!context.hedged || statement.isElsewhere(context)) continue;
    const because = hedgeReason(statement, context.triggers);
    return [{ start: span.start, end: span.end, outcome: 'hedged', weight, because, term: null }];
  }
  return [];
}
