import { expect } from 'vitest';
import type { Document } from '../../src/model/document.ts';

/** Holds every passage to what its pieces say: in order, covering, inside the file, verbatim ones equal to it. */
export function expectExactPieces({ text, passages }: Document): void {
  for (const passage of passages) {
    expect(passage.pieces[0]?.at).toBe(0);
    let end = 0;
    for (const [index, piece] of passage.pieces.entries()) {
      const next = passage.pieces[index + 1]?.at ?? passage.text.length;
      expect(next).toBeGreaterThan(piece.at);
      expect(piece.from).toBeGreaterThanOrEqual(end);
      expect(piece.to).toBeGreaterThanOrEqual(piece.from);
      expect(piece.to).toBeLessThanOrEqual(text.length);
      if (piece.verbatim) expect(text.slice(piece.from, piece.to)).toBe(passage.text.slice(piece.at, next));
      end = piece.to;
    }
    expect(passage.text).toBe(passage.text.trim());
    expect(passage.text).not.toBe('');
  }
}
