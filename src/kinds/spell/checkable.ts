import type { Document } from '../../model/document.ts';
import type { ProseWord } from '../../text/prose.ts';
import { tokensOf } from '../../text/tokens.ts';

const longest = 40;
const latin = /^[\p{Script=Latin}\p{M}'’]+$/u;
const innerCapital = /\p{L}\p{Lu}/u;
const drawnOut = /(\p{L})\1\1/u;

/**
 * Whether a word is one that a dictionary can judge: no initials, abbreviation ("approx. 5"), word in capitals or camel case,
 * half of a compound ("pre-"), clipped word ("'til", "goin'"), drawn-out sound ("sooo").
 */
export function isCheckable(text: string, { start, end, text: word }: ProseWord): boolean {
  if (word.length < 3 || word.length > longest || !latin.test(word)) return false;
  if (innerCapital.test(word) || drawnOut.test(word)) return false;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (after === '-' && word.length < 5) return false;
  if (/['’]/.test(before) || (/['’]/.test(after) && word.endsWith('in'))) return false;
  return !(after === '.' && word.length < 6 && /^\s+[\p{Ll}\p{N}]/u.test(text.slice(end + 1, end + 12)));
}

/** A brand's own words in lower case, several to an entry (`Basket Points`) taken apart. */
export const ownWords = (entries: readonly string[]): ReadonlySet<string> =>
  new Set(entries.flatMap((entry) => tokensOf(entry).map(({ form }) => form)));

/** Names of those who speak in a document, in lower case: chats write them so. */
export function namesIn({ passages }: Document): ReadonlySet<string> {
  const labels = new Set(passages.flatMap(({ label, speaker }) => [label ?? '', speaker ?? '']));
  return ownWords([...labels]);
}

/** Whether one of the words is this one, its plural or its possessive; `word` in lower case with straight apostrophes. */
export function isAmong(words: ReadonlySet<string>, word: string): boolean {
  const bare = word.replace(/'s$/, '');
  return words.has(bare) || (bare.endsWith('s') && words.has(bare.slice(0, -1)));
}
