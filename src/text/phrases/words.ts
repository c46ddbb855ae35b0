/** The words of a stretch of text, as the scan finds them: for each its start, its end and its entry in the lexicon. */
export class Words {
  starts: Int32Array;
  ends: Int32Array;
  entries: Int32Array;
  count = 0;

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.entries = new Int32Array(capacity);
  }

  /** The first word that starts at or after an offset, searched from `from` on. */
  from(offset: number, from: number): number {
    let at = from;
    while (at < this.count && this.starts[at]! < offset) at += 1;
    return at;
  }
}
