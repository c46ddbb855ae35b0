import { contains, type Span } from '../model/span.ts';
import type { Hits } from './hits.ts';
import type { BrandPromise, Ledger, Watch } from './ledger.ts';
import type { Statement } from './statement.ts';
import { likeness } from './vocabulary.ts';

/** A promise that a sentence may be about, and how surely (0 to 1). */
export interface Topic {
  readonly promise: BrandPromise;
  readonly topical: number;
}

/** How surely a topic is named by the promise's own words, and by other common words for it. */
const sureness = { about: 1, related: 0.85 };

/**
 * The promises that a sentence names, the surest first; a topic inside the words of another is not named. A phrase of the
 * promise without its topic names it less surely, the fewer its words the less, and hardly where nobody talks of the promise
 * anywhere in the conversation.
 */
export function namedPromises(
  { topics }: Ledger,
  statement: Statement,
  hits: Hits,
  isTalkedOf: (promise: BrandPromise) => boolean,
): Topic[] {
  const found: { promise: BrandPromise; span: Span; by: keyof typeof sureness | null }[] = [];
  for (const [watch, spans] of hits) {
    const promise = topics.get(watch);
    const by = watch === promise?.about ? 'about' : watch === promise?.related ? 'related' : null;
    if (promise) for (const span of spans) found.push({ promise, span, by });
  }
  const named = new Map<BrandPromise, { size: number; topical: number }>();
  const isNamed = new Set(found.filter(({ by }) => by === 'about').map((each) => each.promise));
  for (const { promise, span, by } of found) {
    if (by === 'related' && isNamed.size > 0 && !isNamed.has(promise)) continue;
    const isInside = found.some(
      (other) =>
        other.by !== null && other.promise !== promise && contains(other.span, span) && !contains(span, other.span),
    );
    if (isInside) continue;
    const known = named.get(promise) ?? { size: 0, topical: 0 };
    const words = statement.quote(span).split(' ').length;
    const alone = isTalkedOf(promise) ? (words >= 4 ? 0.75 : words >= 3 ? 0.6 : 0.4) : 0.4;
    const topical = by === null ? alone : sureness[by];
    named.set(promise, { size: known.size + words, topical: Math.max(known.topical, topical) });
  }
  return [...named]
    .sort((a, b) => b[1].topical - a[1].topical || b[1].size - a[1].size)
    .map(([promise, { topical }]) => ({ promise, topical }));
}

/** A sentence whose words score this much for one promise, and this much more than for any other, is taken to be about it. */
const enough = 3;
const ahead = 1.5;

/** The promise that a sentence's words nominate where it names none; one talked of just before needs less. */
export function likelyPromise(ledger: Ledger, hits: Hits, recent: readonly BrandPromise[]): Topic | null {
  const [first, second] = likeness(hits.keys(), ledger);
  if (!first) return null;
  const lead = first.score / (second?.score || 0.1);
  const isRecent = recent.includes(first.promise);
  if (first.score < (isRecent ? enough / 2 : enough) || lead < (isRecent ? 1.1 : ahead)) return null;
  return { promise: first.promise, topical: isRecent ? 0.9 : 0.75 };
}

/** Whether any sentence of a passage with these hits may name a promise or be nominated. */
export function mayBeTopical(ledger: Ledger, watches: Iterable<Watch>): boolean {
  const distinct = new Set(watches);
  for (const watch of distinct) if (ledger.topics.has(watch)) return true;
  const [first] = likeness(distinct, ledger);
  return first !== undefined && first.score >= enough;
}
