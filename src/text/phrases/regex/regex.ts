import { PhraseFault } from '../matcher.ts';
import { safeLength } from './cost.ts';
import { type Needs, needsOf } from './needs.ts';
import { readRegex } from './tree.ts';

/** A `regex:` phrase, compiled to plain data. */
export interface RegexPlan extends Needs {
  readonly phrase: string;
  readonly source: string;
  readonly flags: string;
}

/** At the beginning of a pattern: its letters are meant as they are written. */
const caseCounts = '(?-i)';

/** Compiles the source of a `regex:` phrase. Throws a `PhraseFault` for one that is none, or says nothing. */
export function planRegex(written: string, phrase: string, offset: number): RegexPlan {
  const cased = written.startsWith(caseCounts);
  const source = cased ? written.slice(caseCounts.length) : written;
  const flags = `g${cased ? '' : 'i'}${/\\[pPu]\{|[\uD800-\uDFFF]/.test(source) ? 'u' : ''}`;
  if (/^[\s.*+?^$()|]*$/.test(source)) throw new PhraseFault('The regular expression says nothing.', phrase, offset);
  try {
    new RegExp(source, flags);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = error.message.replace(/^.*\/[a-z]*: /s, '');
    throw new PhraseFault(`The regular expression is not valid: ${reason}.`, phrase, offset);
  }
  const tree = readRegex(source, flags);
  const needs = tree ? needsOf(tree) : { words: null, characters: [] };
  return { phrase, source, flags, ...needs };
}

/** The literal text of a phrase without words (`!!!`), found as a regular expression. */
export function planLiteral(text: string, phrase: string): RegexPlan {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = /^[\p{L}\p{N}]/u.test(text) ? '(?<![\\p{L}\\p{N}_])' : '';
  const after = /[\p{L}\p{N}]$/u.test(text) ? '(?![\\p{L}\\p{N}_])' : '';
  return planRegex(before + escaped + after, phrase, 0);
}

/** A `regex:` phrase, ready to run. */
export class Regex {
  readonly plan: RegexPlan;
  readonly pattern: RegExp;
  #safeUpTo = -1;

  constructor(plan: RegexPlan) {
    this.plan = plan;
    this.pattern = new RegExp(plan.source, plan.flags);
  }

  /** The length of text up to which it runs unguarded; worked out when first asked for. */
  get safeUpTo(): number {
    if (this.#safeUpTo < 0) {
      const tree = readRegex(this.plan.source, this.plan.flags);
      this.#safeUpTo = tree ? safeLength(tree) : 0;
    }
    return this.#safeUpTo;
  }
}
