import type { Judgement } from './judge.ts';
import type { BrandPromise } from './ledger.ts';
import { comparesAbove } from './quantities-said.ts';
import type { Statement } from './statement.ts';
import { readTerm } from './term.ts';

/** Where, when and to whom a statement is made. */
export interface Circumstances {
  /** ISO date. */
  readonly today: string;
  readonly channel: string | null;
  /** Names of audiences the message is to; empty where nobody says. */
  readonly audiences: readonly string[];
  /** Whether a claim's condition (`with`) stands near enough to be read with it. */
  hasCondition(promise: BrandPromise, statement: Statement): boolean;
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
  const because = overreach(judgement.promise, statement, around);
  return because === null
    ? judgement
    : { ...judgement, verdict: 'exceeds', because, confidence: Math.min(judgement.confidence, 0.7) };
}

function overreach(promise: BrandPromise, statement: Statement, around: Circumstances): string | null {
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
  if (promise.condition !== null && !around.hasCondition(promise, statement)) {
    return `makes the claim without its condition (${listOf(options['with']).join(' | ')})`;
  }
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
