import { isPlain, isSpace } from './characters.ts';

/** Counts the words of a text as people count them: stretches without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      isCounted = false;
    } else if (!isCounted && (isPlain(code) || (code >= 128 && isLetter(text, at)))) {
      isCounted = true;
      words += 1;
    }
  }
  return words;
}

const letter = /[\p{L}\p{M}\p{N}]/uy;

function isLetter(text: string, at: number): boolean {
  letter.lastIndex = at;
  return letter.test(text);
}
