import { canBeContracted, canContract } from '../contractions.ts';
import { formsOf } from '../inflection.ts';
import { isCommon } from './common.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** Words that can stand in one place of a phrase. */
export interface WordSet {
  readonly id: number;
  readonly forms: readonly string[];
  /** Beginnings that any word may have. */
  readonly prefixes: readonly string[];
  /** Whether a word of the set may contract with the word after it, and with the word before it. */
  readonly contracts: boolean;
  readonly isContracted: boolean;
  /** Whether one of the commonest words of English is in it. */
  readonly isCommon: boolean;
}

/** Collects the word sets of all phrases, each distinct one once. */
export class Vocabulary {
  readonly #sets: WordSet[] = [];
  readonly #ids = new Map<string, number>();

  /** A word with its inflections. */
  inflected(form: string): WordSet {
    const known = this.#known(form);
    if (known) return known;
    return this.#add(form, {
      forms: formsOf(form),
      prefixes: [],
      contracts: canContract(form),
      isContracted: canBeContracted(form),
      isCommon: isCommon(form),
    });
  }

  /** These forms and no others. */
  literal(forms: readonly string[]): WordSet {
    const key = `=${forms.join(' ')}`;
    return (
      this.#known(key) ??
      this.#add(key, { forms, prefixes: [], contracts: false, isContracted: false, isCommon: forms.some(isCommon) })
    );
  }

  /** Every word that begins so. */
  beginning(prefix: string): WordSet {
    const key = `${prefix}*`;
    return (
      this.#known(key) ??
      this.#add(key, { forms: [], prefixes: [prefix], contracts: false, isContracted: false, isCommon: true })
    );
  }

  /** All of several sets. */
  union(sets: readonly WordSet[]): WordSet {
    if (sets.length === 1) return sets[0]!;
    const ids = [...new Set(sets.map(({ id }) => id))].sort((a, b) => a - b);
    const key = `+${ids.join(' ')}`;
    const known = this.#known(key);
    if (known) return known;
    const all = ids.map((id) => this.#sets[id]!);
    return this.#add(key, {
      forms: [...new Set(all.flatMap((set) => set.forms))],
      prefixes: all.flatMap((set) => set.prefixes),
      contracts: all.some((set) => set.contracts),
      isContracted: all.some((set) => set.isContracted),
      isCommon: all.some((set) => set.isCommon),
    });
  }

  /** The lexicon of all words collected. */
  lexicon(): Lexicon {
    return lexiconOf(this.#sets);
  }

  #known(key: string): WordSet | null {
    const id = this.#ids.get(key);
    return id === undefined ? null : this.#sets[id]!;
  }

  #add(key: string, content: Omit<WordSet, 'id'>): WordSet {
    const set = { id: this.#sets.length, ...content };
    this.#ids.set(key, set.id);
    this.#sets.push(set);
    return set;
  }
}
