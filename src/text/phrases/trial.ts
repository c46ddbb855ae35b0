import type { Reading } from '../reading.ts';
import { formOf } from '../tokens.ts';
import { type Exact, matchExact } from './exact.ts';
import { joins, symbolAfter, symbolBefore } from './join.ts';
import type { Membership } from './membership.ts';
import { isTaking, type Op, type Taking } from './op.ts';
import { fillings, sentencesBetween } from './quantity-slot.ts';
import type { SlotFilling } from './slots.ts';
import type { WordSet } from './vocabulary.ts';
import type { Words } from './words.ts';

/** After a gap any punctuation fits. */
const free = 1;
/** After `marks` punctuation between words fits. */
const marked = 2;
/** A gap has taken words in, so that the phrase cannot end here. */
const skipped = 4;
const flagCount = 8;

/** Ends remembered before those that lie behind are forgotten. */
const manyKnown = 100_000;

/** Where a match goes on: behind `offset`, with the next word. */
interface Onward {
  readonly start: number;
  readonly offset: number;
  readonly word: number;
}

const unread = (): never => {
  throw new Error('A trial must read a text first.');
};

/**
 * Tries phrases at words of a text. The longest end that can be reached from a step and an offset does not depend on where
 * the match began, and is worked out once: the work is bounded by the steps of a phrase times the words of the text.
 */
export class Trial {
  readonly #ops: readonly Op[];
  readonly #membership: Membership;
  readonly #words: Words;
  #text = '';
  #reading: () => Reading = unread;
  /** Step, offset and flags as one number → the longest end from there, -1 for none. */
  readonly #known = new Map<number, number>();
  #enoughKnown = manyKnown;
  /** Start of each match of the last trial → its longest end. */
  readonly found = new Map<number, number>();

  constructor(ops: readonly Op[], membership: Membership, words: Words) {
    this.#ops = ops;
    this.#membership = membership;
    this.#words = words;
  }

  /** Turns to a text. */
  read(text: string, reading: () => Reading): void {
    this.#text = text;
    this.#reading = reading;
    if (this.#known.size > 0) this.#known.clear();
  }

  /** Finds the matches, from step `entry` on, that begin with a word (a symbol before it included). */
  at(entry: number, word: number): void {
    if (this.found.size > 0) this.found.clear();
    if (this.#known.size > this.#enoughKnown) this.#forget(this.#words.starts[word]!);
    const only = this.#ops[entry]!;
    if (isTaking(only)) {
      this.#begin(only, word);
      return;
    }
    const seen = new Set([entry]);
    for (const step of seen) {
      const op = this.#ops[step]!;
      if (isTaking(op)) this.#begin(op, word);
      else if (op.type === 'split') for (const each of op.to) seen.add(each);
      // A gap or mark that begins a phrase has nothing to stand between.
      else if (op.type !== 'end') seen.add(op.next);
    }
  }

  #begin(op: Taking, word: number): void {
    if (op.type === 'slot') for (const on of this.#fill(op.filling, word, this.#endBefore(word))) this.#follow(op, on);
    else this.#follow(op, op.type === 'symbol' ? this.#symbolBefore(op.text, word) : this.#take(op, word));
  }

  #follow({ next }: Taking, on: Onward | null): void {
    if (!on) return;
    const end = this.#longest(next, on.word, on.offset, 0);
    if (end > (this.found.get(on.start) ?? -1)) this.found.set(on.start, end);
  }

  #symbolBefore(symbol: string, word: number): Onward | null {
    const start = symbolBefore(this.#text, this.#words.starts[word]!, symbol);
    return start < 0 ? null : { start, offset: start + symbol.length, word };
  }

  /** What a step takes in at a word. */
  #take(op: Op & { type: 'word' | 'any' | 'exact' }, word: number): Onward | null {
    if (word >= this.#words.count) return null;
    if (op.type === 'exact') return this.#exact(op.exact, op.next, word);
    if (op.type === 'word' && !this.#has(op.set, word)) return null;
    return { start: this.#words.starts[word]!, offset: this.#words.ends[word]!, word: word + 1 };
  }

  #fill(filling: SlotFilling, word: number, from: number): readonly Onward[] {
    if (word >= this.#words.count) return [];
    const spans = fillings(filling, this.#reading(), from, this.#words.starts[word]!);
    return spans.map(({ start, end }) => this.#behind(start, end, word));
  }

  #exact(exact: Exact, next: number, word: number): Onward | null {
    const found = matchExact(exact, this.#text, this.#words.starts[word]!);
    if (!found) return null;
    const on = this.#behind(found.start, found.end, word);
    const rest = this.#text.slice(found.end, on.offset);
    if (rest !== '' && !/^['’]s$/i.test(rest)) return null;
    return this.#ops[next]!.type === 'end' ? { ...on, offset: found.end } : on;
  }

  /** Behind a stretch of text, and behind the word that its end cuts. */
  #behind(start: number, end: number, word: number): Onward {
    const next = this.#words.from(end, word);
    return { start, offset: Math.max(end, this.#endBefore(next)), word: next };
  }

  /** The longest end of what can follow from a step on, behind an offset; -1 where nothing can. */
  #longest(from: number, nextWord: number, behind: number, before: number): number {
    let [step, word, offset, flags] = [from, nextWord, behind, before];
    for (;;) {
      const op = this.#ops[step]!;
      if (op.type === 'end') return flags & skipped ? -1 : offset;
      if (op.type === 'split' || op.type === 'gap' || op.type === 'slot') {
        return this.#branch(op, step, word, offset, flags);
      }
      if (op.type === 'marks') {
        flags |= marked;
      } else if (op.type === 'symbol') {
        const limit = word < this.#words.count ? this.#words.starts[word]! : this.#text.length;
        offset = symbolAfter(this.#text, offset, limit, op.text, (flags & free) > 0);
        if (offset < 0) return -1;
        flags = 0;
      } else {
        const on = this.#take(op, word);
        if (!on || !this.#joins(offset, on.start, flags)) return -1;
        ({ offset, word } = on);
        flags = 0;
      }
      step = op.next;
    }
  }

  #branch(
    op: Op & { type: 'split' | 'gap' | 'slot' },
    step: number,
    word: number,
    offset: number,
    flags: number,
  ): number {
    const key = (offset * flagCount + flags) * this.#ops.length + step;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let end = -1;
    if (op.type === 'gap') end = this.#gap(op.most, op.next, word, offset, flags);
    else if (op.type === 'slot') {
      for (const on of this.#fill(op.filling, word, offset)) {
        if (this.#joins(offset, on.start, flags)) end = Math.max(end, this.#longest(op.next, on.word, on.offset, 0));
      }
    } else for (const way of op.to) end = Math.max(end, this.#longest(way, word, offset, flags));
    this.#known.set(key, end);
    return end;
  }

  #gap(most: number, next: number, word: number, offset: number, flags: number): number {
    const { count, starts, ends } = this.#words;
    let end = this.#longest(next, word, offset, flags | free);
    let sentences = word < count ? sentencesBetween(this.#reading, this.#text, offset, starts[word]!) : 0;
    for (let last = word; last < word + most && last + 1 < count; last += 1) {
      sentences += sentencesBetween(this.#reading, this.#text, ends[last]!, starts[last + 1]!);
      if (sentences > 1) break;
      end = Math.max(end, this.#longest(next, last + 1, ends[last]!, free | skipped));
    }
    return end;
  }

  #joins(offset: number, to: number, flags: number): boolean {
    return offset <= to && ((flags & free) > 0 || joins(this.#text, offset, to, (flags & marked) > 0));
  }

  #has(set: WordSet, word: number): boolean {
    if (!this.#membership.mayHold(set, this.#words.classes[word]!)) return false;
    return this.#membership.holds(set, formOf(this.#text.slice(this.#words.starts[word], this.#words.ends[word])));
  }

  /** Forgets the ends worked out for what lies before an offset; more are kept from then on where that does not help. */
  #forget(before: number): void {
    const first = before * flagCount * this.#ops.length;
    for (const key of this.#known.keys()) if (key < first) this.#known.delete(key);
    this.#enoughKnown = Math.max(manyKnown, this.#known.size * 2);
  }

  #endBefore(word: number): number {
    return word > 0 ? this.#words.ends[word - 1]! : 0;
  }
}
