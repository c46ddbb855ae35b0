/** The words of a stretch of text, as the scan finds them: for each its start, its end and its class in the lexicon. */
export class Words {
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  classes = new Int32Array(256);
  count = 0;

  /** Makes room for so many words in all. */
  reserve(most: number): void {
    if (most <= this.starts.length) return;
    const size = Math.max(most, this.starts.length * 2);
    this.starts = longer(this.starts, size);
    this.ends = longer(this.ends, size);
    this.classes = longer(this.classes, size);
  }

  /** The first word that starts at or after an offset, searched from `from` on. */
  from(offset: number, from: number): number {
    let at = from;
    while (at < this.count && this.starts[at]! < offset) at += 1;
    return at;
  }

  /** Forgets the first words. */
  drop(words: number): void {
    if (words < this.count) {
      for (const each of [this.starts, this.ends, this.classes]) each.copyWithin(0, words, this.count);
    }
    this.count -= words;
  }
}

function longer(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(size);
  copy.set(array);
  return copy;
}
