import { formOf } from '../tokens.ts';
import { hashOf, slotOf } from './hash.ts';
import type { WordSet } from './vocabulary.ts';

/** The ids of the sets that hold a form; the id itself where there is one. */
type Holders = number | readonly number[];

interface Prefix {
  readonly text: string;
  /** The class of words that begin so and are no known form. */
  readonly word: number;
}

/**
 * The words that phrases know, by hash. Forms that stand in exactly the same sets are one class, so that a pair of words is
 * looked up by its pair of classes; class 0 is the unknown word. Two forms with one hash share a class: the words of a text
 * are told apart where a phrase is tried.
 */
export class Lexicon {
  readonly classCount: number;
  /** The classes of each set. */
  readonly setClasses: readonly (readonly number[])[];
  /** Open addressing in pairs: the hash of a form, then its class; class 0 marks an empty slot. */
  readonly table: Int32Array;
  readonly mask: number;
  /** First character of a beginning → beginnings, the longest first. */
  readonly prefixes: ReadonlyMap<number, readonly Prefix[]>;

  constructor(sets: readonly WordSet[]) {
    const beginnings = new Beginnings(sets);
    const holders = holdersOf(sets, beginnings);
    const classes = new Classes(sets.length);
    let capacity = 1024;
    while (capacity < holders.size * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.table = new Int32Array(capacity * 2);
    for (const [hash, ids] of holders) this.#enter(hash, classes.of(ids));
    this.prefixes = beginnings.withClasses(classes);
    this.classCount = classes.count;
    this.setClasses = classes.bySet;
  }

  /** The class of a form; 0 where it is unknown. */
  classOf(form: string): number {
    return this.table[this.#slot(hashOf(form)) * 2 + 1]!;
  }

  /** The class of the longest known beginning of the word between two offsets; 0 where there is none. */
  beginning(text: string, start: number, end: number): number {
    const first = text.charCodeAt(start);
    const near = this.prefixes.get(first >= 65 && first <= 90 ? first + 32 : first);
    if (!near && first < 128) return 0;
    const form = formOf(text.slice(start, end));
    const all = near ?? this.prefixes.get(form.charCodeAt(0)) ?? [];
    return all.find((prefix) => form.startsWith(prefix.text))?.word ?? 0;
  }

  #enter(hash: number, word: number): void {
    const at = this.#slot(hash) * 2;
    this.table[at] = hash;
    this.table[at + 1] = word;
  }

  /** The slot of a hash, or the empty one where it would go. */
  #slot(hash: number): number {
    let slot = slotOf(hash, this.mask);
    while (this.table[slot * 2 + 1] !== 0 && this.table[slot * 2] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/** Hash of a form → the sets that hold it. */
function holdersOf(sets: readonly WordSet[], beginnings: Beginnings): ReadonlyMap<number, Holders> {
  const holders = new Map<number, Holders>();
  const add = (hash: number, id: number): void => {
    const known = holders.get(hash);
    if (known === undefined) holders.set(hash, id);
    else if (typeof known !== 'number') holders.set(hash, known.includes(id) ? known : [...known, id]);
    else if (known !== id) holders.set(hash, [known, id]);
  };
  for (const { id, forms } of sets) {
    for (const form of forms) {
      const hash = hashOf(form);
      add(hash, id);
      for (const other of beginnings.of(form)) add(hash, other);
    }
  }
  return holders;
}

/** The beginnings in some sets. */
class Beginnings {
  readonly #ids = new Map<string, number[]>();
  readonly #alike = new Map<number, string[]>();

  constructor(sets: readonly WordSet[]) {
    for (const { id, prefixes } of sets) {
      for (const prefix of prefixes) {
        const known = this.#ids.get(prefix);
        if (known) known.push(id);
        else this.#ids.set(prefix, [id]);
      }
    }
    const longestFirst = [...this.#ids.keys()].sort((a, b) => b.length - a.length);
    for (const prefix of longestFirst) {
      const first = prefix.charCodeAt(0);
      this.#alike.set(first, [...(this.#alike.get(first) ?? []), prefix]);
    }
  }

  /** The sets that hold a form by its beginning. */
  of(form: string): readonly number[] {
    const near = this.#alike.get(form.charCodeAt(0));
    return near ? near.filter((prefix) => form.startsWith(prefix)).flatMap((prefix) => this.#ids.get(prefix)!) : none;
  }

  withClasses(classes: Classes): ReadonlyMap<number, readonly Prefix[]> {
    const entries = [...this.#alike].map(([first, prefixes]) => {
      return [first, prefixes.map((text) => ({ text, word: classes.of([...new Set(this.of(text))]) }))] as const;
    });
    return new Map(entries);
  }
}

const none: readonly number[] = [];

/** Numbers each distinct group of sets from 1. */
class Classes {
  readonly bySet: number[][];
  count = 1;
  readonly #known = new Map<string | number, number>();

  constructor(sets: number) {
    this.bySet = Array.from({ length: sets }, () => []);
  }

  of(ids: Holders): number {
    const all = typeof ids === 'number' ? [ids] : [...ids].sort((a, b) => a - b);
    const key = all.length === 1 ? all[0]! : all.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const added = this.count;
    this.count += 1;
    this.#known.set(key, added);
    for (const id of all) this.bySet[id]!.push(added);
    return added;
  }
}
