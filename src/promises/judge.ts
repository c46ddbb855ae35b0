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
  // A customer who complains of nothing reports nothing.
  if (!statement.byCompany && statement.complaints.length === 0) return [];
  const plain = [
    ...phrasesSaid(statement, promise),
    ...quantitiesSaid(statement, promise),
    ...termsSaid(statement, promise),
  ];
  if (!statement.byCompany) return complaintSaid(statement, plain, statement.hits(promise.about).length > 0);
  return [...plain, ...hedgesSaid(statement, promise, plain)];
}

/** A promise that a statement may be about. */
export interface Candidate {
  readonly promise: BrandPromise;
  /** 0 to 1: how surely the statement is about it. */
  readonly topical: number;
  /** What a yes or no to a question before it says. */
  readonly answered: readonly Evidence[];
}

/** Judges a statement against every promise that it may be about. What one promise's terms say just so is no breach of another's. */
export function judge(statement: Statement, candidates: readonly Candidate[]): Judgement[] {
  const weighed = candidates.map((candidate) => {
    const own = weigh(statement, candidate.promise);
    return { ...candidate, evidence: own.length > 0 ? own : candidate.answered };
  });
  const agreed = weighed.flatMap(({ promise, evidence }) =>
    evidence.filter(({ outcome, term }) => outcome === 'agrees' && term !== null).map((each) => ({ promise, each })),
  );
  return weighed.map(({ promise, topical, evidence }) => {
    const left = evidence.filter(
      ({ outcome, start, end }) =>
        (outcome !== 'less' && outcome !== 'more') ||
        !agreed.some((other) => other.promise !== promise && other.each.start === start && other.each.end === end),
    );
    return judgementOf(statement, promise, topical, decide(left));
  });
}

function judgementOf(statement: Statement, promise: BrandPromise, topical: number, best: Evidence | null): Judgement {
  const { passage, span } = statement;
  const about = { passage, span, promise };
  if (!best)
    return {
      ...about,
      verdict: null,
      confidence: 0,
      because: 'nothing in it can be held against the terms',
      term: null,
    };
  const confidence = Math.round(best.weight * topical * 100) / 100;
  return { ...about, verdict: verdicts[best.outcome], confidence, because: best.because, term: best.term };
}

const order: readonly Evidence['outcome'][] = ['complains', 'less', 'more', 'hedged', 'agrees'];

/** The strongest evidence; of two as strong, a breach before a hedge before agreement. A breach that agreement of the same words outweighs is none. */
function decide(evidence: readonly Evidence[]): Evidence | null {
  return (
    [...evidence].sort((a, b) => b.weight - a.weight || order.indexOf(a.outcome) - order.indexOf(b.outcome))[0] ?? null
  );
}
