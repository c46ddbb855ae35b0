import { baseOf } from '../text/base-form.ts';
import type { Claim } from './claims.ts';

/** Claims that seem to make the same promise. */
export interface Group {
  /** The one that says it best first: firm, and near to what all of them say. */
  readonly claims: readonly Claim[];
  /** How often and how firmly it is made. */
  readonly weight: number;
  /** Words that tell it from the others, the most telling first. */
  readonly words: readonly string[];
}

/** Cosine of two claims above which they are about the same. */
const alike = 0.06;
/** What stands around a claim counts this much beside its own words. */
const surroundings = 0.8;
/** Of many claims only the firmest are compared with each other. */
const mostClaims = 1_500;

type Vector = ReadonlyMap<string, number>;

/**
 * Groups claims by what they are about: average-link agglomeration over TF-IDF vectors (Spärck Jones 1972) of their words,
 * the words around them and their values. The most promised first.
 */
export function groupClaims(claims: readonly Claim[]): Group[] {
  const all = [...claims].sort((a, b) => b.firmness - a.firmness).slice(0, mostClaims);
  const vectors = vectorsOf(all);
  const clusters: { members: number[]; sum: Map<string, number> }[] = [];
  for (const [index, vector] of vectors.entries()) {
    let best: (typeof clusters)[number] | null = null;
    let nearest = alike;
    for (const cluster of clusters) {
      const likeness = dot(vector, cluster.sum) / cluster.members.length;
      if (likeness > nearest) [best, nearest] = [cluster, likeness];
    }
    if (best) {
      best.members.push(index);
      for (const [word, value] of vector) best.sum.set(word, (best.sum.get(word) ?? 0) + value);
    } else clusters.push({ members: [index], sum: new Map(vector) });
  }
  return clusters
    .map(({ members, sum }): Group => {
      const own = members
        .map((index) => ({
          claim: all[index]!,
          value: all[index]!.firmness * dot(vectors[index]!, sum) * (isWhole(all[index]!) ? 1 : 0.5),
        }))
        .sort((a, b) => b.value - a.value)
        .map(({ claim }) => claim);
      return { claims: own, weight: weightOf(own), words: tellingWords(sum, own) };
    })
    .filter(({ claims: [best] }) => isWhole(best!))
    .sort((a, b) => b.weight - a.weight);
}

/** Whether a claim is understood by itself: not where its subject stands in the sentence before it, or where little is named. */
const isWhole = ({ text, topic }: Claim): boolean => !leaning.test(text) && topic.size > 1;

const leaning = /^(?:it|that|this|these|those|they|he|she|if (?:we|you|it)|here|there)\b/i;

/** Each file that makes it counts; a second time in the same file counts less. */
function weightOf(claims: readonly Claim[]): number {
  const byFile = new Map<string, number>();
  for (const { file, firmness } of claims) {
    const known = byFile.get(file);
    byFile.set(file, known === undefined ? firmness : known + firmness / 4);
  }
  return [...byFile.values()].reduce((sum, value) => sum + value, 0);
}

function vectorsOf(claims: readonly Claim[]): Vector[] {
  const raw = claims.map((claim) => {
    const vector = new Map<string, number>();
    for (const [word, rarity] of claim.around) vector.set(word, rarity * surroundings);
    for (const [word, rarity] of claim.topic) vector.set(word, rarity);
    // That something is free says nothing of what.
    for (const { kind, most } of claim.quantities) if (most !== 0) vector.set(`${kind} ${most}`, 1.5);
    return vector;
  });
  const files = new Map<string, Set<string>>();
  for (const [index, vector] of raw.entries()) {
    for (const word of vector.keys()) {
      const own = files.get(word) ?? new Set<string>();
      files.set(word, own.add(claims[index]!.file));
    }
  }
  const total = new Set(claims.map(({ file }) => file)).size;
  return raw.map((vector) => {
    const weighted = [...vector].map(
      ([word, value]) => [word, value * Math.log(1 + total / files.get(word)!.size)] as const,
    );
    const length = Math.hypot(...weighted.map(([, value]) => value)) || 1;
    return new Map(weighted.map(([word, value]) => [word, value / length]));
  });
}

function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [word, value] of one) sum += value * (other.get(word) ?? 0);
  return sum;
}

const mostWords = 5;
/** Words less rare than this stand in many sentences that are about something else. */
const rarest = 1.5;

/** Words of the claims themselves, not of what stands around them: those that claims share, and those of the best one. */
function tellingWords(sum: Vector, claims: readonly Claim[]): string[] {
  const own = new Map<string, number>();
  const rarity = new Map<string, number>();
  for (const { topic } of claims)
    for (const [word, rare] of topic) {
      own.set(word, (own.get(word) ?? 0) + 1);
      rarity.set(word, rare);
    }
  const words = [...own.keys()].sort(
    (a, b) => (sum.get(b) ?? 0) * own.get(b)! - (sum.get(a) ?? 0) * own.get(a)! || (a < b ? -1 : 1),
  );
  const near = words.filter((word) => own.get(word)! > 1 || claims[0]!.topic.has(word));
  const rare = near.filter((word) => rarity.get(word)! >= rarest);
  return (rare.length > 0 ? rare : near).slice(0, mostWords).map((base) => asSaid(base, claims));
}

/** The shortest word of the claims that has this base form. */
function asSaid(base: string, claims: readonly Claim[]): string {
  const forms = claims.flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}-]{2,}/gu) ?? []);
  const own = forms.filter((form) => baseOf(form) === base);
  return own.reduce((best, form) => (form.length < best.length ? form : best), own[0] ?? base);
}
