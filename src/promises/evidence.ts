import type { Span } from '../model/span.ts';

/**
 * One thing in a statement that speaks for a verdict: it `agrees` with the promise, gives `less`, gives `more`, waters it
 * down (`hedged`) or says that it was not kept (`complains`).
 */
export interface Evidence extends Span {
  readonly outcome: 'agrees' | 'less' | 'more' | 'hedged' | 'complains';
  /** 0 to 1: how sure it is, given that the statement is about the promise. */
  readonly weight: number;
  /** In words, for the reason of a finding. */
  readonly because: string;
  /** The name of the term it speaks of; null for none. */
  readonly term: string | null;
  /** Whether a phrase takes whatever quantity stands in it: `until <duration>`. */
  readonly measures?: boolean;
}
