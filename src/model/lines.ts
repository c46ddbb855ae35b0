/** A place for people: 1-based line and column, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into places; asks the text for its lines once, at the first question. Line ends: LF, CRLF, lone CR. */
export class Lines {
  readonly #text: string;
  #starts: number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of an offset; an offset past the end counts as the end. */
  at(offset: number): Place {
    const starts = this.#all();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, this.#text.length) - starts[low]! + 1 };
  }

  /** The offset of a place; beyond the text counts as its end. */
  offset(place: Place): number {
    const start = this.#all()[place.line - 1] ?? this.#text.length;
    return Math.min(start + place.column - 1, this.#text.length);
  }

  /** The text of a 1-based line, without its end. */
  line(number: number): string {
    const starts = this.#all();
    const start = starts[number - 1] ?? this.#text.length;
    return this.#text.slice(start, starts[number] ?? this.#text.length).replace(/[\r\n]+$/, '');
  }

  #all(): number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    const text = this.#text;
    if (text.indexOf('\r') < 0) {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    } else {
      for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
    }
    this.#starts = starts;
    return starts;
  }
}
