import type { Verdict } from '../model/finding.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { complaintSaid } from './complaints-said.ts';
import type { Evidence } from './evidence.ts';
import { hedgesSaid } from './hedges-said.ts';
import type { BrandPromise } from './ledger.ts';
import { phrasesSaid } from './phrases-said.ts';
import { quantitiesSaid } from './quantities-said.ts';
import type { Statement } from './statement.ts';
import { termsSaid } from './terms-said.ts';

/** What a statement does to a promise. */
export interface Judgement {
  readonly passage: Passage;
  readonly span: Span;
  readonly promise: BrandPromise;
  /** Null where it cannot be told. */
  readonly verdict: Verdict | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: string;
  readonly term: string | null;
}

const verdicts: Readonly<Record<Evidence['outcome'], Verdict>> = {
  agrees: 'keeps',
  less: 'breaks',
  more: 'exceeds',
  hedged: 'hedges',
  complains: 'reported',
};

/** What speaks in a statement for or against a promise. */
export function weigh(statement: Statement, promise: BrandPromise): readonly Evidence[] {
  if (statement.hits(promise.unless).length > 0) return [];
  const plain = [
    ...phrasesSaid(statement, promise),
    ...quantitiesSaid(statement, promise),
    ...termsSaid(statement, promise),
  ];
  if (!statement.byCompany) return complaintSaid(statement, plain);
  return [...plain, ...hedgesSaid(statement, promise, plain)];
}

/** Judges a statement about a promise; `topical` (0 to 1) is how surely it is about it. */
export function judge(
  statement: Statement,
  promise: BrandPromise,
  topical: number,
  answered: readonly Evidence[] = [],
): Judgement {
  const own = weigh(statement, promise);
  const evidence = own.length > 0 ? own : answered;
  const best = decide(evidence);
  const { passage, span } = statement;
  if (!best)
    return {
      passage,
      span,
      promise,
      verdict: null,
      confidence: 0,
      because: 'nothing in it can be held against the terms',
      term: null,
    };
  return {
    passage,
    span,
    promise,
    verdict: verdicts[best.outcome],
    confidence: Math.round(best.weight * topical * 100) / 100,
    because: best.because,
    term: best.term,
  };
}

const order: readonly Evidence['outcome'][] = ['complains', 'less', 'more', 'hedged', 'agrees'];

/** The strongest evidence; of two as strong, a breach before a hedge before agreement. A breach that agreement of the same words outweighs is none. */
function decide(evidence: readonly Evidence[]): Evidence | null {
  return (
    [...evidence].sort((a, b) => b.weight - a.weight || order.indexOf(a.outcome) - order.indexOf(b.outcome))[0] ?? null
  );
}
