/** Counts the words of a text: stretches without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) {
      inside = false;
    } else if (!inside && isWordCode(code)) {
      inside = true;
      words += 1;
    }
  }
  return words;
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 0xbf;
