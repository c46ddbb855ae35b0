import type { Verdict } from '../model/finding.ts';
import type { Likeness, Side } from './alike.ts';
import type { Evidence } from './evidence.ts';
import type { Judgement } from './judge.ts';
import type { Statement } from './statement.ts';

/** A statement held against a promise, with all that is known of the two. */
export interface View {
  readonly statement: Statement;
  readonly judgement: Judgement;
  readonly evidence: readonly Evidence[];
  /** How surely the promise is named in it, 0 to 1. */
  readonly named: number;
  /** How many other promises are. */
  readonly rivals: number;
  /** How many sentences ago it was named last; null for too long. */
  readonly age: number | null;
  /** Whether it is named anywhere in the conversation or message. */
  readonly isTalkedOf: boolean;
  /** How much its words speak for the promise. */
  readonly words: number;
  readonly like: Likeness;
  /** How much more alike it is to this promise than to any other; `NaN` where there is no other. */
  readonly lead: number;
  /** Whether it answers a question. */
  readonly isAnswer: boolean;
}

/** Whether a text denies anything. */
export const isDenying = (text: string): boolean =>
  /\b(?:no|not|never|none|nobody|nothing|without|cannot)\b|n['’]t\b/i.test(text);

const one = (is: boolean): number => (is ? 1 : 0);
const weight = ({ evidence }: View, outcome: Evidence['outcome']): number =>
  Math.max(0, ...evidence.filter((each) => each.outcome === outcome).map((each) => each.weight));
const judged = ({ judgement }: View, verdict: Verdict): number =>
  judgement.verdict === verdict ? judgement.confidence : 0;
/** Of a promise without such examples nothing is known. */
const nearness = ({ like }: View, side: Side, measure: 'nearest' | 'three'): number =>
  (like.bySide.get(side)?.[measure] ?? Number.NaN) - like.nearest;

/** From here on two sentences say much the same, or the opposite. */
const close = 0.7;
const closeness = ({ like }: View, side: Side): number => Math.max(0, (like.bySide.get(side)?.nearest ?? 0) - close);

/** What is weighed, each a number that a person can check; `NaN` where it is not known, which weighs nothing. */
export const features = {
  'named in it': ({ named }) => named,
  'talked of anywhere': ({ isTalkedOf }) => one(isTalkedOf),
  'named just before': ({ age }) => one(age === 1),
  'named a while ago': ({ age }) => one(age !== null && age > 1),
  'its words': ({ words }) => words,
  'other promises named': ({ rivals }) => rivals,
  agreement: (view) => weight(view, 'agrees'),
  'less than promised': (view) => weight(view, 'less'),
  'more than promised': (view) => weight(view, 'more'),
  'watered down': (view) => weight(view, 'hedged'),
  complaint: (view) => weight(view, 'complains'),
  'judged to keep': (view) => judged(view, 'keeps'),
  'judged to break': (view) => judged(view, 'breaks'),
  'judged to exceed': (view) => judged(view, 'exceeds'),
  'judged to hedge': (view) => judged(view, 'hedges'),
  'judged to report': (view) => judged(view, 'reported'),
  'spoken in a conversation': ({ statement }) => one(statement.spoken),
  'said by the company': ({ statement }) => one(statement.byCompany),
  'answers a question': ({ isAnswer }) => one(isAnswer),
  'is a question': ({ statement }) => one(/\?\s*$/.test(statement.text)),
  complains: ({ statement }) => one(statement.complaints.length > 0),
  softened: ({ statement }) => one(statement.softeners.length > 0),
  'has a quantity': ({ statement }) => one(statement.quantities.length > 0),
  'has a charge': ({ statement }) => one(statement.costs.some(({ sign }) => sign === 'charge')),
  'has something free': ({ statement }) => one(statement.costs.some(({ sign }) => sign === 'free')),
  'has a negation': ({ statement }) => one(isDenying(statement.text)),
  length: ({ statement }) => Math.min(1, statement.text.length / 200),
  'like the promise': ({ like }) => like.nearest,
  'more like it than like others': ({ lead }) => lead,
  'like its wording': (view) => nearness(view, 'promise', 'nearest'),
  'like one that keeps it': (view) => nearness(view, 'keeps', 'nearest'),
  'like one that breaks it': (view) => nearness(view, 'breaks', 'nearest'),
  'like one that exceeds it': (view) => nearness(view, 'exceeds', 'nearest'),
  'like one that hedges it': (view) => nearness(view, 'hedges', 'nearest'),
  'like one that is fine': (view) => nearness(view, 'fine', 'nearest'),
  'very like one that keeps it': (view) => closeness(view, 'keeps'),
  'very like one that breaks it': (view) => closeness(view, 'breaks'),
  'very like one that exceeds it': (view) => closeness(view, 'exceeds'),
  'very like one that hedges it': (view) => closeness(view, 'hedges'),
  'like three that keep it': (view) => nearness(view, 'keeps', 'three'),
  'like three that break it': (view) => nearness(view, 'breaks', 'three'),
  'like three that exceed it': (view) => nearness(view, 'exceeds', 'three'),
  'like three that hedge it': (view) => nearness(view, 'hedges', 'three'),
} as const satisfies Readonly<Record<string, (view: View) => number>>;

export type Feature = keyof typeof features;
