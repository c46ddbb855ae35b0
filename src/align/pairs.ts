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
  const quotesOf = (side: Cell['side']): Quote[] =>
    cells
      .filter((cell) => cell.side === side)
      .flatMap(({ quotes }) => quotes)
      .sort((a, b) => b.confidence - a.confidence);
  const made = quotesOf('marketing');
  const kept = made.filter(({ verdict }) => verdict === 'keeps');
  const lines = kept.length > 0 ? kept : made;
  if (lines.length === 0) return [];
  return quotesOf('service')
    .filter(({ verdict }) => verdict !== 'keeps')
    .sort((a, b) => sharpest.indexOf(a.verdict) - sharpest.indexOf(b.verdict))
    .slice(0, mostPairs)
    .map((service, index) => ({ marketing: lines[index % lines.length]!, service }));
}
