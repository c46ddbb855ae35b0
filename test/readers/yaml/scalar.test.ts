import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Embedded } from '../../../src/readers/markup/compose.ts';
import { readScalar, type Style } from '../../../src/readers/yaml/scalar.ts';

const styles: Readonly<Record<string, Style>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** Every scalar of a YAML text as we read it, beside the text the parser gives it. */
function scalars(source: string): { ours: Embedded; theirs: string }[] {
  const document = parseDocument(source, {
    keepSourceTokens: true,
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
  });
  const found: { ours: Embedded; theirs: string }[] = [];
  if (document.errors.length > 0) return found;
  visit(document, (_, node) => {
    const style = isScalar(node) ? styles[node.type ?? ''] : undefined;
    if (!isScalar(node) || !style || !node.range) return;
    const indent = node.srcToken && 'indent' in node.srcToken ? node.srcToken.indent : 0;
    const isBlock = style === 'literal' || style === 'folded';
    const written = String(node.source ?? node.value);
    const ours = readScalar(source, node.range[0], node.range[1], style, indent);
    found.push({ ours, theirs: isBlock ? written.replace(/\n+$/, '') : written });
  });
  return found;
}

test('a scalar of any style reads as the parser reads it, each character with its place', () => {
  const scrap = fc.constantFrom(
    ...[
      'a',
      'bc d',
      "it''s",
      'x: y',
      '\\n',
      '\\u00e9',
      '\\t',
      '\\\n   ',
      '\n',
      '\n\n',
      '\n  ',
      '\n   ',
      '\n    ',
      ' ',
      '   ',
      '\t',
      "'",
      '#',
      '\r\n  ',
      'é',
      '😀',
      '-',
    ],
  );
  const frame = fc.constantFrom(
    ...[
      ['', ''],
      ['"', '."\n'],
      ["'", ".'\n"],
      ['|\n  ', '\n'],
      ['>\n  ', '\n'],
      ['>-\n    ', '\n'],
      ['|2\n   ', '\n'],
      ['>1+\n  ', '\n'],
    ],
  );
  const lead = fc.constantFrom('a: ', '- ', '  k:\n    b: ');
  fc.assert(
    fc.property(lead, frame, fc.array(scrap, { maxLength: 12 }), (before, [open, close], list) => {
      const source = `${before}${open}${list.join('')}${close}`;
      for (const { ours, theirs } of scalars(source)) {
        expect(ours.text.trimEnd()).toBe(theirs.trimEnd());
        for (const [index, piece] of ours.pieces.entries()) {
          const end = ours.pieces[index + 1]?.at ?? ours.text.length;
          if (piece.verbatim) expect(source.slice(piece.from, piece.to)).toBe(ours.text.slice(piece.at, end));
        }
      }
    }),
    { numRuns: 4000 },
  );
});

test('escapes and folds are pieces of their own, all else stands as it is', () => {
  const source = 'a: "one \\"two\\"\n  three"';
  const { text, pieces } = readScalar(source, 3, source.length, 'double');
  expect(text).toBe('one "two" three');
  expect(pieces.filter(({ verbatim }) => !verbatim).map(({ from, to }) => source.slice(from, to))).toEqual([
    '\\"',
    '\\"',
    '\n  ',
  ]);
});

test('a long run of spaces takes no longer than any other text', () => {
  const source = `${' '.repeat(200_000)}x`;
  expect(readScalar(`"a${source}"`, 0, source.length + 3, 'double').text).toHaveLength(source.length + 1);
  expect(readScalar(`a${source}`, 0, source.length + 1, 'plain').text).toHaveLength(source.length + 1);
});
