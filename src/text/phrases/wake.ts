import type { Gate } from './gate.ts';
import type { Lexicon } from './lexicon.ts';

/** A class of words wakes patterns by itself. */
export const wakesAlone = 1;
/** A class of words can be the first, or the second, of a pair that wakes patterns. */
export const canBeFirst = 2;
export const canBeSecond = 4;

/**
 * Which patterns a word, or two words in a row, wake; one look-up for each, however many patterns there are. Lists of
 * patterns are chains in arrays: a list is its first link, `next` leads on, 0 ends it.
 */
export class WakeTable {
  /** What a class of words can do: the flags above. */
  readonly flags: Uint8Array;
  /** Class → the list of patterns it wakes by itself. */
  readonly alone: Int32Array;
  /** Link → its pattern, how many words before the last one of the key it may begin, and the next link. */
  readonly patterns: Int32Array;
  readonly backs: Int32Array;
  readonly next: Int32Array;
  /** Open addressing over pairs of classes; 0 in `lists` marks an empty slot. */
  readonly #firsts: Int32Array;
  readonly #seconds: Int32Array;
  readonly #lists: Int32Array;
  readonly #mask: number;
  #links = 1;

  constructor(lexicon: Lexicon, gates: ReadonlyMap<number, Gate>) {
    const classes = lexicon.setClasses;
    let links = 1;
    for (const { keys } of gates.values()) {
      for (const { first, second } of keys)
        links += classes[first.id]!.length * (second ? classes[second.id]!.length : 1);
    }
    this.flags = new Uint8Array(lexicon.classCount);
    this.alone = new Int32Array(lexicon.classCount);
    this.patterns = new Int32Array(links);
    this.backs = new Int32Array(links);
    this.next = new Int32Array(links);
    let capacity = 16;
    while (capacity < links * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#firsts = new Int32Array(capacity);
    this.#seconds = new Int32Array(capacity);
    this.#lists = new Int32Array(capacity);

    for (const [pattern, { keys, back }] of gates) {
      for (const { first, second } of keys) {
        for (const word of classes[first.id]!) {
          if (!second) this.#wakeAlone(word, pattern, back);
          else for (const other of classes[second.id]!) this.#wakePair(word, other, pattern, back + 1);
        }
      }
    }
  }

  /** The list of patterns that two words in a row wake; 0 for none. */
  pair(first: number, second: number): number {
    return this.#lists[this.#slot(first, second)]!;
  }

  #wakeAlone(word: number, pattern: number, back: number): void {
    this.alone[word] = this.#link(this.alone[word]!, pattern, back);
    this.flags[word] = this.flags[word]! | wakesAlone;
  }

  #wakePair(first: number, second: number, pattern: number, back: number): void {
    const slot = this.#slot(first, second);
    this.#firsts[slot] = first;
    this.#seconds[slot] = second;
    this.#lists[slot] = this.#link(this.#lists[slot]!, pattern, back);
    this.flags[first] = this.flags[first]! | canBeFirst;
    this.flags[second] = this.flags[second]! | canBeSecond;
  }

  /** A pattern put before a list, unless it stands there already. */
  #link(list: number, pattern: number, back: number): number {
    if (list !== 0 && this.patterns[list] === pattern) return list;
    const link = this.#links;
    this.#links += 1;
    this.patterns[link] = pattern;
    this.backs[link] = back;
    this.next[link] = list;
    return link;
  }

  /** The slot of a pair, or the empty one where it would go. Multipliers: the golden ratio's and Murmur's. */
  #slot(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    while (this.#lists[slot] !== 0 && (this.#firsts[slot] !== first || this.#seconds[slot] !== second)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}
