import { PhraseFault } from '../matcher.ts';
import { safeLength } from './cost.ts';
import { type Needs, needsOf } from './needs.ts';
import { type RegexTree, readRegex } from './tree.ts';

/** A `regex:` phrase, ready to run. */
export class Regex {
  readonly phrase: string;
  /** Global; case counts for nothing. */
  readonly pattern: RegExp;
  readonly needs: Needs;
  readonly #tree: RegexTree | null;
  #safeUpTo = -1;

  constructor(phrase: string, pattern: RegExp) {
    this.phrase = phrase;
    this.pattern = pattern;
    this.#tree = readRegex(pattern.source, pattern.flags);
    this.needs = this.#tree ? needsOf(this.#tree) : { words: null, characters: [] };
  }

  /** The length of text up to which it runs unguarded; worked out when first asked for. */
  get safeUpTo(): number {
    if (this.#safeUpTo < 0) this.#safeUpTo = this.#tree ? safeLength(this.#tree) : 0;
    return this.#safeUpTo;
  }
}

/** Compiles the source of a `regex:` phrase. Throws a `PhraseFault` for one that is none, or matches everything. */
export function compileRegex(source: string, phrase: string, offset: number): Regex {
  const flags = /\\[pPu]\{|[\uD800-\uDFFF]/.test(source) ? 'giu' : 'gi';
  try {
    const pattern = new RegExp(source, flags);
    if (/^(?:$|[.\s]*$)/.test(source)) throw new PhraseFault('The regular expression says nothing.', phrase, offset);
    return new Regex(phrase, pattern);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = error.message.replace(/^.*\/[a-z]*: /s, '');
    throw new PhraseFault(`The regular expression is not valid: ${reason}.`, phrase, offset);
  }
}

/** The literal text of a phrase without words (`!!!`), found as a regular expression. */
export function literalRegex(text: string, phrase: string): Regex {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = /^[\p{L}\p{N}]/u.test(text) ? '(?<![\\p{L}\\p{N}_])' : '';
  const after = /[\p{L}\p{N}]$/u.test(text) ? '(?![\\p{L}\\p{N}_])' : '';
  return compileRegex(before + escaped + after, phrase, 0);
}
