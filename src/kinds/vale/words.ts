import type { Span } from '../../model/span.ts';

/** A word as Vale's spelling rules cut it out of a text: without the marks around it, curly apostrophes straight. */
export interface CutWord extends Span {
  readonly text: string;
}

const before = /^[$("[']/;
const after = /[,)"\]!;.?:']$/;
/** Initials and short abbreviations keep their full stop. */
const whole = /^(?:[A-Za-z]\.){2,}$|^[A-Z][a-z]{1,2}\.$/;

/** The words of a text, in order. */
export function wordsIn(text: string): CutWord[] {
  return [...text.matchAll(/\S+/g)].flatMap((chunk) => {
    const plain = chunk[0].replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    let start = 0;
    let end = plain.length;
    for (let last = -1; start < end && last !== end - start && !whole.test(plain.slice(start, end)); ) {
      last = end - start;
      const word = plain.slice(start, end);
      if (before.test(word)) start += 1;
      else if (after.test(word)) end -= 1;
    }
    const word = plain.slice(start, end);
    return /\p{L}/u.test(word) ? [{ text: word, start: chunk.index + start, end: chunk.index + end }] : [];
  });
}
