import type { Trouble } from '../../model/document.ts';
import { Kind, type Tape } from './tape.ts';

const quote = 34;
const comma = 44;
const slash = 47;
const colon = 58;
const openArray = 91;
const closeArray = 93;
const openObject = 123;
const closeObject = 125;

const literal = /(?:true|false|null|NaN|-?Infinity|undefined)(?![\w$])/y;
const numeral = /-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w$.])/y;
const lineEnd = /[\r\n]/g;

// A file without any commas is not described comma by comma.
const enough = 10;

/** Reads values of a stretch of source onto a tape, without recursion. */
export class Scan {
  readonly problems: Trouble[] = [];
  readonly #tape: Tape;
  readonly #source: string;
  readonly #to: number;
  #at: number;
  /** The first backslash at or after the place it was last looked for. */
  #slash = -1;

  constructor(tape: Tape, from: number, to: number) {
    this.#tape = tape;
    this.#source = tape.source;
    this.#at = from;
    this.#to = to;
  }

  /** Whether anything but white space and comments is left. */
  more(): boolean {
    this.#skip();
    return this.#at < this.#to;
  }

  /** Reads one value with all it holds; false where the text broke and nothing after it can be trusted. */
  value(): boolean {
    const open: number[] = [];
    do {
      if (!this.#open(open)) return this.#giveUp(open);
      if (!this.#close(open)) return this.#giveUp(open);
    } while (open.length > 0);
    return true;
  }

  /** Reads what stands where a value may: a key with it in an object. */
  #open(open: number[]): boolean {
    const tape = this.#tape;
    for (;;) {
      const top = open.at(-1);
      if (top !== undefined && this.#ended(top)) return true;
      if (top !== undefined && tape.kind(top) === Kind.Object && !this.#key()) return false;
      this.#skip();
      const code = this.#code();
      if (code !== openObject && code !== openArray) return this.#plain(code);
      open.push(tape.push(code === openObject ? Kind.Object : Kind.Array, this.#at, 0));
      this.#at += 1;
    }
  }

  /** After a value: closes what ends here, up to the comma before the next value. */
  #close(open: number[]): boolean {
    for (;;) {
      const top = open.at(-1);
      this.#skip();
      const code = this.#code();
      if (top === undefined) {
        if (code === comma) this.#at += 1;
        return true;
      }
      if (this.#ended(top)) {
        this.#at += 1;
        this.#tape.close(top, true);
        open.pop();
      } else if (code === comma) {
        this.#at += 1;
        return true;
      } else if (code === quote || code === openObject || code === openArray) {
        this.#problem('A comma is missing before this.', 1);
        return true;
      } else {
        return this.#broken(`a comma or "${this.#tape.kind(top) === Kind.Object ? '}' : ']'}"`);
      }
    }
  }

  #ended(top: number): boolean {
    this.#skip();
    return this.#code() === (this.#tape.kind(top) === Kind.Object ? closeObject : closeArray);
  }

  #key(): boolean {
    const before = this.#tape.length;
    this.#skip();
    if (this.#code() !== quote) return this.#broken('a key in double quotes');
    if (!this.#string()) return false;
    this.#skip();
    if (this.#code() === colon) {
      this.#at += 1;
      return true;
    }
    this.#tape.cut(before);
    return this.#broken('a colon');
  }

  #plain(code: number): boolean {
    if (code === quote) return this.#string();
    const number = this.#match(numeral);
    if (number > 0) return this.#push(Kind.Number, number);
    const word = this.#match(literal);
    if (word === 0) return this.#broken('a value');
    return this.#push(code === 116 ? Kind.True : code === 102 ? Kind.False : Kind.Null, word);
  }

  #push(kind: number, length: number): boolean {
    this.#tape.push(kind, this.#at, this.#at + length);
    this.#at += length;
    return true;
  }

  #match(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    const length = pattern.exec(this.#source)?.[0].length ?? 0;
    return this.#at + length > this.#to ? 0 : length;
  }

  #string(): boolean {
    const source = this.#source;
    const start = this.#at + 1;
    let escaped = false;
    let from = start;
    for (;;) {
      const end = source.indexOf('"', from);
      if (end < 0 || end >= this.#to) {
        this.#problem('A string starts here and never ends.', 1);
        return false;
      }
      if (this.#slash < from) this.#slash = nextSlash(source, from);
      if (this.#slash > end) {
        this.#tape.push(escaped ? Kind.Escaped : Kind.String, start, end);
        this.#at = end + 1;
        return true;
      }
      escaped = true;
      from = this.#slash + 2;
    }
  }

  #skip(): void {
    const source = this.#source;
    let at = this.#at;
    for (; at < this.#to; at += 1) {
      const code = source.charCodeAt(at);
      if (code === 32 || (code >= 9 && code <= 13) || code === 0xfeff || code === 0xa0) continue;
      const comment = code === slash ? this.#commentEnd(at) : 0;
      if (comment === 0) break;
      at = comment - 1;
    }
    this.#at = Math.min(at, this.#to);
  }

  #commentEnd(at: number): number {
    const mark = this.#source[at + 1];
    if (mark === '*') {
      const end = this.#source.indexOf('*/', at + 2);
      return end < 0 ? this.#to : end + 2;
    }
    if (mark !== '/') return 0;
    lineEnd.lastIndex = at;
    return lineEnd.exec(this.#source)?.index ?? this.#to;
  }

  #code(): number {
    return this.#at < this.#to ? this.#source.charCodeAt(this.#at) : -1;
  }

  /** Says what should stand here; always false. */
  #broken(wanted: string): false {
    const found = this.#source.codePointAt(this.#at);
    if (this.#at >= this.#to || found === undefined)
      this.#problem(`The JSON ends here, where ${wanted} should follow.`, 0);
    else this.#problem(`This is no JSON: here should be ${wanted}.`, found > 0xffff ? 2 : 1);
    return false;
  }

  #problem(message: string, length: number): void {
    if (this.problems.length >= enough) this.problems.pop();
    this.problems.push({ start: this.#at, end: Math.min(this.#at + length, this.#to), message });
  }

  /** Closes what is open, a key without its value left out; always false. */
  #giveUp(open: readonly number[]): false {
    const top = open.at(-1);
    if (top !== undefined && this.#tape.kind(top) === Kind.Object) this.#dropLoneKey(top);
    for (const at of open.toReversed()) this.#tape.close(at, false);
    return false;
  }

  #dropLoneKey(object: number): void {
    const tape = this.#tape;
    let at = object + 3;
    while (at < tape.length) {
      const value = tape.next(at);
      if (value < tape.length) at = tape.next(value);
      else tape.cut(at);
    }
  }
}

function nextSlash(source: string, from: number): number {
  const at = source.indexOf('\\', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
