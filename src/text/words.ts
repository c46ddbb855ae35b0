import { lowerOf } from './characters.ts';

/** Counts the words of a text: stretches without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inside) {
      inside = code > 32 && code !== 0xa0;
    } else if (code < 128 ? lowerOf[code] !== 0 : code > 0xbf) {
      inside = true;
      words += 1;
    }
  }
  return words;
}
