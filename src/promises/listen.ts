import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { contains, type Span } from '../model/span.ts';
import { readThresholds } from '../text/evidence/thresholds.ts';
import { wordsOf } from '../text/evidence/words.ts';
import type { Reading } from '../text/reading.ts';
import { answerSaid, readAnswer } from './answers.ts';
import { type Circumstances, inCircumstances } from './circumstances.ts';
import { type Hits, hitsByPassage, hitsBySentence, type TopicHit } from './hits.ts';
import { type Judgement, judge } from './judge.ts';
import type { BrandPromise, Ledger, Watch } from './ledger.ts';
import { judgedAgain, nominated, type SecondOpinion } from './second-opinion.ts';
import { Statement } from './statement.ts';
import { likelyPromise, mayBeTopical, namedPromises, type Topic } from './topics.ts';
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
  /** Whether judgements without a verdict are wanted. */
  readonly undecided: boolean;
  /** Judges by likeness, too; null where nobody asks. */
  readonly second: SecondOpinion | null;
}

/** How many sentences a topic is carried on after it was last named. */
const carried = 3;

/** A topic named less surely than this may be another. */
const sureEnough = 0.5;

/** A promise that was talked of, and how many sentences ago. */
interface Recent {
  readonly promise: BrandPromise;
  readonly age: number;
  readonly from: Passage;
}

/** Judges every statement of a document, in order: sentences that name a promise's topic, and those that follow one. */
export function judgeDocument(ledger: Ledger, audience: Audience): Judgement[] {
  const hits = hitsByPassage(ledger, (watch) => audience.anywhere(watch));
  const { document, second } = audience;
  if (hits.size === 0 && !second) return [];
  const spoken = document.conversation;
  const around = circumstancesOf(audience);
  const talked = talk(audience);
  const judgements: Judgement[] = [];
  let recent: readonly Recent[] = [];
  let question: Statement | null = null;
  for (const passage of document.passages) {
    if (!passage.heard) continue;
    const own = hits.get(passage) ?? [];
    if (!spoken) recent = recent.filter(({ from }) => from.unit === passage.unit);
    if (recent.length === 0 && !second && !mayBeTopical(ledger, watchesOf(own))) continue;
    const reading = audience.reading(passage);
    const byCompany = audience.speaksForCompany(passage);
    const asked: Statement | null = byCompany ? question : null;
    question = null;
    for (const [index, sentenceHits] of hitsBySentence(own, reading.sentences).entries()) {
      const span = reading.sentences[index]!;
      const statement = new Statement(passage, span, byCompany, reading, sentenceHits, {
        spoken,
        answers: index === 0 ? asked : null,
      });
      const named = namedPromises(ledger, statement, sentenceHits, (promise) => talked.has(promise, passage.unit));
      const older = recent.map((topic) => ({ ...topic, age: topic.age + 1 })).filter(({ age }) => age <= carried);
      // What only a phrase without its topic names leaves open what is talked of.
      const isOpen = named.every(({ topical }) => topical < sureEnough);
      const topics = [...strengthened(named, older), ...(isOpen ? unnamed(ledger, sentenceHits, older, named) : [])];
      const answer = asked && index === 0 ? readAnswer(statement.text) : null;
      const candidates = topics.map((topic) => ({
        ...topic,
        isAfar:
          !spoken &&
          recent.some(({ promise, from }) => promise === topic.promise && from !== passage) &&
          !named.some(({ promise }) => promise === topic.promise),
        isDoubtful:
          !older.some(({ promise }) => promise === topic.promise) &&
          !hasCore(ledger, sentenceHits, topic.promise) &&
          talked.isSilent(topic.promise, statement),
        answered: asked && answer ? answerSaid(asked, answer, topic.promise) : [],
      }));
      const likes = second?.alike(statement.text) ?? [];
      const judged = judge(
        statement,
        [...candidates, ...nominated(likes, candidates)],
        older.map(({ promise }) => promise),
      ).map((each) => inCircumstances(each, statement, around));
      const again =
        second && likes.length > 0
          ? judgedAgain(second, statement, judged, {
              likes,
              named,
              older,
              isAnswer: asked !== null,
              isTalkedOf: (promise) => talked.has(promise, passage.unit),
              words: likeness(sentenceHits.keys(), ledger),
              inCircumstances: (each) => inCircumstances(each, statement, around),
            })
          : judged;
      for (const judgement of again) {
        if (judgement.verdict !== null || (audience.undecided && named.length > 0)) judgements.push(judgement);
      }
      if (!byCompany && /\?\s*$/.test(statement.text)) {
        question = new Statement(passage, span, true, reading, sentenceHits, { spoken, affirmed: true });
      }
      recent = [
        ...named.map(({ promise }) => ({ promise, age: 0, from: passage })),
        ...older.filter(({ promise }) => !named.some((topic) => topic.promise === promise)),
      ].slice(0, 3);
    }
  }
  return bestBySentence(judgements);
}

/** A text shorter than this beside a sentence need not speak of its topic again. */
const shortText = 240;

/** What is talked of in the conversations and messages of the document. */
interface Talk {
  /** Whether a promise's topic is named anywhere in one. */
  has(promise: BrandPromise, unit: string | null): boolean;
  /** Whether it is named nowhere in one but in a sentence of it, though there is room for it. */
  isSilent(promise: BrandPromise, statement: Statement): boolean;
}

function talk({ anywhere, document }: Audience): Talk {
  const units = new Map<BrandPromise, ReadonlyMap<string | null, { passage: Passage; span: Span }[]>>();
  const sizes = new Map<string | null, number>();
  for (const { unit, text } of document.passages) sizes.set(unit, (sizes.get(unit) ?? 0) + text.length);
  const hitsOf = (promise: BrandPromise): ReadonlyMap<string | null, { passage: Passage; span: Span }[]> => {
    const known = units.get(promise);
    if (known) return known;
    const own = new Map<string | null, { passage: Passage; span: Span }[]>();
    for (const hit of [...anywhere(promise.about), ...(promise.related === null ? [] : anywhere(promise.related))]) {
      const { unit } = hit.passage;
      const there = own.get(unit);
      if (there) there.push(hit);
      else own.set(unit, [hit]);
    }
    units.set(promise, own);
    return own;
  };
  return {
    has: (promise, unit) => hitsOf(promise).has(unit),
    isSilent: (promise, { passage, span }) =>
      (sizes.get(passage.unit) ?? 0) - (span.end - span.start) >= shortText &&
      (hitsOf(promise).get(passage.unit) ?? []).every((hit) => hit.passage === passage && contains(span, hit.span)),
  };
}

/** Whether a word that makes a promise what it is stands in a sentence. */
function hasCore({ vocabulary }: Ledger, hits: Hits, { id }: BrandPromise): boolean {
  for (const watch of hits.keys()) {
    if (vocabulary.get(watch)?.shares.some(({ promise, core }) => core && promise === id)) return true;
  }
  return false;
}

function* watchesOf(hits: readonly TopicHit[]): Generator<Watch> {
  for (const { watch } of hits) yield watch;
}

/** A sentence that names a topic is about that, and not about the one before; the more surely when that was the same. */
const strengthened = (named: readonly Topic[], older: readonly Recent[]): Topic[] =>
  named.map(({ promise, topical }) => ({
    promise,
    topical: older.some((topic) => topic.promise === promise) ? Math.max(topical, 0.95) : topical,
  }));

/** What a sentence that names no topic may be about: what its words are like, and what was talked of before. */
function unnamed(ledger: Ledger, hits: Hits, older: readonly Recent[], named: readonly Topic[]): Topic[] {
  const likely = likelyPromise(
    ledger,
    hits,
    older.map(({ promise }) => promise),
  );
  const before = older
    .filter(({ promise }) => promise !== likely?.promise)
    .map(({ promise, age }) => ({ promise, topical: 0.9 - 0.05 * age }));
  const all = likely ? [likely, ...before] : before;
  return all.filter(({ promise }) => !named.some((topic) => topic.promise === promise));
}

/** A claim's condition may stand a sentence away, or anywhere in a short message. */
const conditionReach = 200;

function circumstancesOf({ today, channel, audiences, anywhere, reading, document }: Audience): Circumstances {
  const isNear = ({ passage, span }: Statement, other: Passage, at: Span): boolean =>
    other === passage
      ? at.start < span.end + conditionReach && span.start < at.end + conditionReach
      : passage.unit !== null && other.unit === passage.unit;
  return {
    today,
    channel,
    audiences,
    hasWords: ({ condition }, statement) =>
      condition !== null && anywhere(condition).some(({ passage, span }) => isNear(statement, passage, span)),
    thresholds: (statement) => {
      const { passage } = statement;
      const near = document.passages.filter(
        (each) => each === passage || (each.heard && passage.unit !== null && each.unit === passage.unit),
      );
      const others = near.flatMap((each) =>
        reading(each).sentences.flatMap((sentence) => {
          if (!isNear(statement, each, sentence) || (each === passage && sentence.start === statement.span.start))
            return [];
          const quantities = reading(each).quantities.filter((quantity) => contains(sentence, quantity));
          return readThresholds(wordsOf(each.text, sentence), quantities);
        }),
      );
      return [...statement.thresholds, ...others];
    },
  };
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
