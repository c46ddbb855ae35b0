import type { Gate } from './gate.ts';
import type { Lexicon } from './lexicon.ts';

/** A class of words wakes patterns by itself. */
export const wakesAlone = 1;
/** A class of words can be the first, or the second, of a pair that wakes patterns. */
export const canBeFirst = 2;
export const canBeSecond = 4;

/**
 * Which patterns a word, or two words in a row, wake; one look-up for each, however many patterns there are. Plain data.
 * Lists of patterns are chains in arrays: a list is its first link, `next` leads on, 0 ends it.
 */
export interface Wake {
  /** What a class of words can do: the flags above. */
  readonly flags: Uint8Array;
  /** Class → the list of patterns it wakes by itself. */
  readonly alone: Int32Array;
  /** Link → its pattern; how many words before the last one of the key it may begin, at most and at least; the next link. */
  readonly patterns: Int32Array;
  readonly backs: Int32Array;
  readonly nears: Int32Array;
  /** Link → the class that the word after the key must have; 0 for any. */
  readonly thirds: Int32Array;
  readonly next: Int32Array;
  /** Open addressing over pairs of classes, in fours: the first, the second, their list (0 for an empty slot), nothing. */
  readonly pairs: Int32Array;
  readonly pairMask: number;
}

/** The list of patterns that two words in a row wake; 0 for none. */
export const pairList = ({ pairs, pairMask }: Wake, first: number, second: number): number =>
  pairs[pairSlot(pairs, pairMask, first, second) + 2]!;

/** What wakes each pattern, from their gates by pattern. */
export function wakeOf(lexicon: Lexicon, gates: ReadonlyMap<number, Gate>): Wake {
  const classes = lexicon.setClasses;
  const links = new Links(lexicon.classCount, countLinks(classes, gates));
  for (const [pattern, { keys, back, near }] of gates) {
    for (const { first, second, third } of keys) {
      const thirds = third ? classes[third.id]! : anyClass;
      for (const word of classes[first.id]!) {
        if (!second) links.wakeAlone(word, { pattern, back, near, third: 0 });
        for (const other of second ? classes[second.id]! : []) {
          for (const next of thirds) {
            links.wakePair(word, other, { pattern, back: back + 1, near: near + 1, third: next });
          }
        }
      }
    }
  }
  return links;
}

function countLinks(classes: Lexicon['setClasses'], gates: ReadonlyMap<number, Gate>): number {
  let links = 1;
  for (const { keys } of gates.values()) {
    for (const { first, second, third } of keys) {
      const [a, b, c] = [first, second, third].map((set) => (set ? classes[set.id]!.length : 1));
      links += a! * b! * c!;
    }
  }
  return links;
}

/** A pattern in a list of those to wake. */
interface Sleeper {
  readonly pattern: number;
  readonly back: number;
  readonly near: number;
  readonly third: number;
}

const anyClass = [0];

class Links implements Wake {
  readonly flags: Uint8Array;
  readonly alone: Int32Array;
  readonly patterns: Int32Array;
  readonly backs: Int32Array;
  readonly nears: Int32Array;
  readonly thirds: Int32Array;
  readonly next: Int32Array;
  readonly pairs: Int32Array;
  readonly pairMask: number;
  #count = 1;

  constructor(classes: number, links: number) {
    this.flags = new Uint8Array(classes);
    this.alone = new Int32Array(classes);
    this.patterns = new Int32Array(links);
    this.backs = new Int32Array(links);
    this.nears = new Int32Array(links);
    this.thirds = new Int32Array(links);
    this.next = new Int32Array(links);
    let capacity = 16;
    while (capacity < links * 2) capacity *= 2;
    this.pairMask = capacity - 1;
    this.pairs = new Int32Array(capacity * 4);
  }

  wakeAlone(word: number, sleeper: Sleeper): void {
    this.alone[word] = this.#link(this.alone[word]!, sleeper);
    this.flags[word] = this.flags[word]! | wakesAlone;
  }

  wakePair(first: number, second: number, sleeper: Sleeper): void {
    const slot = pairSlot(this.pairs, this.pairMask, first, second);
    this.pairs[slot] = first;
    this.pairs[slot + 1] = second;
    this.pairs[slot + 2] = this.#link(this.pairs[slot + 2]!, sleeper);
    this.flags[first] = this.flags[first]! | canBeFirst;
    this.flags[second] = this.flags[second]! | canBeSecond;
  }

  /** A pattern put before a list, unless it stands there already. */
  #link(list: number, { pattern, back, near, third }: Sleeper): number {
    if (list !== 0 && this.patterns[list] === pattern && this.thirds[list] === third) return list;
    const link = this.#count;
    this.#count += 1;
    this.patterns[link] = pattern;
    this.backs[link] = back;
    this.nears[link] = near;
    this.thirds[link] = third;
    this.next[link] = list;
    return link;
  }
}

/** Where a pair stands in the table, or would: offset of its four numbers. Multipliers: the golden ratio's and Murmur's. */
function pairSlot(pairs: Int32Array, mask: number, first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (pairs[slot * 4 + 2] !== 0 && (pairs[slot * 4] !== first || pairs[slot * 4 + 1] !== second)) {
    slot = (slot + 1) & mask;
  }
  return slot * 4;
}
