import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** The known word that a misspelt one most likely means, by Jaro-Winkler similarity (Winkler 1990) of at least 0.8; null where none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = 0.8;
  for (const candidate of known) {
    const score = JaroWinklerDistance(word.toLowerCase(), candidate.toLowerCase());
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** `Did you mean "…"?` with the nearest known word; empty where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = nearestWord(word, known);
  return best === null ? '' : `Did you mean "${best}"?`;
}
