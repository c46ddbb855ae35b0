import type { Verdict } from '../model/finding.ts';

export const verdicts = ['keeps', 'breaks', 'exceeds', 'hedges', 'reported'] as const satisfies readonly Verdict[];

/** How many statements do what to a promise. */
export type Counts = Readonly<Record<Verdict, number>>;

export const noCounts: Counts = { keeps: 0, breaks: 0, exceeds: 0, hedges: 0, reported: 0 };

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    keeps: one.keeps + other.keeps,
    breaks: one.breaks + other.breaks,
    exceeds: one.exceeds + other.exceeds,
    hedges: one.hedges + other.hedges,
    reported: one.reported + other.reported,
  };
}

export const totalOf = (counts: Counts): number => verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);

/** Statements of a promise below which its keep rate says nothing. */
export const enoughStatements = 5;

/** A share of statements that keep a promise, 0 to 1, with its 95 % interval; `rate` is null below five statements. */
export interface KeepRate {
  readonly kept: number;
  readonly of: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export function keepRate(counts: Counts): KeepRate {
  const [kept, of] = [counts.keeps, totalOf(counts)];
  if (of < enoughStatements) return { kept, of, rate: null, low: null, high: null };
  return { kept, of, rate: kept / of, ...wilson(kept, of) };
}

/** The standard normal quantile of a 95 % interval. */
const z = 1.959963984540054;

/** The score interval of a proportion (Wilson 1927), 95 %. `of` must be above 0. */
export function wilson(hits: number, of: number): { readonly low: number; readonly high: number } {
  const rate = hits / of;
  const square = (z * z) / of;
  const middle = (rate + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
