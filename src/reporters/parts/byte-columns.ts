import type { Finding } from '../../model/finding.ts';

/** A 1-based place whose column counts the bytes of UTF-8. */
export interface BytePlace {
  readonly line: number;
  readonly column: number;
}

/** Start and end (exclusive) of a span in bytes of UTF-8. */
export interface ByteRange {
  readonly start: BytePlace;
  readonly end: BytePlace;
}

/** Turns the places of one document's findings, in their order, into byte columns; all of them together cost one pass. */
export function byteRanges(text: string): (finding: Finding) => ByteRange {
  let lineStart = -1;
  let known = 0;
  let bytes = 0;
  return ({ line, column, endLine, endColumn, offset, endOffset }) => {
    const start = offset - (column - 1);
    if (start !== lineStart || offset < known) {
      lineStart = start;
      known = start;
      bytes = 0;
    }
    bytes += Buffer.byteLength(text.slice(known, offset));
    known = offset;
    const endStart = endOffset - (endColumn - 1);
    const end = endStart === start ? bytes : 0;
    const from = endStart === start ? offset : endStart;
    return {
      start: { line, column: bytes + 1 },
      end: { line: endLine, column: end + Buffer.byteLength(text.slice(from, endOffset)) + 1 },
    };
  };
}
