import type { Alike, Likeness, Nearness } from './alike.ts';
import { isDenying, type View } from './features.ts';
import { type Candidate, type Judgement, weigh } from './judge.ts';
import type { Chances } from './learned.ts';
import type { BrandPromise } from './ledger.ts';
import type { Statement } from './statement.ts';
import type { Topic } from './topics.ts';

/** How likely a verdict must be to be believed, and how unlikely a violation to be doubted. */
const believed: Readonly<Record<'keeps' | 'violation', number>> = { keeps: 0.5, violation: 0.3 };
const doubted = 0.15;

/** A finding of this confidence is reported. */
const reported = 0.5;

/** So many promises are nominated for a sentence at most, each at least so alike. */
const mostNominees = 2;
const enough = 0.4;

/** A likeness nominates a promise: a judgement of it counts for little before it is weighed. */
const nominee = 0.5;

/** Judges by likeness: nominates promises that a sentence does not name, and weighs judgements anew. */
export interface SecondOpinion {
  readonly alike: Alike;
  chances(view: View): Chances;
}

/** The promises that a sentence is most like and that are no candidates yet. */
export function nominated(likes: readonly Likeness[], candidates: readonly Candidate[]): Candidate[] {
  return likes
    .slice(0, mostNominees)
    .filter(({ promise, nearest }) => nearest >= enough && !candidates.some((each) => each.promise === promise))
    .map(({ promise }) => ({ promise, topical: nominee, isAfar: false, isDoubtful: false, answered: [] }));
}

/** What is known around a statement. */
export interface Around {
  readonly likes: readonly Likeness[];
  readonly named: readonly Topic[];
  /** Promises named in the sentences before, and how many sentences ago. */
  readonly older: readonly { readonly promise: BrandPromise; readonly age: number }[];
  readonly isAnswer: boolean;
  isTalkedOf(promise: BrandPromise): boolean;
  /** How much its words speak for each promise. */
  readonly words: readonly { readonly promise: BrandPromise; readonly score: number }[];
  /** A judgement in the circumstances of the statement. */
  inCircumstances(judgement: Judgement): Judgement;
}

/** The judgements of a statement weighed anew, with all that is known around it. */
export function judgedAgain(
  { chances }: SecondOpinion,
  statement: Statement,
  judgements: readonly Judgement[],
  around: Around,
): Judgement[] {
  return judgements.map((judgement) => {
    const like = around.likes.find(({ promise }) => promise === judgement.promise);
    if (!like) return judgement;
    const own = chances(viewOf(statement, judgement, like, around));
    const kept = judgement.verdict === null ? maybeKept(statement, judgement, own, like) : null;
    // What is only like a sentence that keeps the promise must stand in its circumstances as well.
    return kept && around.inCircumstances(kept) === kept ? kept : weighedAnew(judgement, own, like);
  });
}

function viewOf(
  statement: Statement,
  judgement: Judgement,
  like: Likeness,
  { likes, named, older, isAnswer, isTalkedOf, words }: Around,
): View {
  const { promise } = judgement;
  const others = likes.find((each) => each !== like)?.nearest ?? Number.NaN;
  return {
    statement,
    judgement,
    evidence: weigh(statement, promise),
    named: named.find((topic) => topic.promise === promise)?.topical ?? 0,
    rivals: named.filter((topic) => topic.promise !== promise).length,
    age: older.find((topic) => topic.promise === promise)?.age ?? null,
    isTalkedOf: isTalkedOf(promise),
    words: words.find((each) => each.promise === promise)?.score ?? 0,
    like,
    lead: like.nearest - others,
    isAnswer,
  };
}

/** A violation that is unlikely is doubted; a verdict that was too unsure, and is likely, is believed. */
function weighedAnew(judgement: Judgement, chances: Chances, like: Likeness): Judgement {
  const { verdict, confidence, because } = judgement;
  if (verdict === null) return judgement;
  const chance = chances[verdict];
  if (verdict !== 'keeps' && chance < doubted)
    return { ...judgement, confidence: Math.min(confidence, reported - 0.05) };
  const least = verdict === 'keeps' ? believed.keeps : believed.violation;
  if (confidence >= reported || chance < least) return judgement;
  const why = likeWhat(like, verdict === 'reported' ? undefined : like.bySide.get(verdict));
  return { ...judgement, confidence: sureness(chance, least), because: `${because}, ${why}`, isLikely: true };
}

/**
 * What nothing speaks for or against may keep the promise by likeness, and never go against it: likeness alone makes no
 * error. As "we charge" is like "we never charge", both must deny something, or neither.
 */
function maybeKept(statement: Statement, judgement: Judgement, chances: Chances, like: Likeness): Judgement | null {
  const { text, byCompany } = statement;
  const least = Math.max(believed.keeps, chances.breaks, chances.exceeds, chances.hedges);
  if (!byCompany || chances.keeps < least || /\?\s*$/.test(text)) return null;
  const near = likest(like, like.bySide.get('keeps'));
  if (!near || isDenying(near.text) !== isDenying(text)) return null;
  const because = `is ${likeWhat(like, like.bySide.get('keeps'))}`;
  return {
    ...judgement,
    verdict: 'keeps',
    confidence: sureness(chances.keeps, believed.keeps),
    because,
    isLikely: true,
  };
}

const sureness = (chance: number, least: number): number => Math.round((reported + (chance - least) / 2) * 100) / 100;

/** The nearest of some examples, or the wording where that is nearer. */
function likest({ bySide }: Likeness, examples: Nearness | undefined): Nearness | undefined {
  const wording = bySide.get('promise');
  return examples && examples.nearest >= (wording?.nearest ?? 0) ? examples : wording;
}

/** `like your example "No receipt, no problem." (0.81)`. */
function likeWhat(like: Likeness, examples: Nearness | undefined): string {
  const near = likest(like, examples);
  const name = near === examples ? 'your example' : 'your promise';
  return near ? `like ${name} "${near.text}" (${near.nearest.toFixed(2)})` : 'like it';
}
