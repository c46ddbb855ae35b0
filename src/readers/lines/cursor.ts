const lf = 10;

/**
 * Walks the lines of a text, or of the part of it up to `to`; line ends are LF, CRLF and a lone CR. Linear, and as fast as
 * `indexOf` where there is no CR.
 */
export class LineCursor {
  /** The part that is walked: a line end is looked for in it and not behind it. */
  readonly #part: string;
  readonly #base: number;
  #nextLf: number;
  #nextCr: number;
  /** Where the line starts. */
  start = 0;
  /** Where the line's characters end. */
  end = 0;
  /** Where the next line starts. */
  next: number;

  constructor(text: string, from = 0, to = text.length) {
    this.#part = text.slice(from, to);
    this.#base = from;
    this.next = from;
    this.#nextLf = find(this.#part, '\n', 0);
    this.#nextCr = find(this.#part, '\r', 0);
  }

  /** Steps to the next line; false past the last. A text that ends in a line end has no empty line after it. */
  step(): boolean {
    const part = this.#part;
    const from = this.next - this.#base;
    if (from >= part.length) return false;
    if (this.#nextLf < from) this.#nextLf = find(part, '\n', from);
    if (this.#nextCr < from) this.#nextCr = find(part, '\r', from);
    const end = Math.min(this.#nextLf, this.#nextCr, part.length);
    const isPair = this.#nextCr < this.#nextLf && part.charCodeAt(end + 1) === lf;
    this.start = this.next;
    this.end = end + this.#base;
    this.next = this.end + (isPair ? 2 : 1);
    return true;
  }
}

function find(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
