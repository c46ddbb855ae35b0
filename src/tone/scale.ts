import { type Place, type ToneHeard, type Watch, type Watcher, wordsOf } from './hearing.ts';
import { linesOf } from './measure.ts';

/** Words that move a scale. */
export interface Cue {
  /** What they are: `gratitude`. */
  readonly name: string;
  /** How far one sentence with them moves the scale. */
  readonly weight: number;
  /** Phrases, one a line. */
  readonly words: string;
  /** Whether they count only where a sentence begins with them, or with `false` only elsewhere; anywhere where left out. */
  readonly first?: boolean;
}

/** A measure of how a text sounds: from -1 to 1 where it has cues of both signs, else from 0 to 1. */
export interface Scale {
  /** The word the user types under `measure`. */
  readonly name: string;
  readonly summary: string;
  readonly cues: readonly Cue[];
}

/** A scale whose cues are watched for. */
export interface WatchedScale {
  readonly scale: Scale;
  readonly watches: readonly Watch[];
}

export const watchScale = (scale: Scale, watcher: Watcher): WatchedScale => ({
  scale,
  watches: scale.cues.map(({ words }) => watcher.watch(linesOf(words))),
});

/** What a scale says of a text. */
export interface Score {
  /** Mean over the sentences of the sums of their cues, each sum cut to between -1 and 1. */
  readonly value: number;
  readonly sentences: number;
  /** The sentences, in order, with their sums and the cues that moved them. */
  readonly parts: readonly { readonly place: Place; readonly sum: number; readonly cues: readonly string[] }[];
}

/** Measures the passages on a scale, sentence by sentence; in each a cue counts once. */
export function scoreScale({ scale, watches }: WatchedScale, heard: ToneHeard): Score {
  const found = new Map<string, { sum: number; cues: string[]; seen: Set<Cue> }>();
  const index = new Map(heard.passages.map((passage, at) => [passage, at]));
  for (const [at, cue] of scale.cues.entries()) {
    for (const hit of heard.hits(watches[at]!)) {
      const passage = index.get(hit.passage);
      if (passage === undefined) continue;
      const sentence = heard.reading(hit.passage).sentenceAt(hit.span.start);
      if (cue.first !== undefined && cue.first !== beginsSentence(hit, sentence.start)) continue;
      const key = `${passage}:${sentence.start}`;
      const known = found.get(key) ?? { sum: 0, cues: [], seen: new Set<Cue>() };
      found.set(key, known);
      if (known.seen.has(cue)) continue;
      known.seen.add(cue);
      known.sum += cue.weight;
      known.cues.push(`"${wordsOf(hit)}" (${cue.name})`);
    }
  }
  const parts = heard.passages.flatMap((passage, at) =>
    heard.reading(passage).sentences.map((span) => {
      const own = found.get(`${at}:${span.start}`);
      return { place: { passage, span }, sum: own?.sum ?? 0, cues: own?.cues ?? [] };
    }),
  );
  const total = parts.reduce((sum, part) => sum + Math.max(-1, Math.min(1, part.sum)), 0);
  return { value: parts.length === 0 ? 0 : total / parts.length, sentences: parts.length, parts };
}

/** Nothing but marks and little openers ("Hi", "so,") stand before it in its sentence. */
function beginsSentence({ passage, span }: Place, start: number): boolean {
  return /^[^\p{L}\p{N}]*$/u.test(passage.text.slice(start, span.start));
}
