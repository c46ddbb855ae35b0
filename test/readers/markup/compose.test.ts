import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate, type Piece } from '../../../src/model/passage.ts';
import { composePieces, type Embedded, Embedding, standing } from '../../../src/readers/markup/compose.ts';

/** A source with a text in it: some stretches stand as they are, some are coded, some are no part of the text. */
const parts = fc.array(
  fc.record({ kind: fc.constantFrom('plain', 'coded', 'left out'), text: fc.string({ minLength: 1, maxLength: 5 }) }),
  { maxLength: 12 },
);

function embed(source: string, list: readonly { kind: string; text: string }[], from: number): Embedded {
  const text = new Embedding(source);
  let at = from;
  for (const part of list) {
    const end = at + part.text.length;
    if (part.kind === 'plain') text.verbatim(at, end);
    if (part.kind === 'coded') text.atomic('xy'.slice(0, 1 + (part.text.length % 2)), at, end);
    at = end;
  }
  return text;
}

function expectExact(text: string, pieces: readonly Piece[], source: string): void {
  expect(pieces[0]?.at ?? 0).toBe(0);
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1]?.at ?? text.length;
    expect(next).toBeGreaterThan(piece.at);
    if (piece.verbatim) expect(source.slice(piece.from, piece.to)).toBe(text.slice(piece.at, next));
  }
}

test('pieces of a text in a text in a source are pieces of the source', () => {
  fc.assert(
    fc.property(parts, fc.infiniteStream(fc.nat()), fc.string(), (list, numbers, lead) => {
      const source = `${lead}${list.map(({ text }) => text).join('')}`;
      const outer = embed(source, list, lead.length);
      const next = () => numbers.next().value as number;
      const innerParts: { kind: string; text: string }[] = [];
      for (let at = 0; at < outer.text.length; ) {
        const text = outer.text.slice(at, at + 1 + (next() % 4));
        innerParts.push({ kind: ['plain', 'coded', 'left out'][next() % 3]!, text });
        at += text.length;
      }
      const inner = embed(outer.text, innerParts, 0);
      expectExact(inner.text, composePieces(inner.pieces, outer.pieces), source);
    }),
  );
});

test('a span in an embedded text is found in the source, wider only where it cuts a coded character', () => {
  const source = '"say \\u00e9t\\u00e9 now"';
  const outer = new Embedding(source)
    .verbatim(1, 5)
    .atomic('é', 5, 11)
    .verbatim(11, 12)
    .atomic('é', 12, 18)
    .verbatim(18, 22);
  const inner: Piece[] = [{ at: 0, from: 4, to: 7, verbatim: true }];
  const pieces = composePieces(inner, outer.pieces);
  const quote = (start: number, end: number) => {
    const span = locate({ pieces }, { start, end });
    return source.slice(span.start, span.end);
  };
  expect([quote(0, 3), quote(1, 2), quote(0, 1)]).toEqual(['\\u00e9t\\u00e9', 't', '\\u00e9']);
});

test('a text that stands in a source as it is keeps its offsets', () => {
  expect(composePieces([{ at: 0, from: 2, to: 4, verbatim: true }], standing('abcdef', 10).pieces)).toEqual([
    { at: 0, from: 12, to: 14, verbatim: true },
  ]);
});
