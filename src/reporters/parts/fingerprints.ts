import { createHash } from 'node:crypto';
import type { Finding } from '../../model/finding.ts';
import type { FileReport } from '../reporter.ts';

/** How much of the line around a span takes part, in UTF-16 units on either side, and of the span itself. */
const reach = 120;
const spanReach = 400;

/**
 * A name for each finding of a document that stays when lines move: made of the path, the rule, and the line around the
 * span, with a number where these are the same. 32 hexadecimal digits; no two of one document are equal.
 */
export function fingerprints({ file, text, findings }: FileReport): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = fingerprint([file, finding.id, surroundings(text, finding)]);
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return before === 0 ? place : fingerprint([place, String(before)]);
  });
}

/** 32 hexadecimal digits that stand for some words in their order. */
export const fingerprint = (words: readonly string[]): string =>
  createHash('sha256').update(words.join('\0')).digest('hex').slice(0, 32);

function surroundings(text: string, { offset, endOffset, quote }: Finding): string {
  if (text === '') return quote.slice(0, spanReach);
  const before = text.slice(Math.max(0, offset - reach), offset);
  const span = text.slice(offset, Math.min(endOffset, offset + spanReach));
  const after = text.slice(endOffset, endOffset + reach);
  const line = before.split(/[\r\n]/).at(-1)! + span + after.split(/[\r\n]/, 1)[0]!;
  return line.replace(/\s+/g, ' ').trim();
}
