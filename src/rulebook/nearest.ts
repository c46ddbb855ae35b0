import { nearestWord } from '../text/nearest.ts';
import { show } from './wording.ts';

const longest = 60;
const fewKnown = 14;

/** Words of other linters and first guesses, and what they are called here. */
const otherWords: Readonly<Record<string, string>> = {
  action: 'link',
  description: 'message',
  exceptions: 'unless',
  extend: 'extends',
  info: 'suggestion',
  ignore: 'allow',
  level: 'severity',
  name: 'id',
  path: 'files',
  paths: 'files',
  pattern: 'say',
  phrase: 'say',
  phrases: 'say',
  replace: 'say',
  role: 'by',
  roles: 'by',
  scope: 'fields',
  speaker: 'by',
  tests: 'examples',
  tokens: 'say',
  type: 'kind',
  vocabulary: 'words',
  warn: 'warning',
};

/** The known word that an unknown one most likely means; null where none is near. */
export function nearestKnown(word: string, known: readonly string[]): string | null {
  const asked = word.toLowerCase().replaceAll('_', '-');
  if (asked.length > longest) return null;
  const other = Object.hasOwn(otherWords, asked) ? otherWords[asked] : undefined;
  if (other !== undefined && known.includes(other)) return other;
  return known.find((each) => isSwapped(asked, each)) ?? nearestWord(asked, known);
}

/** Whether a short word has the letters of another in another order, in which Jaro-Winkler sees no likeness: "sya", "say". */
const isSwapped = (a: string, b: string): boolean => a.length === b.length && a.length < 6 && sorted(a) === sorted(b);
const sorted = (word: string): string => [...word].sort().join('');

/** `Did you mean "say"?` with the words there are, where they are few; null where neither helps. */
export function suggest(word: string, known: readonly string[]): string | null {
  const near = nearestKnown(word, known);
  const guess = near === null ? '' : `Did you mean ${show(near)}?`;
  if (known.length === 0 || known.length > (near === null ? fewKnown : fewKnown / 2)) return guess || null;
  return `${guess} Known here: ${known.join(', ')}.`.trim();
}
