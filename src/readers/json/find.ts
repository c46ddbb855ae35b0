import { type Guess, guessKeys } from './keys.ts';
import { normalKey } from './spelling.ts';
import type { Value } from './value.ts';

/** An array of turns in a file, with what is known of its keys. */
export interface Found {
  readonly turns: Value;
  readonly guess: Guess;
}

const turnLists = new Set(
  (
    'turns messages transcript transcripts entries utterances segments dialog dialogue conversation history events phrases sentences ' +
    'comments threads parts lines monologues timeline items records results chat log exchanges replies paragraphs interactions speech'
  ).split(' '),
);
const deepest = 6;
const mostVisited = 400;
/** What an array needs to be taken for turns: a text, and someone who speaks or a span of time. */
const enough = 3;

/** The array of a file that is most like turns, on its own or below objects; null where nothing is. */
export function findTurns(root: Value): Found | null {
  let best: Found | null = null;
  let bestScore = 0;
  for (const { name, value } of arraysIn(root)) {
    const guess = guessKeys(value.items());
    if (!guess || guess.score < enough) continue;
    const score = guess.score + (turnLists.has(name) ? 2 : 0) - (guess.words ? 4 : 0);
    if (best && score <= bestScore) continue;
    best = { turns: value, guess };
    bestScore = score;
  }
  return best;
}

/** Arrays whose objects hold arrays or objects themselves, so that each may be a conversation. */
export function* collectionsIn(root: Value): Generator<Value> {
  for (const { value } of arraysIn(root)) {
    const first = value.item(0);
    if (first?.kind !== 'object') continue;
    for (const [, child] of first.entries()) {
      if (child.kind !== 'array' && child.kind !== 'object') continue;
      yield value;
      break;
    }
  }
}

/** The arrays that stand below objects alone, the outer before the inner. */
function* arraysIn(root: Value): Generator<{ name: string; value: Value }> {
  const queue = [{ name: '', value: root, depth: 0 }];
  for (let index = 0; index < queue.length && index < mostVisited; index += 1) {
    const { name, value, depth } = queue[index]!;
    if (value.kind === 'array') yield { name, value };
    if (value.kind !== 'object' || depth >= deepest) continue;
    for (const [key, child] of value.entries()) {
      if (queue.length >= mostVisited) break;
      if (child.kind === 'object' || child.kind === 'array')
        queue.push({ name: normalKey(key), value: child, depth: depth + 1 });
    }
  }
}
