import type { Exact } from './exact.ts';
import type { SlotFilling } from './slots.ts';
import type { WordSet } from './vocabulary.ts';

/**
 * One step of a compiled phrase; `next` and `to` are indices of steps. A phrase has no loops: every step leads to steps
 * made before it, and at last to `end`.
 */
export type Op =
  | { readonly type: 'end' }
  | { readonly type: 'word'; readonly set: WordSet; readonly next: number }
  | { readonly type: 'any'; readonly next: number }
  /** `sets` are those of its first three words, or fewer. */
  | { readonly type: 'exact'; readonly exact: Exact; readonly sets: readonly WordSet[]; readonly next: number }
  | { readonly type: 'slot'; readonly filling: SlotFilling; readonly next: number }
  /** A symbol that must stand between two words: `$`, `%`, `/`. */
  | { readonly type: 'symbol'; readonly text: string; readonly next: number }
  /** Punctuation that may stand here. */
  | { readonly type: 'marks'; readonly next: number }
  | { readonly type: 'gap'; readonly most: number; readonly next: number }
  | { readonly type: 'split'; readonly to: readonly number[] };

/** A step that takes something of the text in. */
export type Taking = Op & { readonly type: 'word' | 'any' | 'exact' | 'slot' | 'symbol' };

export const isTaking = (op: Op): op is Taking =>
  op.type === 'word' || op.type === 'any' || op.type === 'exact' || op.type === 'slot' || op.type === 'symbol';
