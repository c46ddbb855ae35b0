import { type Escapes, jsonEscapes } from './escapes.ts';

/** What an entry of a tape is; an `Escaped` string holds at least one escape, a `Broken…` one was never closed. */
export const Kind = {
  Null: 0,
  True: 1,
  False: 2,
  Number: 3,
  String: 4,
  Escaped: 5,
  Object: 6,
  Array: 7,
  BrokenObject: 8,
  BrokenArray: 9,
} as const;

/** Numbers an entry takes: its kind, where it starts, and where it ends (a string's offsets are those between its quotes). */
export const stride = 3;

/**
 * A JSON text, or a table whose rows are objects, as one list of numbers: each value an entry, an object's or array's followed by its keys and values. Where
 * a value that holds others has its end, there stands the tape's place after all it holds. A hundredth part of a tree of
 * objects in memory, so that a file of 100 MB can be read.
 */
export class Tape {
  readonly source: string;
  /** How the source writes what stands in its `Escaped` strings. */
  readonly escapes: Escapes;
  #numbers: Int32Array;
  #length = 0;

  constructor(source: string, guess: number, escapes: Escapes = jsonEscapes) {
    this.source = source;
    this.escapes = escapes;
    this.#numbers = new Int32Array(Math.max(64, guess));
  }

  get length(): number {
    return this.#length;
  }

  /** Adds an entry; its place. */
  push(kind: number, start: number, end: number): number {
    const at = this.#length;
    if (at + stride > this.#numbers.length) this.#grow();
    this.#numbers[at] = kind;
    this.#numbers[at + 1] = start;
    this.#numbers[at + 2] = end;
    this.#length = at + stride;
    return at;
  }

  /** Ends an object or array that starts at a place: what follows is no longer part of it. */
  close(at: number, whole: boolean): void {
    this.#numbers[at + 2] = this.#length;
    if (!whole) this.#numbers[at] = this.kind(at) === Kind.Object ? Kind.BrokenObject : Kind.BrokenArray;
  }

  /** Takes everything from a place on off the tape. */
  cut(at: number): void {
    this.#length = at;
  }

  kind(at: number): number {
    return this.#numbers[at]!;
  }

  start(at: number): number {
    return this.#numbers[at + 1]!;
  }

  end(at: number): number {
    return this.#numbers[at + 2]!;
  }

  /** The place after a value and all it holds. */
  next(at: number): number {
    return this.#numbers[at]! >= Kind.Object ? this.#numbers[at + 2]! : at + stride;
  }

  #grow(): void {
    const wider = new Int32Array(this.#numbers.length * 2);
    wider.set(this.#numbers);
    this.#numbers = wider;
  }
}
