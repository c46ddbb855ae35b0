import type { Span } from '../model/span.ts';
import { rarest, rarityOf } from '../text/rarity.ts';

const marks = /!(?:\s?[!?]+)|\?!+/g;
const capitals =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[\s,'’-]+\p{Lu}{2,}(?:['’]\p{Lu}+)?)*(?![\p{L}\p{N}])/gu;
const emoji = /\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D\p{Extended_Pictographic})*/gu;

/** Rows of exclamation marks: two and more. */
export const exclamationsIn = (text: string): Span[] => spansOf(text, marks);

/** Emoji, without signs that stand in running text (©, ™). */
export const emojiIn = (text: string): Span[] =>
  spansOf(text, emoji).filter(({ start }) => !/[©®™]/.test(text[start] ?? ''));

/** Rows of emoji: two and more. */
export const emojiRowsIn = (text: string): Span[] => spansOf(text, new RegExp(`(?:${emoji.source}\\s*){2,}`, 'gu'));

/**
 * Words in capitals that are everyday words and no abbreviations: "ACT NOW", "the BEST"; a label before a colon is none of them. A text of capitals alone is
 * written so by its program, and shouts nothing.
 */
export function shoutsIn(text: string): Span[] {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 0 && letters === letters.toUpperCase())
    return /!/.test(text) && /\p{L}{3}.*\s.*\p{L}{3}/su.test(text) ? [{ start: 0, end: text.length }] : [];
  return spansOf(text, capitals).filter(({ start, end }) => {
    const words = text.slice(start, end).split(/[\s,-]+/);
    const common = words.filter((word) => word.length > 2 && rarityOf(word.toLowerCase()) < rarest);
    if (text[end] === ':') return false;
    return common.length > 1 || (common.length === 1 && words.length === 1 && common[0]!.length > 3);
  });
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
