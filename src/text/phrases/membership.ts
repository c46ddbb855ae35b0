import type { Lexicon } from './lexicon.ts';
import type { WordSet } from './vocabulary.ts';

/** Sets with more forms than this are looked up by hash instead of one by one. */
const few = 32;

interface LargeSet {
  readonly classes: ReadonlySet<number>;
  readonly forms: ReadonlySet<string>;
}

/** Tells which words are in which sets. */
export class Membership {
  readonly #lexicon: Lexicon;
  readonly #large = new Map<number, LargeSet>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Whether words of a class can be in a set: what the lexicon says, which takes two forms of one hash for the same. */
  mayHold(set: WordSet, word: number): boolean {
    if (word === 0) return false;
    const classes = this.#lexicon.setClasses[set.id]!;
    return classes.length <= few ? classes.includes(word) : this.#largeOf(set).classes.has(word);
  }

  /** Whether a form is in a set. */
  holds(set: WordSet, form: string): boolean {
    const isKnown = set.forms.length <= few ? set.forms.includes(form) : this.#largeOf(set).forms.has(form);
    return isKnown || set.prefixes.some((prefix) => form.startsWith(prefix));
  }

  #largeOf(set: WordSet): LargeSet {
    const known = this.#large.get(set.id);
    if (known) return known;
    const large = { classes: new Set(this.#lexicon.setClasses[set.id]!), forms: new Set(set.forms) };
    this.#large.set(set.id, large);
    return large;
  }
}
