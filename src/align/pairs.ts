import type { Side } from '../model/finding.ts';
import type { Cell } from './picture.ts';
import type { Quote } from './sums.ts';

/** Marketing's line beside service's on the same promise. */
export interface Pair {
  readonly marketing: Quote;
  readonly service: Quote;
}

/** What contradicts a promise most comes first. */
const sharpest: readonly Quote['verdict'][] = ['breaks', 'exceeds', 'reported', 'hedges'];

const mostPairs = 5;

/** What service says against a promise, surest first, each beside what marketing says of it. */
export function pairsOf(cells: readonly Cell[]): Pair[] {
  const made = quotesOf(cells, 'marketing');
  const kept = made.filter(({ verdict }) => verdict === 'keeps');
  const lines = kept.length > 0 ? kept : made;
  if (lines.length === 0) return [];
  return quotesOf(cells, 'service')
    .filter(({ verdict }) => verdict !== 'keeps')
    .sort(bySharpness)
    .slice(0, mostPairs)
    .map((service) => ({ marketing: nearestOf(lines, service), service }));
}

/** Two lines of one side on the same promise: one keeps it, the other does not. */
export interface Odds {
  readonly side: Side;
  readonly kept: Quote;
  readonly other: Quote;
}

/** Where a side contradicts itself: marketing always, service where marketing says nothing that it could be held against. */
export function oddsOf(cells: readonly Cell[]): Odds[] {
  const side = quotesOf(cells, 'marketing').length > 0 ? 'marketing' : 'service';
  const quotes = quotesOf(cells, side);
  const kept = quotes.filter(({ verdict }) => verdict === 'keeps');
  if (kept.length === 0) return [];
  return quotes
    .filter(({ verdict }) => verdict === 'breaks' || verdict === 'exceeds')
    .sort(bySharpness)
    .slice(0, mostPairs)
    .map((other) => ({ side, kept: nearestOf(kept, other), other }));
}

const quotesOf = (cells: readonly Cell[], side: Cell['side']): Quote[] =>
  cells
    .filter((cell) => cell.side === side)
    .flatMap(({ quotes }) => quotes)
    .sort((a, b) => b.confidence - a.confidence);

const bySharpness = (a: Quote, b: Quote): number => sharpest.indexOf(a.verdict) - sharpest.indexOf(b.verdict);

/** The line that speaks of the same as another: of the same part of the promise first, then in the same words; the surest of several. */
function nearestOf(lines: readonly Quote[], other: Quote): Quote {
  const [parts, words] = [partsIn(other.reason), wordsIn(other.quote)];
  const nearness = (line: Quote): number =>
    10 * Number(partsIn(line.reason).some((part) => parts.includes(part))) +
    wordsIn(line.quote).filter((word) => words.includes(word)).length;
  return lines.reduce((best, line) => (nearness(line) > nearness(best) ? line : best));
}

/** The parts of the promise that a reason names: `cost` of "says it is free, as promised (cost)". */
const partsIn = (reason: string): string[] => [...reason.matchAll(/\(([\w-]+)\)(?=;|$)/g)].map(([, part]) => part!);

/** The longer words of a quote, each once. */
const wordsIn = (quote: string): string[] => [...new Set(quote.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
