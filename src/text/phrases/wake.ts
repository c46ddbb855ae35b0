import type { Gate } from './gate.ts';
import type { Lexicon } from './lexicon.ts';

/** A pattern to wake, and how many words before the last word of the key it may begin. */
interface Sleeper {
  readonly pattern: number;
  readonly back: number;
}

/** A class of words wakes patterns by itself. */
export const wakesAlone = 1;
/** A class of words can be the first, or the second, of a pair that wakes patterns. */
export const canBeFirst = 2;
export const canBeSecond = 4;

/** Which patterns a word, or two words in a row, wake; one look-up for each, however many patterns there are. */
export class WakeTable {
  /** What a class of words can do: the flags above. */
  readonly flags: Uint8Array;
  /** Class → the patterns it wakes by itself; 0 for none. Indices into `sleepers`. */
  readonly alone: Int32Array;
  /** Open addressing over pairs of classes; 0 in `pairSleepers` marks an empty slot. */
  readonly pairFirst: Int32Array;
  readonly pairSecond: Int32Array;
  readonly pairSleepers: Int32Array;
  readonly mask: number;
  /** Lists of patterns to wake; the first is empty. */
  readonly sleepers: readonly (readonly Sleeper[])[];

  constructor(lexicon: Lexicon, gates: ReadonlyMap<number, Gate>) {
    this.flags = new Uint8Array(lexicon.classCount);
    this.alone = new Int32Array(lexicon.classCount);
    const alone = new Lists();
    const pairs = new Lists();
    for (const [pattern, { keys, back }] of gates) {
      for (const { first, second } of keys) {
        for (const a of lexicon.setClasses[first.id]!) {
          if (!second) alone.add(a, { pattern, back });
          else
            for (const b of lexicon.setClasses[second.id]!)
              pairs.add(a * lexicon.classCount + b, { pattern, back: back + 1 });
        }
      }
    }

    this.sleepers = [[], ...alone.lists.values(), ...pairs.lists.values()];
    let list = 1;
    for (const word of alone.lists.keys()) {
      this.alone[word] = list++;
      this.flags[word] = this.flags[word]! | wakesAlone;
    }
    let capacity = 16;
    while (capacity < pairs.lists.size * 3) capacity *= 2;
    this.mask = capacity - 1;
    this.pairFirst = new Int32Array(capacity);
    this.pairSecond = new Int32Array(capacity);
    this.pairSleepers = new Int32Array(capacity);
    for (const pair of pairs.lists.keys()) {
      this.#enter(Math.floor(pair / lexicon.classCount), pair % lexicon.classCount, list++);
    }
  }

  /** The list of patterns that two words in a row wake; 0 for none. */
  pair(first: number, second: number): number {
    for (let slot = pairSlot(first, second) & this.mask; ; slot = (slot + 1) & this.mask) {
      const list = this.pairSleepers[slot]!;
      if (list === 0 || (this.pairFirst[slot] === first && this.pairSecond[slot] === second)) return list;
    }
  }

  #enter(first: number, second: number, list: number): void {
    let slot = pairSlot(first, second) & this.mask;
    while (this.pairSleepers[slot] !== 0) slot = (slot + 1) & this.mask;
    this.pairFirst[slot] = first;
    this.pairSecond[slot] = second;
    this.pairSleepers[slot] = list;
    this.flags[first] = this.flags[first]! | canBeFirst;
    this.flags[second] = this.flags[second]! | canBeSecond;
  }
}

/** Mixes two classes into the slot of a table (the multiplier is 2^32 over the golden ratio). */
function pairSlot(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Lists by number, each pattern once in each. */
class Lists {
  readonly lists = new Map<number, Sleeper[]>();

  add(key: number, sleeper: Sleeper): void {
    const list = this.lists.get(key);
    if (!list) this.lists.set(key, [sleeper]);
    else if (list.at(-1)!.pattern !== sleeper.pattern) list.push(sleeper);
  }
}
