let count: ((word: string) => number) | null = null;
const known = new Map<string, number>();

/** Loads what `syllablesIn` needs, once. */
export async function prepareSyllables(): Promise<void> {
  if (!count) count = (await import('syllable')).syllable;
}

/** Syllables of an English word, one at least, after `prepareSyllables`. */
export function syllablesIn(word: string): number {
  if (!count) throw new Error('prepareSyllables() must be awaited first.');
  const found = known.get(word) ?? Math.max(1, count(word));
  if (known.size > 50_000) known.clear();
  known.set(word, found);
  return found;
}
