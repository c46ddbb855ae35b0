/** Finds where code spans end, looking at each run of backticks of a text once. */
export class CodeSpans {
  readonly #text: string;
  /** Length of a run → where such runs start, in order, those already passed left out. */
  #runs: Map<number, number[]> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the code span whose first backtick stands at an offset; null where the marks are plain text, which end at `after`. */
  endAt(start: number): { readonly end: number | null; readonly after: number } {
    let after = start;
    while (this.#text[after] === '`') after += 1;
    const length = after - start;
    const starts = this.#all().get(length);
    while (starts && starts.length > 0 && starts.at(-1)! < after) starts.pop();
    const close = starts?.at(-1);
    return { end: close === undefined ? null : close + length, after };
  }

  #all(): Map<number, number[]> {
    if (this.#runs) return this.#runs;
    const runs = new Map<number, number[]>();
    for (const { 0: run, index } of this.#text.matchAll(/`+/g)) {
      const starts = runs.get(run.length);
      if (starts) starts.push(index);
      else runs.set(run.length, [index]);
    }
    for (const starts of runs.values()) starts.reverse();
    this.#runs = runs;
    return runs;
  }
}
