/** How a converter knows the words that are written in a way of their own. */
export interface OwnWords {
  /** Terms, the longest first: words, or patterns of them. */
  readonly terms: readonly string[];
  /** Whether a term, as a pattern, matches in a word. */
  matches(term: string, word: string): boolean;
}

const prefixed = 'a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' ');
const prepositions =
  'with from into during including until against among throughout despite towards upon concerning about over through before between after since without under within along following across beyond around down near above'.split(
    ' ',
  );
const small: Readonly<Record<'AP' | 'Chicago', ReadonlySet<string>>> = {
  AP: new Set(prefixed),
  Chicago: new Set([...prefixed, ...prepositions]),
};

/** A text in the case of a title, as Vale writes it: `to` stays as it is, since only a reader knows which it is. */
export function inTitleCase(text: string, style: 'AP' | 'Chicago', own: OwnWords): string {
  const plain = text.replace(/[–—]/g, '-');
  return text.replace(/[\p{N}\p{L}]+[^\s\-/]*/gu, (word, at: number) => {
    const kept = ownForm(word, own);
    if (kept !== null) return kept;
    const lower = word.toLowerCase();
    if (lower === 'to' && style === 'AP') return word;
    const end = at + word.length;
    const bounds = at === 0 || end === text.length;
    const before = plain[at - 1] ?? '';
    const beforeThat = plain[at - 2] ?? '';
    const isInside = /[ \-/]/.test(before) && !/[:-]/.test(beforeThat) && (plain[end] !== '-' || before === '-');
    if (!bounds && isInside && small[style].has(lower)) return lower;
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  });
}

/** The words of a text in the case of a sentence, as Vale writes them; `opens` says after which words a capital stands. */
export function inSentenceCase(
  words: readonly string[],
  own: OwnWords,
  opens: (word: string, index: number) => boolean,
): string {
  return words
    .map((word, index) => {
      const kept = ownForm(word, own);
      if (kept !== null) return kept;
      const lower = word.toLowerCase();
      const first = index === 0 || opens(words[index - 1]!, index - 1);
      return first ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
    })
    .join(' ');
}

function ownForm(word: string, { terms, matches }: OwnWords): string | null {
  for (const term of terms) {
    if (term.toLowerCase() === word.toLowerCase()) return term;
    if (matches(term, word)) return word;
  }
  return null;
}
