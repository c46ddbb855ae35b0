import type { Span } from '../../model/span.ts';

/** A word or mark near a span, in lower case with straight apostrophes; marks are words of their own, and so is a placeholder. */
export interface Word extends Span {
  readonly form: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

/** A word, a placeholder, or a mark. */
const pattern =
  /\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|\{[A-Za-z_][\w .,/’'–-]{0,79}\}|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|--|[,;:.?!()"“”–—]/gu;

/** How far a reading looks back and ahead, in UTF-16 units: what stands farther off does not bear on a span. */
const back = 500;
const ahead = 300;

/** The words of a sentence around a span. */
export function wordsAround(text: string, sentence: Span, span: Span): Word[] {
  const from = Math.max(sentence.start, span.start - back);
  const slice = text.slice(from, Math.min(sentence.end, span.end + ahead));
  const words: Word[] = [];
  for (const match of slice.matchAll(pattern)) {
    const form = match[0].charCodeAt(0) === 123 ? 'placeholder' : match[0].toLowerCase();
    words.push({
      start: from + match.index,
      end: from + match.index + match[0].length,
      form: form.includes('’') ? form.replaceAll('’', "'") : form,
      capital: match[0].charCodeAt(0) !== form.charCodeAt(0),
    });
  }
  return words;
}

/** Whether a form is a punctuation mark. */
export const isMark = (form: string | undefined): boolean => form !== undefined && /^[^\p{L}\p{N}]/u.test(form);
