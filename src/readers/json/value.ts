import { decode, type Taker } from './escapes.ts';
import { Kind, stride, type Tape } from './tape.ts';

const kinds = [
  'null',
  'boolean',
  'boolean',
  'number',
  'string',
  'string',
  'object',
  'array',
  'object',
  'array',
] as const;

/** A value in a JSON text: what it is and where it stands. */
export class Value {
  readonly #tape: Tape;
  readonly #at: number;

  constructor(tape: Tape, at: number) {
    this.#tape = tape;
    this.#at = at;
  }

  get source(): string {
    return this.#tape.source;
  }

  get kind(): (typeof kinds)[number] {
    return kinds[this.#tape.kind(this.#at)]!;
  }

  /** Whether a string has escapes in it. */
  get escaped(): boolean {
    return this.#tape.kind(this.#at) === Kind.Escaped;
  }

  /** False for an object or array that the text broke off in. */
  get whole(): boolean {
    return this.#tape.kind(this.#at) < Kind.BrokenObject;
  }

  /** Offset into the source; of a string, after its opening quote. */
  get start(): number {
    return this.#tape.start(this.#at);
  }

  /** Offset into the source; of a string, before its closing quote; of an object or array, its start. */
  get end(): number {
    return this.#holds ? this.start : this.#tape.end(this.#at);
  }

  /** How many values an array holds, or keys an object has, counted up to `enough`. */
  size(enough = Number.POSITIVE_INFINITY): number {
    let count = 0;
    for (const _ of this.kind === 'object' ? this.entries() : this.items()) if (++count >= enough) break;
    return count;
  }

  /** The value of a key; null where this is no object or has no such key. Of keys given twice the first counts. */
  get(key: string): Value | null {
    const tape = this.#tape;
    if (this.kind !== 'object') return null;
    const end = tape.next(this.#at);
    for (let at = this.#at + stride; at < end; ) {
      const value = at + stride;
      if (this.#isKey(at, key)) return new Value(tape, value);
      at = tape.next(value);
    }
    return null;
  }

  /** The value of the first of some keys that has one other than null. */
  first(...keys: readonly string[]): Value | null {
    for (const key of keys) {
      const value = this.get(key);
      if (value && value.kind !== 'null') return value;
    }
    return null;
  }

  /** The value at a dotted path (`results.0.text`); null where there is none. */
  at(path: string): Value | null {
    let value: Value | null = this;
    for (const step of path.split('.')) {
      if (!value) return null;
      value = value.kind === 'array' ? value.item(Number(step)) : value.get(step);
    }
    return value;
  }

  /** The value in an array at an index from 0. */
  item(index: number): Value | null {
    let count = 0;
    for (const value of this.items()) if (count++ === index) return value;
    return null;
  }

  /** What an array holds; nothing for any other value. */
  *items(): Generator<Value> {
    if (this.kind !== 'array') return;
    const end = this.#tape.next(this.#at);
    for (let at = this.#at + stride; at < end; at = this.#tape.next(at)) yield new Value(this.#tape, at);
  }

  /** An object's keys and their values; nothing for any other value. */
  *entries(): Generator<readonly [string, Value]> {
    if (this.kind !== 'object') return;
    const end = this.#tape.next(this.#at);
    for (let at = this.#at + stride; at < end; at = this.#tape.next(at + stride)) {
      yield [this.#decoded(at), new Value(this.#tape, at + stride)];
    }
  }

  /** A string's text, decoded; null for any other value. */
  string(): string | null {
    return this.kind === 'string' ? this.#decoded(this.#at) : null;
  }

  /** Gives a string's text in parts, each with where it stands; nothing of any other value. */
  readInto(taker: Taker): void {
    if (this.kind !== 'string') return;
    if (this.escaped) this.#tape.escapes(this.source, this.start, this.end, taker);
    else taker.verbatim(this.start, this.end);
  }

  /** A string, number or boolean as text; null for any other value. */
  scalar(): string | null {
    if (this.kind === 'string') return this.string();
    return this.kind === 'number' || this.kind === 'boolean' ? this.source.slice(this.start, this.end) : null;
  }

  /** A number, or a string that is one (`"13.22"`); null for any other value. */
  number(): number | null {
    if (this.kind !== 'number' && this.kind !== 'string') return null;
    const text = this.source.slice(this.start, this.end);
    const number = text.trim() === '' ? Number.NaN : Number(text);
    return Number.isFinite(number) ? number : null;
  }

  /** A boolean, or a string that is one; null for any other value. */
  boolean(): boolean | null {
    const text = this.scalar()?.toLowerCase();
    if (text === 'true') return true;
    return text === 'false' ? false : null;
  }

  get #holds(): boolean {
    return this.#tape.kind(this.#at) >= Kind.Object;
  }

  #isKey(at: number, key: string): boolean {
    const tape = this.#tape;
    if (tape.kind(at) === Kind.Escaped) return this.#decoded(at) === key;
    const start = tape.start(at);
    return tape.end(at) - start === key.length && tape.source.startsWith(key, start);
  }

  #decoded(at: number): string {
    const tape = this.#tape;
    const start = tape.start(at);
    const end = tape.end(at);
    return tape.kind(at) === Kind.Escaped
      ? decode(tape.escapes, tape.source, start, end)
      : tape.source.slice(start, end);
  }
}
