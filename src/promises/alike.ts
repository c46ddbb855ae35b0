import { plainWords } from '../text/phrases/plain.ts';
import type { BrandPromise } from './ledger.ts';

/** A text as a vector of length 1, so that the product of two says how alike they are; null for one that has none. */
export type Vectors = (text: string) => Float32Array | null;

/** What an example of a promise is one of; `promise` is its wording. */
export const sides = ['promise', 'keeps', 'breaks', 'exceeds', 'hedges', 'fine'] as const;
export type Side = (typeof sides)[number];

/** How alike a text is to a promise's examples of one side: to the nearest, and to the nearest three on average. */
export interface Nearness {
  readonly nearest: number;
  readonly three: number;
  /** The nearest one. */
  readonly text: string;
}

/** How alike a text is to what a brand file says of a promise. */
export interface Likeness {
  readonly promise: BrandPromise;
  /** To the nearest example, of whatever side. */
  readonly nearest: number;
  readonly bySide: ReadonlyMap<Side, Nearness>;
}

/** How alike a text is to each promise, the most alike first; empty for a text without a vector. */
export type Alike = (text: string) => readonly Likeness[];

interface Example {
  readonly promise: BrandPromise;
  readonly side: Side;
  readonly text: string;
}

/** A text as vectors know it: on one line, and not beyond what a sentence holds. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500);

/** The sentences by which a brand file shows what its promises are: wordings, examples, and phrases that are plain words. */
export function examplesOf(promises: readonly BrandPromise[]): Example[] {
  return promises.flatMap((promise) => {
    const examples = promise.entry.options['examples'];
    const given = typeof examples === 'object' && examples !== null ? (examples as Record<string, unknown>) : {};
    return [
      { promise, side: 'promise' as const, text: plainText(promise.wording) },
      ...sides.flatMap((side) => [
        ...listOf(given[side]).map((text) => ({ promise, side, text: lastSaid(text) })),
        ...listOf(promise.entry.options[side === 'keeps' ? 'says' : side])
          .filter((phrase) => side !== 'promise' && isSentence(phrase))
          .map((text) => ({ promise, side, text })),
      ]),
    ].filter(({ text }) => text !== '');
  });
}

/** Holds texts against the examples of promises. `known` has the vectors of the examples. */
export function compileAlike(promises: readonly BrandPromise[], known: Vectors): (vectors: Vectors) => Alike {
  const examples = new Map(promises.map((promise) => [promise, readyExamples(promise, known)]));
  return (vectors) => (text) => {
    const own = vectors(plainText(text));
    if (own === null) return [];
    return promises
      .map((promise): Likeness => {
        const bySide = new Map([...examples.get(promise)!].map(([side, ready]) => [side, nearnessOf(own, ready)]));
        return { promise, nearest: Math.max(0, ...[...bySide.values()].map(({ nearest }) => nearest)), bySide };
      })
      .sort((a, b) => b.nearest - a.nearest);
  };
}

interface ReadyExample {
  readonly text: string;
  readonly vector: Float32Array;
}

function readyExamples(promise: BrandPromise, known: Vectors): ReadonlyMap<Side, readonly ReadyExample[]> {
  const bySide = new Map<Side, ReadyExample[]>();
  for (const { side, text } of examplesOf([promise])) {
    const vector = known(text);
    if (vector === null) continue;
    const others = bySide.get(side);
    if (others) others.push({ text, vector });
    else bySide.set(side, [{ text, vector }]);
  }
  return bySide;
}

/** There is at least one example. */
function nearnessOf(own: Float32Array, examples: readonly ReadyExample[]): Nearness {
  const near = examples
    .map(({ text, vector }) => ({ text, degree: product(own, vector) }))
    .sort((a, b) => b.degree - a.degree)
    .slice(0, 3);
  const sum = near.reduce((total, { degree }) => total + degree, 0);
  return { nearest: near[0]!.degree, three: sum / near.length, text: near[0]!.text };
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

/** What is said last in an example, without its marks and its speaker. */
const lastSaid = (example: string): string => {
  const lines = example.replace(/[«»]/g, '').split('\n');
  return plainText(
    lines.findLast((line) => line.trim() !== '')?.replace(/^\s*\p{Lu}[\p{L}\p{N} ]{0,15}:\s*/u, '') ?? '',
  );
};

/** Whether a phrase is no pattern but what somebody says. */
const isSentence = (phrase: string): boolean =>
  plainWords(phrase) === phrase.trim() && phrase.trim().split(' ').length > 2;

const listOf = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : [value].flat().map(String);
