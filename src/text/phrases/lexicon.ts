import { formOf } from '../tokens.ts';
import { hashOf, slotOf } from './hash.ts';
import type { WordSet } from './vocabulary.ts';

interface Prefix {
  readonly text: string;
  /** The class of words that begin so and are no known form. */
  readonly word: number;
}

/**
 * The words that phrases know, by hash; plain data. Forms that stand in exactly the same sets are one class, so that a pair
 * of words is looked up by its pair of classes; class 0 is the unknown word. Two forms with one hash share a class: the
 * words of a text are told apart where a phrase is tried.
 */
export interface Lexicon {
  readonly classCount: number;
  /** The classes of each set. */
  readonly setClasses: readonly (readonly number[])[];
  /** Open addressing in pairs: the hash of a form, then its class; class 0 marks an empty slot. */
  readonly table: Int32Array;
  readonly mask: number;
  /** First character of a beginning → beginnings, the longest first. */
  readonly prefixes: ReadonlyMap<number, readonly Prefix[]>;
}

/** The lexicon of some sets, whose ids are their places. */
export function lexiconOf(sets: readonly WordSet[]): Lexicon {
  const beginnings = new Beginnings(sets);
  let forms = 0;
  for (const set of sets) forms += set.forms.length;
  let capacity = 1024;
  while (capacity < forms * 2) capacity *= 2;
  const [table, mask] = [new Int32Array(capacity * 2), capacity - 1];
  const shared = enterAll(table, mask, sets, beginnings);

  const classes = new Classes(sets.length);
  for (let at = 1; at < table.length; at += 2) {
    const holders = table[at]!;
    if (holders > 0) table[at] = classes.of([holders - 1]);
    else if (holders < 0) table[at] = classes.of(shared[-holders - 1]!);
  }
  const prefixes = beginnings.withClasses(classes);
  return { table, mask, prefixes, classCount: classes.count, setClasses: classes.bySet };
}

/** The class of a hash; 0 where it is unknown. */
export const classOf = ({ table, mask }: Lexicon, hash: number): number => table[slotIn(table, mask, hash) * 2 + 1]!;

/** The class of the longest known beginning of the word between two offsets; 0 where there is none. */
export function beginningOf({ prefixes }: Lexicon, text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const near = prefixes.get(first >= 65 && first <= 90 ? first + 32 : first);
  if (!near && first < 128) return 0;
  const form = formOf(text.slice(start, end));
  const all = near ?? prefixes.get(form.charCodeAt(0)) ?? [];
  return all.find((prefix) => form.startsWith(prefix.text))?.word ?? 0;
}

/** The slot of a hash, or the empty one where it would go. */
function slotIn(table: Int32Array, mask: number, hash: number): number {
  let slot = slotOf(hash, mask);
  while (table[slot * 2 + 1] !== 0 && table[slot * 2] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/**
 * Enters every form with the set that holds it, as 1 and up; a form that several hold with its place in the list given
 * back, as -1 and down.
 */
function enterAll(
  table: Int32Array,
  mask: number,
  sets: readonly WordSet[],
  beginnings: Beginnings,
): readonly (readonly number[])[] {
  const shared: number[][] = [];
  const enter = (hash: number, id: number): void => {
    const at = slotIn(table, mask, hash) * 2;
    const known = table[at + 1]!;
    table[at] = hash;
    if (known === 0) table[at + 1] = id + 1;
    else if (known < 0) shared[-known - 1]!.push(id);
    else if (known !== id + 1) table[at + 1] = -shared.push([known - 1, id]);
  };
  for (const { id, forms } of sets) {
    for (const form of forms) {
      const hash = hashOf(form);
      enter(hash, id);
      for (const other of beginnings.of(form)) enter(hash, other);
    }
  }
  return shared;
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
      return [first, prefixes.map((text) => ({ text, word: classes.of(this.of(text)) }))] as const;
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

  of(ids: readonly number[]): number {
    const all = ids.length === 1 ? ids : [...new Set(ids)].sort((a, b) => a - b);
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
