import type { Lexicon } from './lexicon.ts';
import type { Op } from './op.ts';
import type { RegexPlan } from './regex/regex.ts';
import type { Wake } from './wake.ts';

/** A wording to look for: where its steps begin, or a regular expression; and who watches for it. */
export interface Pattern {
  readonly watches: readonly number[];
  readonly entry: number;
  /** Whether a quantity must be in the text. */
  readonly counts: boolean;
  readonly regex: RegexPlan | null;
}

/**
 * All that a matcher knows; plain data that a structured clone keeps, so that it can be handed to a worker, or kept, and
 * need not be compiled again.
 */
export interface MatcherPlan {
  readonly patterns: readonly Pattern[];
  readonly ops: readonly Op[];
  readonly lexicon: Lexicon;
  readonly wake: Wake;
  /** Phrases that no word wakes, by pattern. */
  readonly sleepless: readonly number[];
  /** The words that a phrase can span at most. */
  readonly span: number;
}

/** Takes phrases in, watch by watch, and makes the plan that finds them. */
export interface Planner {
  /** Watches for any of several phrases; watches are numbered from 0 in the order of the calls. */
  watch(phrases: readonly string[]): number;
  plan(): MatcherPlan;
}

/** The planner of a plan that was made before: the same calls in the same order have the same watches, and nothing is compiled. */
export function replan(plan: MatcherPlan): Planner {
  let count = 0;
  return { watch: () => count++, plan: () => plan };
}
