import type { Threshold } from '../text/evidence/thresholds.ts';
import { plainWords } from '../text/phrases/plain.ts';
import { showBound } from '../text/quantities/show.ts';
import type { Judgement } from './judge.ts';
import type { BrandPromise } from './ledger.ts';
import { comparesAbove, comparison, isSame } from './quantities-said.ts';
import type { Statement } from './statement.ts';
import { readTerm } from './term.ts';

/** Where, when and to whom a statement is made. */
export interface Circumstances {
  /** ISO date. */
  readonly today: string;
  readonly channel: string | null;
  /** Names of audiences the message is to; empty where nobody says. */
  readonly audiences: readonly string[];
  /** Whether the words of a claim's condition (`with`) stand near enough to be read with it. */
  hasWords(promise: BrandPromise, statement: Statement): boolean;
  /** Amounts near a claim from which on or up to which it holds, its own sentence's first. */
  thresholds(statement: Statement): readonly Threshold[];
}

/**
 * A judgement in its circumstances: what keeps a promise in itself still promises too much where the promise has ended, is
 * made to others, in a channel or by a speaker it may not be made in or by, or without its condition.
 */
export function inCircumstances(judgement: Judgement, statement: Statement, around: Circumstances): Judgement {
  if (!statement.byCompany) return judgement;
  const allowed = withinLimit(judgement, statement);
  if (allowed) return allowed;
  if (judgement.verdict !== 'keeps') return judgement;
  const against =
    overreach(judgement.promise, statement, around) ?? conditionMissed(judgement.promise, statement, around);
  if (against === null) return judgement;
  return { ...judgement, verdict: 'exceeds', ...against, confidence: Math.min(judgement.confidence, 0.7) };
}

/** What a claim does to a promise in its circumstances. */
type Against = Pick<Judgement, 'because'> & Partial<Pick<Judgement, 'verdict'>>;

/** Whether a claim leaves its condition out, or names another amount than the condition's. */
function conditionMissed(promise: BrandPromise, statement: Statement, around: Circumstances): Against | null {
  if (promise.condition === null || around.hasWords(promise, statement) || progress.test(statement.text)) return null;
  const said = around.thresholds(statement).filter(({ side }) => side === 'from');
  for (const { amount } of said) if (promise.conditionAmounts.some((each) => isSame(amount, each))) return null;
  const condition = conditionWords(promise.entry.options['with']);
  for (const { amount } of said) {
    const other = promise.conditionAmounts.find((each) => comparison(amount, each) !== null);
    if (!other) continue;
    const verdict = comparison(amount, other) === 'more' ? 'breaks' : 'exceeds';
    return { verdict, because: `says ${showBound(amount)}; the condition of the promise is ${showBound(other)}` };
  }
  const dropped = noMinimum.exec(statement.text)?.[0];
  return {
    because: dropped
      ? `says "${dropped}"; the condition of the promise is ${condition}`
      : `makes the claim without its condition: ${condition}`,
  };
}

/** "You're $12 away from free shipping", "spend $20 more": the condition is spoken of, though not its amount. */
const progress =
  /\d (?:more|away|short|left)\b|\banother \p{Sc}?\d|\b(?:qualif(?:y|ies|ying)|eligible|minimum applies)\b/iu;
const noMinimum = /\bno (?:minimum|strings|conditions?)(?: (?:order|orders|purchase|spend|attached))?\b/i;

/** The phrases of a condition in plain words. */
const conditionWords = (value: unknown): string =>
  listOf(value)
    .flatMap((phrase) => (/[{(]/.test(phrase) ? [phrase] : phrase.split('|')))
    .map(plainWords)
    .join(' or ');

function overreach(promise: BrandPromise, statement: Statement, around: Circumstances): Against | null {
  const because = limitPassed(promise, statement, around);
  return because === null ? null : { because };
}

function limitPassed(promise: BrandPromise, statement: Statement, around: Circumstances): string | null {
  const { options } = promise.entry;
  const valid = options['valid'] as { readonly from?: string; readonly until?: string } | undefined;
  if (valid?.until !== undefined && around.today > valid.until)
    return `still makes a promise that ended on ${valid.until}`;
  if (valid?.from !== undefined && around.today < valid.from) return `makes a promise that begins on ${valid.from}`;
  const audience = listOf(options['audience']);
  if (audience.length > 0 && around.audiences.length > 0 && !around.audiences.some((name) => audience.includes(name))) {
    return `promises it to ${around.audiences.join(', ')}; it is made to ${audience.join(', ')}`;
  }
  const channels = listOf(options['channels']);
  if (channels.length > 0 && around.channel !== null && !channels.includes(around.channel)) {
    return `makes the promise in ${around.channel}; it is made in ${channels.join(', ')}`;
  }
  const limit = limitFor(promise, statement);
  if (limit === 'never') return `makes a promise that ${whoSpeaks(statement)} may not make`;
  return null;
}

/** What the speaker may promise: a quantity up to it is fine though the terms say less, one above it is too much. */
function withinLimit(judgement: Judgement, statement: Statement): Judgement | null {
  const limit = limitFor(judgement.promise, statement);
  if (limit === null || limit === 'never' || judgement.verdict === 'breaks' || judgement.verdict === 'hedges')
    return null;
  const meaning = readTerm(limit);
  if (meaning?.type !== 'quantity') return null;
  const above = comparesAbove(statement, meaning.values);
  if (above === null) return null;
  if (!above)
    return { ...judgement, verdict: 'keeps', because: `is within what ${whoSpeaks(statement)} may promise (${limit})` };
  return {
    ...judgement,
    verdict: 'exceeds',
    confidence: Math.max(judgement.confidence, 0.8),
    because: `promises more than ${whoSpeaks(statement)} may (${limit})`,
  };
}

function limitFor({ entry }: BrandPromise, { passage }: Statement): string | null {
  const may = entry.options['may'];
  if (typeof may !== 'object' || may === null) return null;
  const limits = may as Readonly<Record<string, unknown>>;
  for (const name of [passage.speaker, passage.label, passage.role]) {
    if (name !== null && Object.hasOwn(limits, name)) return String(limits[name]);
  }
  return null;
}

const whoSpeaks = ({ passage }: Statement): string => (passage.role === null ? 'the speaker' : `the ${passage.role}`);

const listOf = (value: unknown): readonly string[] => (value === undefined ? [] : [value].flat().map(String));
