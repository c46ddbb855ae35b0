import type { Op } from './op.ts';
import type { WordSet } from './vocabulary.ts';

/** A word, or a word and the one after it, of which a phrase holds at least one wherever it stands. */
export interface Key {
  readonly first: WordSet;
  readonly second: WordSet | null;
  /** The word that must come third; null where that is not sure. */
  readonly third: WordSet | null;
}

/** What wakes a phrase. */
export interface Gate {
  readonly keys: readonly Key[];
  /** How many words before the key the phrase may begin, at most and at least. */
  readonly back: number;
  readonly near: number;
}

/** Words a quantity may be made of, at most. */
const quantityWords = 24;
/** Below this cost no better key is looked for. */
const fairCost = 4;
/** Branches, in a phrase, at which keys are looked for. */
const mostSplits = 8;
const mostKeys = 2_000;
const mostSeconds = 64;
/** Pairs of words, or threes, for one key. */
const mostPairs = 4_000;

/** How many words a step takes in at most. */
function mostOf(op: Op): number {
  if (op.type === 'exact') return op.exact.tokens.length;
  if (op.type === 'slot') return quantityWords;
  return op.type === 'gap' ? op.most : leastOf(op);
}

/** How many words a step takes in at least. */
function leastOf(op: Op): number {
  if (op.type === 'exact') return op.exact.tokens.length;
  return op.type === 'word' || op.type === 'any' || op.type === 'slot' ? 1 : 0;
}

const nextOf = (op: Op): readonly number[] => (op.type === 'end' ? [] : op.type === 'split' ? op.to : [op.next]);

/** What is known of a phrase before it is tried. */
export interface Outlook {
  /** The cheapest gate; null where nothing in the phrase is sure to be said. */
  readonly gate: Gate | null;
  /** The words it can span at most. */
  readonly span: number;
  /** Whether it must hold a quantity. */
  readonly counts: boolean;
}

/** The outlook of the phrase that starts with step `entry`. */
export function outlookOf(ops: readonly Op[], entry: number): Outlook {
  let gate: Gate | null = null;
  let least = Number.POSITIVE_INFINITY;
  let counts = false;
  let splits = 0;
  const steps = bottlenecks(ops, entry);
  for (const { step, back, near } of steps) {
    if (ops[step]!.type === 'slot') counts = true;
    if (least <= fairCost || (ops[step]!.type === 'split' && ++splits > mostSplits)) continue;
    const keys = keysAt(ops, step);
    if (!keys) continue;
    const cost = costOf(keys) * (1 + back / 4);
    if (cost < least) [gate, least] = [{ keys, back, near }, cost];
  }
  return { gate, span: steps.at(-1)!.back, counts };
}

interface Bottleneck {
  readonly step: number;
  /** The words a match may have taken in before it, at most and at least. */
  readonly back: number;
  readonly near: number;
}

/**
 * The steps that every match goes through, with the words it may have taken in before. Every step leads to lower ones
 * only, so a step is one of them when no step above it leads past it.
 */
function bottlenecks(ops: readonly Op[], entry: number): readonly Bottleneck[] {
  return inLine(ops, entry) ?? inWeb(ops, entry);
}

/** The steps of a phrase without branches: all of them. */
function inLine(ops: readonly Op[], entry: number): readonly Bottleneck[] | null {
  const found: Bottleneck[] = [];
  let [back, near] = [0, 0];
  for (let step = entry; ; ) {
    const op = ops[step]!;
    if (op.type === 'split') return null;
    found.push({ step, back, near });
    if (op.type === 'end') return found;
    back += mostOf(op);
    near += leastOf(op);
    step = op.next;
  }
}

function inWeb(ops: readonly Op[], entry: number): readonly Bottleneck[] {
  const back = new Map([[entry, 0]]);
  for (const step of back.keys()) for (const next of nextOf(ops[step]!)) back.set(next, 0);
  const near = new Map([[entry, 0]]);
  const found: Bottleneck[] = [];
  let lowest = entry;
  for (const step of [...back.keys()].sort((a, b) => b - a)) {
    const op = ops[step]!;
    const [most, least] = [back.get(step)!, near.get(step)!];
    if (lowest >= step) found.push({ step, back: most, near: least });
    for (const next of nextOf(op)) {
      lowest = Math.min(lowest, next);
      back.set(next, Math.max(back.get(next)!, most + mostOf(op)));
      near.set(next, Math.min(near.get(next) ?? Number.POSITIVE_INFINITY, least + leastOf(op)));
    }
  }
  return found;
}

/** The keys one of which must follow where a match has come to `step`; null where something else may follow. */
function keysAt(ops: readonly Op[], step: number): readonly Key[] | null {
  const turns = turnsAt(ops, step, mostKeys);
  if (!turns) return null;
  const keys = turns.length === 1 ? keysFrom(ops, turns[0]!) : turns.flatMap((turn) => keysFrom(ops, turn));
  return keys.length > 0 && keys.length <= mostKeys ? keys : null;
}

function keysFrom(ops: readonly Op[], turn: Turn): readonly Key[] {
  const seconds = turnsAfter(ops, turn);
  if (!seconds) return [{ first: turn.set, second: null, third: null }];
  return seconds.flatMap((second): readonly Key[] => {
    const two = sizeOf(turn.set) * sizeOf(second.set);
    if (two > mostPairs) return [{ first: turn.set, second: null, third: null }];
    const thirds = turnsAfter(ops, second);
    const three = thirds?.reduce((sum, { set }) => sum + two * sizeOf(set), 0) ?? mostPairs;
    const sure = thirds && three < mostPairs ? thirds.map(({ set }) => set) : [null];
    return sure.map((third) => ({ first: turn.set, second: second.set, third }));
  });
}

/** How many words a set stands for, roughly. */
const sizeOf = ({ forms, prefixes }: WordSet): number => forms.length + prefixes.length * 200;

/** A word taken in by a step; `at` counts the words of an exact one. */
interface Turn {
  readonly set: WordSet;
  readonly op: Op & { type: 'word' | 'exact' };
  readonly at: number;
}

function turnsAfter(ops: readonly Op[], { op, at }: Turn): readonly Turn[] | null {
  if (op.type === 'word' || at + 1 === op.exact.tokens.length) return turnsAt(ops, op.next, mostSeconds);
  const set = op.sets[at + 1];
  return set ? [{ set, op, at: at + 1 }] : null;
}

/** The ways to take in the next word; null where there may be none, or any word, or one further off, or too many. */
function turnsAt(ops: readonly Op[], step: number, most: number): readonly Turn[] | null {
  const only = ops[step]!;
  if (only.type === 'word') return [{ set: only.set, op: only, at: 0 }];
  const found: Turn[] = [];
  const seen = new Set([step]);
  for (const at of seen) {
    const op = ops[at]!;
    if (found.length > most) return null;
    if (op.type === 'word') found.push({ set: op.set, op, at: 0 });
    else if (op.type === 'exact') found.push({ set: op.sets[0]!, op, at: 0 });
    else if (op.type === 'split' || op.type === 'marks' || op.type === 'symbol') {
      for (const next of nextOf(op)) seen.add(next);
    } else return null;
  }
  return found;
}

/** A guess at how often keys wake their phrase in vain. */
function costOf(keys: readonly Key[]): number {
  let cost = 0;
  for (const { first, second } of keys) {
    if (second) cost += first.isCommon && second.isCommon ? 4 : 1;
    else cost += first.isCommon ? 60 : 8;
  }
  return cost;
}
