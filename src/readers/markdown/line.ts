import type { Span } from '../../model/span.ts';

/** The lines of a text, without their ends: LF, CRLF or a lone CR. */
export function* linesOf(source: string, from: number): Generator<Span> {
  const ends = /\r\n|\n|\r/g;
  ends.lastIndex = from;
  let start = from;
  for (let end = ends.exec(source); end; end = ends.exec(source)) {
    yield { start, end: end.index };
    start = end.index + end[0].length;
  }
  if (start < source.length) yield { start, end: source.length };
}

/** A place in a line that knows its column, a tab going to the next multiple of four. */
export class Cursor {
  readonly #source: string;
  readonly end: number;
  at: number;
  #column = 0;

  constructor(source: string, line: Span) {
    this.#source = source;
    this.at = line.start;
    this.end = line.end;
  }

  /** How many columns of white space follow. */
  get indent(): number {
    let column = this.#column;
    for (let at = this.at; at < this.end; at += 1) {
      const char = this.#source[at];
      if (char === ' ') column += 1;
      else if (char === '\t') column += 4 - (column % 4);
      else break;
    }
    return column - this.#column;
  }

  get isBlank(): boolean {
    return this.rest.trim() === '';
  }

  /** What is left of the line. */
  get rest(): string {
    return this.#source.slice(this.at, this.end);
  }

  /** Goes past white space of at most so many columns. */
  skipSpace(columns = Number.POSITIVE_INFINITY): this {
    const limit = this.#column + columns;
    while (this.at < this.end && this.#column < limit) {
      const char = this.#source[this.at];
      if (char === ' ') this.#column += 1;
      else if (char === '\t') this.#column += 4 - (this.#column % 4);
      else break;
      this.at += 1;
    }
    return this;
  }

  /** Goes past so many characters that are no tabs. */
  skip(count: number): this {
    this.at += count;
    this.#column += count;
    return this;
  }
}
