import type { Span } from '../../../model/span.ts';
import { Guard } from './guard.ts';
import { Regex } from './regex.ts';

/** Milliseconds that a pattern which can run away may take on a text. */
const patience = 250;

/** A regular expression that is asked about single short texts; one that runs away matches nothing from there on. */
export class ShortRegex {
  readonly #regex: Regex;
  #guard: Guard | null = null;
  #stopped = false;

  /** `flags` without `g` and `y`. */
  constructor(source: string, flags: string) {
    this.#regex = new Regex({ phrase: source, source, flags: `g${flags}`, words: null, characters: [] });
  }

  test(text: string): boolean {
    return this.#first(text, 0) !== null;
  }

  /** The match that begins at an offset, with what its groups took in; null where none begins there. */
  matchAt(text: string, at: number): readonly (string | undefined)[] | null {
    const found = this.#first(text, at);
    return found?.index === at ? [...found] : null;
  }

  /** All matches that are not empty, in order. */
  all(text: string): readonly Span[] {
    const spans: Span[] = [];
    this.#run(text, () => {
      for (const found of text.matchAll(this.#regex.pattern)) {
        if (found[0] !== '') spans.push({ start: found.index, end: found.index + found[0].length });
      }
    });
    return this.#stopped ? [] : spans;
  }

  #first(text: string, at: number): RegExpExecArray | null {
    let found: RegExpExecArray | null = null;
    this.#run(text, () => {
      const { pattern } = this.#regex;
      pattern.lastIndex = at;
      found = pattern.exec(text);
    });
    return found;
  }

  #run(text: string, work: () => void): void {
    if (this.#stopped) return;
    if (text.length <= this.#regex.safeUpTo) work();
    else {
      this.#guard ??= new Guard();
      this.#stopped = !this.#guard.run(work, patience);
    }
  }
}
