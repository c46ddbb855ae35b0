import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import { answerSaid, readAnswer } from './answers.ts';
import { type Circumstances, inCircumstances } from './circumstances.ts';
import { type Commitment, readCommitment } from './commitments.ts';
import { type Candidate, type Judgement, judge } from './judge.ts';
import type { BrandPromise, Ledger, Watch } from './ledger.ts';
import { Statement } from './statement.ts';
import { likeness } from './vocabulary.ts';

/** What the judge hears of a document. */
export interface Audience {
  readonly document: Document;
  /** Hits of a watch in all that is heard, in order. */
  anywhere(watch: Watch): readonly { readonly passage: Passage; readonly span: Span }[];
  reading(passage: Passage): Reading;
  speaksForCompany(passage: Passage): boolean;
  /** ISO date. */
  readonly today: string;
  readonly channel: string | null;
  /** Names of audiences the message is to; empty where nobody says. */
  readonly audiences: readonly string[];
}

/** How many sentences a topic is carried on after it was last named. */
const carried = 3;

type Hits = Map<Watch, Span[]>;

/** Judges every statement of a document, in order: sentences that name a promise's topic, and those that follow one. */
export function judgeDocument(ledger: Ledger, audience: Audience): Judgement[] {
  const hits = hitsByPassage(ledger, audience);
  if (hits.size === 0) return [];
  const { document } = audience;
  const judgements: Judgement[] = [];
  let topics: { readonly promise: BrandPromise; readonly age: number; readonly unit: string | null }[] = [];
  const around = circumstancesOf(audience);
  let question: Statement | null = null;
  for (const passage of document.passages) {
    if (!passage.heard) continue;
    const own = hits.get(passage);
    if (!document.conversation) topics = topics.filter(({ unit }) => unit === passage.unit);
    if (!own && topics.length === 0) continue;
    const reading = audience.reading(passage);
    const byCompany = audience.speaksForCompany(passage);
    const asked = byCompany ? question : null;
    question = null;
    for (const span of reading.sentences) {
      const statement = new Statement(passage, span, byCompany, reading, own ?? new Map());
      const named = namedPromises(ledger, statement, own);
      const older = topics.map((topic) => ({ ...topic, age: topic.age + 1 })).filter(({ age }) => age <= carried);
      const likely =
        named.length > 0
          ? []
          : likelyPromises(
              ledger,
              statement,
              own,
              older.map(({ promise }) => promise),
            );
      const recent = older.filter(({ promise }) => !named.some((topic) => topic.promise === promise));
      const answer = asked && span === reading.sentences[0] ? readAnswer(statement.text) : null;
      const candidateOf = (promise: BrandPromise, topical: number): Candidate => ({
        promise,
        topical,
        answered: asked && answer ? answerSaid(asked, answer, promise) : [],
      });
      // A sentence that names a topic is about that, and not about the one before.
      const candidates =
        named.length > 0
          ? named.map(({ promise, topical }) =>
              candidateOf(
                promise,
                older.some((topic) => topic.promise === promise) ? Math.max(topical, 0.95) : topical,
              ),
            )
          : [
              ...likely.map(({ promise, topical }) => candidateOf(promise, topical)),
              ...recent
                .filter(({ promise }) => !likely.some((other) => other.promise === promise))
                .map(({ promise, age }) => candidateOf(promise, 0.9 - 0.05 * age)),
            ];
      const made = judge(statement, candidates).filter(({ verdict }) => named.length > 0 || verdict !== null);
      judgements.push(...made.map((judgement) => inCircumstances(judgement, statement, around)));
      if (!byCompany && /\?\s*$/.test(statement.text)) {
        question = new Statement(passage, span, true, reading, own ?? new Map(), true);
      }
      topics = [...named.map(({ promise }) => ({ promise, age: 0, unit: passage.unit })), ...recent].slice(0, 3);
    }
  }
  return bestBySentence(judgements);
}

/** A claim's condition may stand a sentence away, or anywhere in a short message. */
const conditionReach = 200;

function circumstancesOf({ today, channel, audiences, anywhere }: Audience): Circumstances {
  return {
    today,
    channel,
    audiences,
    hasCondition: ({ condition }, { passage, span }) =>
      condition === null ||
      anywhere(condition).some(
        (hit) =>
          (hit.passage === passage &&
            hit.span.start < span.end + conditionReach &&
            span.start < hit.span.end + conditionReach) ||
          (hit.passage !== passage && passage.unit !== null && hit.passage.unit === passage.unit),
      ),
  };
}

function hitsByPassage(ledger: Ledger, audience: Audience): Map<Passage, Hits> {
  const found = new Map<Passage, Hits>();
  for (const watch of ledger.watches) {
    for (const { passage, span } of audience.anywhere(watch)) {
      let own = found.get(passage);
      if (!own) {
        own = new Map();
        found.set(passage, own);
      }
      const spans = own.get(watch);
      if (spans) spans.push(span);
      else own.set(watch, [span]);
    }
  }
  return found;
}

/** A promise that a sentence names, and how surely it is about it. */
interface Named {
  readonly promise: BrandPromise;
  readonly topical: number;
}

/**
 * The promises that a sentence names, the one with the most words first; a topic inside the words of another is not named.
 * A phrase of the promise without its topic names it less surely, the fewer its words the less.
 */
function namedPromises(ledger: Ledger, statement: Statement, own: Hits | undefined): Named[] {
  if (!own) return [];
  const hits = [...ledger.topics].flatMap(([watch, promise]) =>
    own.has(watch) ? statement.hits(watch).map((span) => ({ promise, span, isTopic: watch === promise.about })) : [],
  );
  const whole = hits.filter(
    ({ promise, span }) =>
      !hits.some((other) => other.promise !== promise && contains(other.span, span) && !contains(span, other.span)),
  );
  const named = new Map<BrandPromise, { size: number; topical: number }>();
  for (const { promise, span, isTopic } of whole) {
    const known = named.get(promise) ?? { size: 0, topical: 0 };
    const words = statement.quote(span).split(' ').length;
    const topical = isTopic ? 1 : words >= 4 ? 0.75 : words >= 3 ? 0.6 : 0.4;
    named.set(promise, { size: known.size + words, topical: Math.max(known.topical, topical) });
  }
  return [...named]
    .sort((a, b) => b[1].topical - a[1].topical || b[1].size - a[1].size)
    .map(([promise, { topical }]) => ({ promise, topical }));
}

/** A sentence whose words score this much for one promise, and this much more than for any other, is taken to be about it. */
const enough = 3;
const ahead = 1.5;

/** The promise that a sentence's words nominate where it names none; one talked of just before needs less. */
function likelyPromises(
  ledger: Ledger,
  statement: Statement,
  own: Hits | undefined,
  recent: readonly BrandPromise[],
): Named[] {
  if (!own) return [];
  const hits = [...own.keys()].filter((watch) => ledger.vocabulary.has(watch) && statement.hits(watch).length > 0);
  const promises = new Map(ledger.promises.map((promise) => [promise.id, promise]));
  const [first, second] = likeness(hits, ledger.vocabulary, promises);
  if (!first || hits.length < 1) return [];
  const lead = first.score / (second?.score || 0.1);
  const isRecent = recent.includes(first.promise);
  if (first.score < (isRecent ? enough / 2 : enough) || lead < (isRecent ? 1.1 : ahead)) return [];
  return [{ promise: first.promise, topical: isRecent ? 0.9 : 0.75 }];
}

/** Of several violations that one sentence is said to be, the surest. */
function bestBySentence(judgements: readonly Judgement[]): Judgement[] {
  const best = new Map<string, Judgement>();
  const keys = new Map<Passage, number>();
  for (const judgement of judgements) {
    if (judgement.verdict === null || judgement.verdict === 'keeps') continue;
    const id = keys.get(judgement.passage) ?? keys.size;
    keys.set(judgement.passage, id);
    const key = `${id}:${judgement.span.start}`;
    const known = best.get(key);
    if (!known || judgement.confidence > known.confidence) best.set(key, judgement);
  }
  const kept = new Set(best.values());
  return judgements.filter((each) => each.verdict === null || each.verdict === 'keeps' || kept.has(each));
}

/** Firm commitments by the company that are about none of its promises, in order, one a sentence. */
export function unledgered(ledger: Ledger, audience: Audience, judged: readonly Judgement[]): Commitment[] {
  const covered = judged.filter(({ confidence }) => confidence >= 0.5);
  const found: Commitment[] = [];
  const watches = [
    [ledger.firm, false],
    [ledger.universal, true],
  ] as const;
  for (const [watch, universal] of watches) {
    for (const { passage, span } of watch === null ? [] : audience.anywhere(watch)) {
      if (!audience.speaksForCompany(passage)) continue;
      const commitment = readCommitment(passage, span, audience.reading(passage), universal);
      if (!commitment || covered.some((each) => each.passage === passage && overlaps(each.span, commitment.span)))
        continue;
      if (!found.some((each) => each.passage === passage && overlaps(each.span, commitment.span)))
        found.push(commitment);
    }
  }
  return found;
}
