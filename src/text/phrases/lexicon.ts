import { formOf } from '../tokens.ts';
import { hashOf, slotOf } from './hash.ts';
import type { WordSet } from './vocabulary.ts';

/**
 * The words that phrases know. Forms that stand in exactly the same sets are one class, so a pair of words is looked up by
 * its pair of classes. Entry 0 and class 0 are the unknown word. An entry for a beginning stands for every word that
 * begins so and is no entry itself.
 */
export class Lexicon {
  /** The form of each entry. */
  readonly forms: string[] = [''];
  /** The class of each entry. */
  readonly classes: Int32Array;
  readonly classCount: number;
  /** The entry from which on entries are beginnings. */
  readonly firstPrefix: number;
  /** The classes of each set. */
  readonly setClasses: readonly (readonly number[])[];
  /** Open addressing: hash of a form and, in the same slot, its entry; 0 for an empty slot. */
  readonly hashes: Int32Array;
  readonly entries: Int32Array;
  readonly mask: number;
  /** First character of a beginning → its entries, the longest first. */
  readonly prefixes: ReadonlyMap<number, readonly number[]>;

  constructor(sets: readonly WordSet[]) {
    const prefixes = [...new Set(sets.flatMap((set) => set.prefixes))].sort();
    const members = membersOf(sets, prefixes);
    for (const form of members.words.keys()) this.forms.push(form);
    this.firstPrefix = this.forms.length;
    for (const prefix of prefixes) this.forms.push(prefix);

    const classes = new Classes(sets.length);
    this.classes = new Int32Array(this.forms.length);
    let entry = 1;
    for (const ids of members.words.values()) this.classes[entry++] = classes.of(ids);
    for (const ids of members.prefixes) this.classes[entry++] = classes.of(ids);
    this.classCount = classes.count;
    this.setClasses = classes.bySet;

    let capacity = 1024;
    while (capacity < this.firstPrefix * 3) capacity *= 2;
    this.mask = capacity - 1;
    this.hashes = new Int32Array(capacity);
    this.entries = new Int32Array(capacity);
    for (let each = 1; each < this.firstPrefix; each += 1) this.#enter(each);
    this.prefixes = byFirst(this.forms, this.firstPrefix);
  }

  /** The entry of a form; 0 where it is unknown. */
  entryOf(form: string): number {
    const hash = hashOf(form);
    for (let slot = slotOf(hash, this.mask); ; slot = (slot + 1) & this.mask) {
      const entry = this.entries[slot]!;
      if (entry === 0 || this.hashes[slot] === hash) return entry;
    }
  }

  /** The entry of the longest known beginning of the word between two offsets; 0 where there is none. */
  beginning(text: string, start: number, end: number): number {
    const first = text.charCodeAt(start);
    const near = this.prefixes.get(first >= 65 && first <= 90 ? first + 32 : first);
    if (!near && first < 128) return 0;
    const form = formOf(text.slice(start, end));
    const entries = near ?? this.prefixes.get(form.charCodeAt(0)) ?? [];
    return entries.find((entry) => form.startsWith(this.forms[entry]!)) ?? 0;
  }

  #enter(entry: number): void {
    const hash = hashOf(this.forms[entry]!);
    let slot = slotOf(hash, this.mask);
    while (this.entries[slot] !== 0) slot = (slot + 1) & this.mask;
    this.hashes[slot] = hash;
    this.entries[slot] = entry;
  }
}

/** Numbers each distinct list of sets from 1. */
class Classes {
  readonly bySet: number[][];
  count = 1;
  readonly #single: Int32Array;
  readonly #many = new Map<string, number>();

  constructor(sets: number) {
    this.bySet = Array.from({ length: sets }, () => []);
    this.#single = new Int32Array(sets);
  }

  of(ids: Holders): number {
    const known = typeof ids === 'number' ? this.#single[ids]! : this.#many.get(ids.join(' '));
    if (known) return known;
    const added = this.count;
    this.count += 1;
    if (typeof ids === 'number') {
      this.#single[ids] = added;
      this.bySet[ids]!.push(added);
    } else {
      this.#many.set(ids.join(' '), added);
      for (const id of ids) this.bySet[id]!.push(added);
    }
    return added;
  }
}

/** The ids of the sets that hold a form, ascending; the id itself where there is one. */
type Holders = number | readonly number[];

interface Members {
  /** By form. */
  readonly words: ReadonlyMap<string, Holders>;
  /** By beginning, in order. */
  readonly prefixes: readonly Holders[];
}

function membersOf(sets: readonly WordSet[], prefixes: readonly string[]): Members {
  const words = new Map<string, Holders>();
  for (const { id, forms } of sets) {
    for (const form of forms) {
      const ids = words.get(form);
      if (ids === undefined) words.set(form, id);
      else if (typeof ids !== 'number') words.set(form, [...ids, id]);
      else if (ids !== id) words.set(form, [ids, id]);
    }
  }
  if (prefixes.length === 0) return { words, prefixes: [] };

  const open = new Map<string, number[]>(prefixes.map((prefix) => [prefix, []]));
  const alike = new Map<number, string[]>();
  for (const { id, prefixes: own } of sets) for (const prefix of own) open.get(prefix)!.push(id);
  for (const prefix of prefixes) {
    const first = prefix.charCodeAt(0);
    alike.set(first, [...(alike.get(first) ?? []), prefix]);
  }
  const withPrefixes = (form: string, ids: readonly number[]): Holders => {
    const near = (alike.get(form.charCodeAt(0)) ?? []).filter((prefix) => form.startsWith(prefix));
    const all = [...new Set([...ids, ...near.flatMap((prefix) => open.get(prefix)!)])].sort((a, b) => a - b);
    return all.length === 1 ? all[0]! : all;
  };
  for (const [form, ids] of words) {
    if (alike.has(form.charCodeAt(0))) words.set(form, withPrefixes(form, typeof ids === 'number' ? [ids] : ids));
  }
  return { words, prefixes: prefixes.map((prefix) => withPrefixes(prefix, [])) };
}

function byFirst(forms: readonly string[], from: number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let entry = forms.length - 1; entry >= from; entry -= 1) {
    const first = forms[entry]!.charCodeAt(0);
    found.set(first, [...(found.get(first) ?? []), entry]);
  }
  for (const entries of found.values()) entries.sort((a, b) => forms[b]!.length - forms[a]!.length);
  return found;
}
