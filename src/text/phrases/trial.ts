import type { Reading } from '../reading.ts';
import { formOf } from '../tokens.ts';
import { type Exact, matchExact } from './exact.ts';
import { joins, symbolAfter, symbolBefore } from './join.ts';
import type { Lexicon } from './lexicon.ts';
import type { Op } from './op.ts';
import { quantityAt, sentencesBetween } from './quantity-slot.ts';
import { isIn, type WordSet } from './vocabulary.ts';
import type { Words } from './words.ts';

/** At the first word of a phrase nothing needs to join it to what stands before. */
const first = 1;
/** After a gap any punctuation fits. */
const free = 2;
/** After `marks` punctuation between words fits. */
const marked = 4;
/** A gap has taken words in, so that the phrase cannot end here. */
const skipped = 8;

/** Where a trial stands: the next step, the next word, the offset behind what is matched, and where the match started. */
interface State {
  readonly step: number;
  readonly word: number;
  readonly offset: number;
  readonly flags: number;
  readonly start: number;
}

const unread = (): never => {
  throw new Error('A trial must read a text first.');
};

/** Tries phrases at words of a text. Work is bounded by the steps of the phrase times the words it can span. */
export class Trial {
  readonly #ops: readonly Op[];
  readonly #lexicon: Lexicon;
  readonly #words: Words;
  #text = '';
  #reading: () => Reading = unread;
  #origin = 0;
  readonly #open: State[] = [];
  readonly #seen = new Set<number>();
  /** Start of each match of the last trial → its longest end. */
  readonly found = new Map<number, number>();

  constructor(ops: readonly Op[], lexicon: Lexicon, words: Words) {
    this.#ops = ops;
    this.#lexicon = lexicon;
    this.#words = words;
  }

  /** Turns to a text. */
  read(text: string, reading: () => Reading): void {
    this.#text = text;
    this.#reading = reading;
  }

  /** Finds the matches, from step `entry` on, that begin with a word (a symbol before it included). */
  at(entry: number, word: number): void {
    this.found.clear();
    if (this.#seen.size > 0) this.#seen.clear();
    this.#origin = this.#words.starts[word]!;
    let state: State | undefined = { step: entry, word, offset: this.#origin, flags: first, start: -1 };
    while (state) {
      let next: State | null = state;
      while (next) next = this.#step(next);
      state = this.#open.pop();
    }
  }

  #step(state: State): State | null {
    const op = this.#ops[state.step]!;
    switch (op.type) {
      case 'word':
        return this.#has(op.set, state.word) ? this.#past(state, op.next, state.word) : null;
      case 'any':
        return this.#past(state, op.next, state.word);
      case 'exact':
        return this.#exact(state, op.exact, op.next);
      case 'slot': {
        if (state.word >= this.#words.count) return null;
        const before = state.flags & first ? this.#endBefore(state.word) : state.offset;
        const found = quantityAt(op.kinds, this.#reading(), before, this.#words.starts[state.word]!);
        return found && this.#on(state, op.next, found.start, found.end);
      }
      case 'symbol':
        return this.#symbol(state, op.text, op.next);
      case 'marks':
        return { ...state, step: op.next, flags: state.flags | marked };
      case 'gap':
        return this.#gap(state, op.most, op.next);
      case 'split':
        if (this.#isKnown(state)) return null;
        for (let way = op.to.length - 1; way > 0; way -= 1) this.#open.push({ ...state, step: op.to[way]! });
        return { ...state, step: op.to[0]! };
      case 'end':
        this.#end(state);
        return null;
    }
  }

  #end({ start, offset, flags }: State): void {
    if (!(flags & skipped) && offset > (this.found.get(start) ?? -1)) this.found.set(start, offset);
  }

  /** Goes on behind a word, if there is one and it joins. */
  #past(state: State, next: number, word: number): State | null {
    if (word >= this.#words.count) return null;
    const { starts, ends } = this.#words;
    if (!this.#joins(state, starts[word]!)) return null;
    const start = state.start < 0 ? starts[word]! : state.start;
    return { step: next, word: word + 1, offset: ends[word]!, flags: 0, start };
  }

  /** Goes on behind a stretch of text. */
  #on(state: State, next: number, from: number, to: number): State | null {
    if (!this.#joins(state, from)) return null;
    const word = this.#words.from(to, state.word);
    return {
      step: next,
      word,
      offset: Math.max(to, this.#endBefore(word)),
      flags: 0,
      start: state.start < 0 ? from : state.start,
    };
  }

  #exact(state: State, exact: Exact, next: number): State | null {
    if (state.word >= this.#words.count) return null;
    const found = matchExact(exact, this.#text, this.#words.starts[state.word]!);
    if (!found || !this.#joins(state, found.start)) return null;
    const word = this.#words.from(found.end, state.word);
    const rest = this.#text.slice(found.end, Math.max(found.end, this.#endBefore(word)));
    if (rest !== '' && !/^['’]s$/i.test(rest)) return null;
    const on = this.#on(state, next, found.start, found.end);
    return on && this.#ops[next]!.type === 'end' ? { ...on, offset: found.end } : on;
  }

  #symbol(state: State, symbol: string, next: number): State | null {
    const { count, starts } = this.#words;
    if (state.flags & first) {
      const start = symbolBefore(this.#text, starts[state.word]!, symbol);
      return start < 0 ? null : { ...state, step: next, offset: start + symbol.length, flags: 0, start };
    }
    const limit = state.word < count ? starts[state.word]! : this.#text.length;
    const offset = symbolAfter(this.#text, state.offset, limit, symbol, (state.flags & free) > 0);
    return offset < 0 ? null : { ...state, step: next, offset, flags: 0 };
  }

  #gap(state: State, most: number, next: number): State | null {
    if (state.flags & first) return { ...state, step: next };
    if (this.#isKnown(state)) return null;
    const { count, starts, ends } = this.#words;
    for (let more = 1; more <= most && state.word + more < count; more += 1) {
      const word = state.word + more;
      if (sentencesBetween(this.#reading, this.#text, state.offset, starts[word]!) > 1) break;
      this.#open.push({ step: next, word, offset: ends[word - 1]!, flags: free | skipped, start: state.start });
    }
    return { ...state, step: next, flags: state.flags | free };
  }

  #joins({ flags, offset }: State, to: number): boolean {
    if (flags & first) return true;
    return offset <= to && ((flags & free) > 0 || joins(this.#text, offset, to, (flags & marked) > 0));
  }

  #has(set: WordSet, word: number): boolean {
    if (word >= this.#words.count) return false;
    const known = this.#words.classes[word]!;
    if (known === 0 || !this.#lexicon.setClasses[set.id]!.includes(known)) return false;
    return isIn(formOf(this.#text.slice(this.#words.starts[word], this.#words.ends[word])), set);
  }

  #endBefore(word: number): number {
    return word > 0 ? this.#words.ends[word - 1]! : 0;
  }

  /** Whether a way has led here before; marks the state as known. */
  #isKnown({ step, offset, flags, start }: State): boolean {
    const before = start < 0 ? 0 : Math.min(this.#origin - start, 63);
    const behind = offset - (this.#origin - before);
    const key = ((behind * 16 + flags) * 64 + before) * this.#ops.length + step;
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }
}
