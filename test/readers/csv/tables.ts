import fc from 'fast-check';

/** How a table is written down. */
export interface Writing {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly endsWithLineEnd: boolean;
}

export const writings: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  endsWithLineEnd: fc.boolean(),
});

/** Cells of text, quotes, delimiters and line ends. */
export const cells: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom('a', 'Ünï', '🙂', ' ', '"', '""', ',', ';', '\t', '|', '\n', '\r\n', '\r', 'free', '<b>', '\\'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

/** Tables of one width, with at least one row. */
export const tables = (width: { min: number; max: number }): fc.Arbitrary<string[][]> =>
  fc
    .integer(width)
    .chain((columns) =>
      fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
    );

/** A table as text: quoted where it must be, and here and there where it need not. */
export function write(
  table: readonly (readonly string[])[],
  { delimiter, lineEnd, endsWithLineEnd }: Writing,
  quoting: readonly boolean[],
): string {
  let count = 0;
  const cell = (text: string): string => {
    const must = text.includes(delimiter) || /["\r\n]|^ | $/.test(text);
    return must || quoting[count++ % quoting.length] ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = table.map((row) => row.map(cell).join(delimiter));
  return lines.join(lineEnd) + (endsWithLineEnd ? lineEnd : '');
}

export const quotings: fc.Arbitrary<boolean[]> = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });
