import type { Span } from '../../model/span.ts';
import { flagsOf, translateDotNet } from '../../text/dotnet/translate.ts';
import { ShortRegex } from '../../text/phrases/regex/short.ts';
import { readPattern, shortPattern } from './pattern.ts';
import type { Block } from './scope.ts';

interface Excused {
  readonly exceptions?: readonly string[];
  readonly vocab?: boolean;
  readonly accepted?: readonly string[];
}

/** What a rule leaves alone: its own exceptions and, unless it says otherwise, the accepted terms of the vocabularies. */
export class Exceptions {
  readonly terms: readonly string[];
  #inside: ShortRegex | null = null;
  #around: ShortRegex | null = null;

  /** Throws an `OptionFault` for an exception that cannot be read; accepted terms have been checked where they are listed. */
  constructor({ exceptions = [], vocab = true, accepted = [] }: Excused) {
    for (const [index, term] of exceptions.entries()) readPattern(term, ['exceptions', index]);
    // The longest first, so that of "data" and "data center" the second is tried before it.
    this.terms = [...exceptions, ...(vocab ? accepted : [])].sort((a, b) => b.length - a.length);
  }

  /** Whether an exception stands in what was found. */
  holdIn(text: string): boolean {
    if (this.terms.length === 0) return false;
    this.#inside ??= made(`\\b(?:${this.terms.map(cased).join('|')})\\b`);
    return this.#inside.test(text);
  }

  /** Whether an exception stands in what was found, or one of several words around it. */
  excuse(block: Block, span: Span): boolean {
    if (this.terms.length === 0) return false;
    if (this.holdIn(block.passage.text.slice(span.start, span.end).trim())) return true;
    const phrases = this.terms.filter((term) => /\s|\\s/.test(term));
    if (phrases.length === 0) return false;
    this.#around ??= made(`(?i)\\b(?:${phrases.join('|')})\\b`);
    return this.#around
      .all(block.text)
      .some(({ start, end }) => start + block.start <= span.start && span.end <= end + block.start);
  }
}

const cased = (term: string): string => (term.startsWith('(?i)') ? term : `(?-i)${term}`);

function made(pattern: string): ShortRegex {
  const translated = translateDotNet(pattern, { multiline: true });
  return new ShortRegex(translated.source, flagsOf(translated));
}

/** The accepted terms for a spelling rule: whole words, in any letter case. */
export const acceptedWords = (terms: readonly string[]): ShortRegex | null =>
  terms.length === 0 ? null : shortPattern(`(?i)${terms.map((term) => `\\b(?:${term})\\b`).join('|')}`, ['accepted']);
