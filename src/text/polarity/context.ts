import type { Span } from '../../model/span.ts';
import { Lexicon } from '../lexicon.ts';
import { isAsked } from './asked.ts';
import { classOf } from './classes.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { conditions } from './conditions.ts';
import type { Cue, Meaning } from './cue.ts';
import { type Edge, edgesOf } from './edges.ts';
import { hedges } from './hedges.ts';
import { negations } from './negation.ts';
import { indirectQuestions } from './questions.ts';
import { isQuoted } from './quoted.ts';
import { reportsIn } from './reported.ts';
import { others, reports } from './reports.ts';
import { isOther } from './somebody-else.ts';
import { times } from './time.ts';
import { type Word, wordsAround } from './words.ts';

/** Words that change how a span is meant, and in which way. */
export interface Trigger extends Span {
  readonly cue: Cue;
}

/** How the words of a span are meant. */
export interface Context {
  /** Denied: "we never charge a fee". */
  readonly negated: boolean;
  /** Part of a question, direct or indirect. */
  readonly asked: boolean;
  /** Inside quotation marks with words of the same passage outside. */
  readonly quoted: boolean;
  /** Said by somebody who is not the company: "they told me", "the website says". */
  readonly reported: boolean;
  /** Imagined, or inside a condition: "if we charged a fee", "that would have been late". */
  readonly hypothetical: boolean;
  /** The condition under which the span holds ("if you bring a receipt", "with a receipt"); null without one. */
  readonly condition: Span | null;
  /** No longer so: "used to", "we stopped". */
  readonly ceased: boolean;
  readonly past: boolean;
  readonly future: boolean;
  /** Said without full force: "usually", "we try to", "might". */
  readonly hedged: boolean;
  /** Somebody other than the brand does it: "their store", "other banks". */
  readonly other: boolean;
  /** The words that say so, in order. */
  readonly triggers: readonly Trigger[];
  /** Triggers that are part of the span itself and bear on none of the above except `condition`. */
  readonly within: readonly Trigger[];
}

interface Found {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

const lexicon = new Lexicon<Meaning>(
  [...indirectQuestions, ...reports, ...others, ...hedges, ...conditions, ...negations, ...times],
  classOf,
);

/** Cues whose scope runs on into a clause inside their own: "you said that if I return it …". */
const farReaching: ReadonlySet<Cue> = new Set(['asked', 'reported', 'hedged', 'other', 'past', 'future']);

/**
 * Reads how a span of a sentence is meant. Scope follows ConText (Harkema et al. 2009), which builds on NegEx (Chapman et
 * al. 2001): a trigger bears on the words after or before it up to a termination term. Changed here: scope also ends where
 * a new subject follows a comma or "and", and at a condition's end; determiners ("no") reach 5 words, verbs 14; a word that
 * denies by itself affirms under "not" ("we never refuse"); questions, reports, quotation and conditions are added; triggers
 * inside the span do not count. Only words near the span are read, so the cost does not grow with the sentence.
 */
export function readContext(text: string, sentence: Span, span: Span): Context {
  const words = wordsAround(text, sentence, span);
  const edges = edgesOf(words);
  const found = triggersIn(words);
  const clauses = clausesOf(words, edges, found);
  const first = indexFrom(words, span.start);
  const last = Math.max(first, indexUntil(words, span.end));
  const inside = (at: Found): boolean => at.from < last && at.to > first;

  const comma = words.findIndex(({ form }) => form === ',');
  const outside = found.flatMap((at) => (inside(at) ? cutBefore(words, at, first) : [at]));
  const bearing = outside.filter((at) => bears(at, edges, first, last, comma));
  const kept = cancelled(bearing).filter(
    ({ meaning, from, to }) => meaning.cue !== 'other' || isOther(words, edges, from, to),
  );
  for (const { from, to, trails } of reportsIn(words, edges)) {
    const meaning: Meaning = { cue: 'reported', scope: trails ? 'before' : 'after', reach: 40 };
    const report = { meaning, from, to };
    if (inside(report)) continue;
    if (trails ? from >= last : bears(report, edges, first, last, -1)) kept.push(report);
  }
  const condition = conditionOf(clauses, edges, first, last);
  const has = (cue: Cue): boolean => kept.some(({ meaning }) => meaning.cue === cue);
  const conditional = clauses.some((clause) => clause.from < first && last <= clause.to && !clause.short);

  return {
    negated: has('negated'),
    asked:
      has('asked') ||
      isAsked(words, edges, first, last, text.slice(Math.max(sentence.start, sentence.end - 60), sentence.end)),
    quoted: isQuoted(text, span),
    reported: has('reported'),
    hypothetical: has('hypothetical') || conditional,
    condition: condition && spanOf(words, condition.from, condition.to),
    ceased: has('ceased'),
    past: has('past'),
    future: has('future'),
    hedged: has('hedged'),
    other: has('other'),
    triggers: kept.map((at) => triggerOf(words, at)).sort((a, b) => a.start - b.start),
    within: found.filter((at) => inside(at) && at.meaning.cue !== 'none').map((at) => triggerOf(words, at)),
  };
}

/** What a trigger that runs into the span says up to there: of "do not guarantee", with "guarantee" the span, "do not". */
const cutBefore = (words: readonly Word[], { from }: Found, first: number): Found[] =>
  from < first ? triggersIn(words.slice(0, first)).filter((at) => at.from >= from) : [];

function triggersIn(words: readonly Word[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = lexicon.match(words, at);
    if (entry && entry.value.cue !== 'none') {
      const meaning = entry.value;
      found.push({ meaning, from: at, to: entry.end });
      if (meaning.also) found.push({ meaning: { ...meaning, cue: meaning.also }, from: at, to: entry.end });
    }
    at = entry ? entry.end : at + 1;
  }
  return found;
}

/** Whether a trigger's scope holds the words from `first` to before `last`. */
function bears(
  { meaning, from, to }: Found,
  edges: readonly Edge[],
  first: number,
  last: number,
  comma: number,
): boolean {
  if (meaning.cue === 'condition' || meaning.cue === 'none') return false;
  const limit = farReaching.has(meaning.cue) ? 2 : 1;
  // "According to the website, there is a fee": the comma only ends the frame.
  const start = meaning.cue === 'reported' && from === 0 && comma >= to && comma < first ? comma + 1 : to;
  if (meaning.scope !== 'before' && to <= first)
    return first - to < meaning.reach && isOpen(edges, start, first, limit);
  if (meaning.scope !== 'after' && from >= last) return from - last < meaning.reach && isOpen(edges, last, from, limit);
  return false;
}

function isOpen(edges: readonly Edge[], from: number, to: number, limit: number): boolean {
  for (let at = from; at <= to; at += 1) if ((edges[at] ?? 0) >= limit) return false;
  return true;
}

/** "We never refuse": a denial that denies another; neither counts. */
function cancelled(found: readonly Found[]): Found[] {
  const denial = found.find(
    ({ meaning }) => meaning.cue === 'negated' && !meaning.lexical && meaning.scope === 'after',
  );
  const denied = found.find(({ meaning, from }) => meaning.lexical && denial && from >= denial.to);
  return found.filter((at) => !denied || (at !== denial && at !== denied));
}

/** The condition nearest to a span that it does not stand in, in the same main clause or before it. */
function conditionOf(clauses: readonly Clause[], edges: readonly Edge[], first: number, last: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of clauses) {
    if (clause.from < first && last <= clause.to && !clause.short) continue;
    const [from, to] = clause.from >= last ? [last, clause.from - 1] : [clause.to + 1, first - 1];
    if (!stopsBetween(clause, edges, from, to)) best ??= clause;
  }
  return best;
}

/** A condition reaches over a comma with a new subject, but not over a stop, a bracket or another clause's end. */
function stopsBetween(clause: Clause, edges: readonly Edge[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (edges[at] === 2 && at !== clause.to) return true;
  return false;
}

function indexFrom(words: readonly Word[], offset: number): number {
  const at = words.findIndex(({ end }) => end > offset);
  return at < 0 ? words.length : at;
}

const indexUntil = (words: readonly Word[], offset: number): number => {
  const at = words.findIndex(({ start }) => start >= offset);
  return at < 0 ? words.length : at;
};

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

const triggerOf = (words: readonly Word[], { meaning, from, to }: Found): Trigger => ({
  // Pseudo-triggers were left out when the triggers were found.
  cue: meaning.cue as Cue,
  ...spanOf(words, from, to),
});
