import type { Span } from '../model/span.ts';

/** More words than a person says in one sentence; only a speech recogniser writes so many without a mark. */
const long = 60;
/** A part is never shorter than this many words. */
const short = 12;
/** At most one mark in this many words, or the sentence was written by someone who knew where it ends. */
const marksPerWord = 1 / 30;

const openers = /^(?:okay|ok|alright|so|but|and|then|now|because)$/;
const subjects = /^(?:i|we|you|he|she|it|they|that|there|if|what|let|yes|no|then|so|okay)(?:'\w+)?$/;

/** Cuts a long unpunctuated sentence where a spoken clause begins ("… and we …", "… okay so …"); others stay whole. */
export function cutLong(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start < long * 3) return [sentence];
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/\S+/g)];
  if (words.length <= long) return [sentence];
  const marked = words.reduce((count, [word]) => count + (/[,;:–—]/.test(word) ? 1 : 0), 0);
  if (marked > words.length * marksPerWord) return [sentence];

  const parts: Span[] = [];
  let start = sentence.start;
  let since = 0;
  let end = sentence.start;
  for (const [at, match] of words.entries()) {
    const next = words[at + 1]?.[0] ?? '';
    if (
      since >= short &&
      openers.test(match[0].toLowerCase()) &&
      subjects.test(next.toLowerCase().replaceAll('’', "'"))
    ) {
      parts.push({ start, end });
      start = sentence.start + match.index;
      since = 0;
    }
    since += 1;
    end = sentence.start + match.index + match[0].length;
  }
  parts.push({ start, end: sentence.end });
  return parts;
}
