const lf = 10;

/** Walks the lines of a text; line ends are LF, CRLF and a lone CR. Linear, and as fast as `indexOf` where there is no CR. */
export class LineCursor {
  readonly #text: string;
  #nextLf: number;
  #nextCr: number;
  /** Where the line starts. */
  start = 0;
  /** Where the line's characters end. */
  end = 0;
  /** Where the next line starts. */
  next: number;

  constructor(text: string, from = 0) {
    this.#text = text;
    this.next = from;
    this.#nextLf = find(text, '\n', from);
    this.#nextCr = find(text, '\r', from);
  }

  /** Steps to the next line; false past the last. A text that ends in a line end has no empty line after it. */
  step(): boolean {
    const text = this.#text;
    const from = this.next;
    if (from >= text.length) return false;
    if (this.#nextLf < from) this.#nextLf = find(text, '\n', from);
    if (this.#nextCr < from) this.#nextCr = find(text, '\r', from);
    this.start = from;
    this.end = Math.min(this.#nextLf, this.#nextCr, text.length);
    this.next = this.#nextCr < this.#nextLf && text.charCodeAt(this.end + 1) === lf ? this.end + 2 : this.end + 1;
    return true;
  }
}

function find(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
