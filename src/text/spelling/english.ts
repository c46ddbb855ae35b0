import { Dictionary } from './dictionary.ts';
import { newWords } from './new-words.ts';

/** `either` takes what is right in one of the two. */
export type English = 'american' | 'british' | 'either';

type Files = { readonly aff: Uint8Array; readonly dic: Uint8Array };
let files: { readonly american: Files; readonly british: Files } | null = null;
const dictionaries = new Map<'american' | 'british', Dictionary>();

/** Loads the files of the dictionaries (SCOWL, size 60), once; they are read when a word is first looked up. */
export async function prepareEnglish(): Promise<void> {
  if (files) return;
  const [american, british] = await Promise.all([import('dictionary-en'), import('dictionary-en-gb')]);
  files = { american: american.default, british: british.default };
}

/** A dictionary, after `prepareEnglish`. */
export function dictionaryOf(variety: 'american' | 'british'): Dictionary {
  const known = dictionaries.get(variety);
  if (known) return known;
  if (!files) throw new Error('prepareEnglish() must be awaited first.');
  const decoder = new TextDecoder();
  const made = new Dictionary(decoder.decode(files[variety].aff), decoder.decode(files[variety].dic));
  dictionaries.set(variety, made);
  return made;
}

const added = new Set(newWords);
const tails = /'(?:s|d|ll|ve|re)$/;

/**
 * Whether a word is spelled right, whatever its letter case: transcripts and chats have `sunday`. Straight or curly
 * apostrophes; `'s`, `'ll` and the like may follow any word.
 */
export function isSpelledRight(word: string, english: English): boolean {
  const plain = word.replaceAll('’', "'");
  if (isListed(plain, english)) return true;
  const bare = plain.replace(tails, '');
  return bare !== plain && isListed(bare, english);
}

/** Whether a word is spelled right as it is written: with small letters only where the dictionary has it so ("chicago" is wrong). */
export function isSpelledAsWritten(word: string, english: English): boolean {
  const plain = word.replaceAll('’', "'");
  const bare = plain.replace(tails, '');
  return [plain, bare].some((each) => has(each, english) || has(each.toLowerCase(), english));
}

/** Whether the word is right as it stands in lower case: a common word, no name. */
export const isCommonWord = (word: string, english: English): boolean => has(word.toLowerCase(), english);

function isListed(word: string, english: English): boolean {
  const lower = word.toLowerCase();
  if (has(word, english) || (lower !== word && has(lower, english))) return true;
  return has(lower[0]!.toUpperCase() + lower.slice(1), english) || has(lower.toUpperCase(), english);
}

function has(word: string, english: English): boolean {
  if (added.has(word) || (word.endsWith('s') && added.has(word.slice(0, -1)))) return true;
  if (english !== 'british' && dictionaryOf('american').has(word)) return true;
  return english !== 'american' && dictionaryOf('british').has(word);
}
