import type { Verdict } from '../model/finding.ts';
import type { Passage } from '../model/passage.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { complaintSaid } from './complaints-said.ts';
import type { Evidence } from './evidence.ts';
import { isExcepted } from './exceptions.ts';
import { hedgesSaid } from './hedges-said.ts';
import { hoursSaid } from './hours-said.ts';
import type { BrandPromise } from './ledger.ts';
import { phrasesSaid } from './phrases-said.ts';
import { quantitiesSaid } from './quantities-said.ts';
import type { Statement } from './statement.ts';
import { tenderSaid } from './tender-said.ts';
import { termsSaid, withheldSaid } from './terms-said.ts';

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
  /** Whether likeness to the brand's examples made it sure enough. */
  readonly isLikely?: boolean;
}

const verdicts: Readonly<Record<Evidence['outcome'], Verdict>> = {
  agrees: 'keeps',
  less: 'breaks',
  more: 'exceeds',
  hedged: 'hedges',
  complains: 'reported',
};

/** The company owns up to what went wrong: that is no promise, and breaks none anew. */
const ownsUp = /\b(?:by mistake|in error|by accident|mistakenly|wrongly|(?:should not|shouldn['’]t) have)\b/i;

/** What speaks in a statement for or against a promise. */
export function weigh(statement: Statement, promise: BrandPromise): readonly Evidence[] {
  // A customer who complains of nothing reports nothing.
  if (!statement.byCompany && statement.complaints.length === 0) return [];
  if (statement.byCompany && ownsUp.test(statement.text)) return [];
  const exceptions = statement.hits(promise.unless);
  const plain = [
    ...phrasesSaid(statement, promise),
    ...quantitiesSaid(statement, promise),
    ...hoursSaid(statement, promise),
    ...termsSaid(statement, promise),
    ...withheldSaid(statement, promise),
    ...tenderSaid(statement, promise),
  ]
    .filter((each) => !isExcepted(statement, promise, exceptions, each))
    .filter((each, _, all) => !isSpelledOut(statement, each, all));
  if (exceptions.length > 0 && plain.length === 0) return [];
  if (!statement.byCompany) return complaintSaid(statement, plain, statement.topicHits(promise).length > 0);
  return [...plain, ...hedgesSaid(statement, promise, plain)];
}

/** Whether a phrase runs over a time that is just the promise's own: "changes until 2 hours before" where that is the term. */
const isSpelledOut = ({ quantities }: Statement, each: Evidence, all: readonly Evidence[]): boolean =>
  each.term === null &&
  isViolation(each) &&
  all.some(
    (other) =>
      other.outcome === 'agrees' &&
      other.term !== null &&
      contains(each, other) &&
      quantities.some(({ kind, start, end }) => kind === 'duration' && start === other.start && end === other.end) &&
      (each.outcome === 'less' || each.measures === true),
  );

/** A promise that a statement may be about. */
export interface Candidate {
  readonly promise: BrandPromise;
  /** 0 to 1: how surely the statement is about it. */
  readonly topical: number;
  /** Whether its topic is named only in another field or paragraph of the copy, so that what stands here may be of anything. */
  readonly isAfar: boolean;
  /** Whether nothing but a phrase of everyday words tells that it is about the promise, in a text that never speaks of it elsewhere. */
  readonly isDoubtful: boolean;
  /** What a yes or no to a question before it says. */
  readonly answered: readonly Evidence[];
}

/** What is left of how surely a doubtful statement is about a promise. */
const doubted = 0.5;

/** Judges a statement against every promise that it may be about. What one promise's terms say just so is no breach of another's. */
export function judge(
  statement: Statement,
  candidates: readonly Candidate[],
  recent: readonly BrandPromise[] = [],
): Judgement[] {
  const weighed = candidates.map((candidate) => {
    const own = weigh(statement, candidate.promise);
    return { ...candidate, evidence: own.length > 0 ? own : candidate.answered };
  });
  const beside = recent
    .filter((promise) => !candidates.some((each) => each.promise === promise))
    .map((promise) => ({ promise, evidence: quantitiesSaid(statement, promise) }));
  const agreed = [...weighed, ...beside].flatMap(({ promise, evidence }) =>
    evidence.filter(({ outcome, term }) => outcome === 'agrees' && term !== null).map((each) => ({ promise, each })),
  );
  return weighed.map(({ promise, topical, isAfar, isDoubtful, evidence }) => {
    const left = evidence
      .filter((each) => !(isAfar && isViolation(each) && each.term !== null))
      .filter(
        ({ outcome, start, end }) =>
          (outcome !== 'less' && outcome !== 'more') ||
          !agreed.some((other) => other.promise !== promise && other.each.start === start && other.each.end === end),
      );
    const best = decide(left);
    const sure = isDoubtful && best !== null && best.outcome !== 'agrees' ? topical * doubted : topical;
    return judgementOf(statement, promise, sure, best);
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

/** A violation this sure stands beside agreement with another part of the promise. */
const firm = 0.6;

/**
 * What a statement does as a whole: it keeps a promise only where it goes against no part of it ("60 days, no receipt
 * needed"), and the reason names every part that it goes against. Else the strongest evidence speaks; of two as strong, a
 * breach before a hedge before agreement. A violation that agreement of the same words outweighs is none.
 */
function decide(evidence: readonly Evidence[]): Evidence | null {
  const ranked = [...evidence].sort(
    (a, b) => b.weight - a.weight || order.indexOf(a.outcome) - order.indexOf(b.outcome),
  );
  // "We never freeze an account without calling": the longer phrase says it whole.
  const isShielded = (each: Evidence): boolean =>
    isViolation(each) &&
    ranked.some(
      (other) => other.term === null && outweighs(other, each) && contains(other, each) && !contains(each, other),
    );
  const best = ranked.find((each) => !isWatered(each, ranked) && !isShielded(each)) ?? null;
  if (best === null || (best.outcome !== 'agrees' && !isViolation(best))) return best;
  const against = ranked.filter(
    (each) => isViolation(each) && each.weight >= firm && !ranked.some((other) => outweighs(other, each)),
  );
  const worst = against.find(({ outcome }) => outcome === 'less') ?? against[0];
  if (!worst) return best;
  const others = against.filter(
    (each, at) => each.term !== worst.term && against.findIndex(({ term }) => term === each.term) === at,
  );
  return { ...worst, because: [worst, ...others].map(({ because }) => because).join('; and ') };
}

/** Whether a hedge stands over the very words that agree. */
const isWatered = (each: Evidence, others: readonly Evidence[]): boolean =>
  each.outcome === 'agrees' &&
  others.some(({ outcome, start, end }) => outcome === 'hedged' && start === each.start && end === each.end);

const isViolation = ({ outcome }: Evidence): boolean => outcome === 'less' || outcome === 'more';

/** Whether agreement speaks of the same words, or of the same part of the promise, as surely. */
const outweighs = (other: Evidence, violation: Evidence): boolean =>
  other.outcome === 'agrees' &&
  other.weight >= violation.weight &&
  (overlaps(other, violation) || (other.term !== null && other.term === violation.term));
