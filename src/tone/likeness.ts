import type { Span } from '../model/span.ts';
import { rarityOf } from '../text/rarity.ts';
import type { Reading } from '../text/reading.ts';
import { tokensOf } from '../text/tokens.ts';

/** A sentence as its words with their rarity squared. */
type Bag = ReadonlyMap<string, number>;

/** Sentences of a brand book to hold others against. */
export interface Evidence {
  readonly dos: readonly Bag[];
  readonly donts: readonly Bag[];
}

/** How near a sentence is to the brand book's "don't" before it is nominated, and how much nearer than to its "do". */
const near = 0.6;
const ahead = 0.3;

export const evidenceOf = (dos: readonly string[], donts: readonly string[]): Evidence => ({
  dos: dos.map((text) => bagOf(text)),
  donts: donts.map((text) => bagOf(text)),
});

/** Sentences of a passage much liker to what the brand book forbids than to what it wants. A nomination, never a verdict. */
export function nominate({ dos, donts }: Evidence, { text, sentences }: Reading): { span: Span; likeness: number }[] {
  if (donts.length === 0) return [];
  return sentences.flatMap((span) => {
    const own = bagOf(text.slice(span.start, span.end));
    const worst = Math.max(...donts.map((bag) => cosine(own, bag)));
    if (worst < near) return [];
    const best = Math.max(0, ...dos.map((bag) => cosine(own, bag)));
    return worst - best >= ahead ? [{ span, likeness: worst }] : [];
  });
}

const bagOf = (text: string): Bag => new Map(tokensOf(text).map(({ form }) => [form, rarityOf(form) ** 2] as const));

/** Cosine of two bags of words (Salton and McGill 1983): 1 for the same words, 0 for none in common. */
function cosine(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, weight] of a) if (b.has(word)) shared += weight;
  return shared === 0 ? 0 : shared / Math.sqrt(sumOf(a) * sumOf(b));
}

const sumOf = (bag: Bag): number => [...bag.values()].reduce((sum, weight) => sum + weight, 0);
