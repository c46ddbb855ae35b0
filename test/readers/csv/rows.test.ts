import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubledQuotes } from '../../../src/readers/csv/doubled.ts';
import { Faults } from '../../../src/readers/csv/faults.ts';
import { rowsOf } from '../../../src/readers/csv/rows.ts';
import { decode } from '../../../src/readers/json/escapes.ts';
import { quotings, tables, write, writings } from './tables.ts';

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function cut(source: string, delimiter = ','): { rows: string[][]; troubles: string[] } {
  const faults = new Faults();
  const rows = [...rowsOf(source, { delimiter, from: 0 }, faults)].map((row) =>
    row.map(({ start, end, doubled }) =>
      doubled ? decode(doubledQuotes, source, start, end) : source.slice(start, end),
    ),
  );
  return { rows, troubles: faults.troubles().map(({ start, message }) => `${start}: ${message}`) };
}

describe('a table', () => {
  test('has the cells that were written into it, whatever its delimiter, quoting and line ends', () => {
    fc.assert(
      fc.property(tables({ min: 1, max: 5 }), writings, quotings, (table, writing, quoting) => {
        const { rows, troubles } = cut(write(table, writing, quoting), writing.delimiter);
        expect(rows).toEqual(table.filter((row) => !isBlank(row)));
        expect(troubles).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('has the cells that another reader of tables finds in it', () => {
    fc.assert(
      fc.property(tables({ min: 2, max: 5 }), writings, quotings, (table, writing, quoting) => {
        const source = write(table, writing, quoting);
        const theirs: string[][] = parse(source, {
          delimiter: writing.delimiter,
          record_delimiter: writing.lineEnd,
          relax_column_count: true,
        });
        expect(cut(source, writing.delimiter).rows).toEqual(theirs.filter((row) => !isBlank(row)));
      }),
      { numRuns: 500 },
    );
  });

  test('cut off anywhere still has every row above the cut', () => {
    fc.assert(
      fc.property(
        tables({ min: 2, max: 4 }),
        writings,
        quotings,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (table, writing, quoting, share) => {
          const whole = write(table, { ...writing, endsWithLineEnd: true }, quoting);
          const at = Math.floor(whole.length * share);
          const above = table.filter(
            (_, index) => write(table.slice(0, index + 1), { ...writing, endsWithLineEnd: true }, quoting).length <= at,
          );
          const expected = above.filter((row) => !isBlank(row));
          expect(cut(whole.slice(0, at), writing.delimiter).rows.slice(0, expected.length)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['an empty file', '', []],
  ['blank lines and rows of delimiters', '\n\na,b\n,,\n\n', [['a', 'b']]],
  [
    'an empty last cell',
    'a,b\nc,',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['blanks around quotes', 'a, "b, c" ,d', [['a', 'b, c', 'd']]],
  [
    'a quoted word at the start of a plain cell',
    '"Free" shipping,b\nc,d',
    [
      ['"Free" shipping', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a quoted word before a quoted cell', '"Free" shipping,"b, c"', [['"Free" shipping', 'b, c']]],
  ['quotes inside quotes that are not doubled', '"He said "so, now" to me",b', [['He said "so, now" to me', 'b']]],
  ['a quote in the middle of a plain cell', 'a 5" nail,b', [['a 5" nail', 'b']]],
  [
    'a quote that is never closed before further rows',
    'a,b\nc,"d\ne,f',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
  ],
  [
    'a quote that is never closed in the last row',
    'a,b\nc,"d\nwhat follows',
    [
      ['a', 'b'],
      ['c', 'd\nwhat follows'],
    ],
  ],
])('%s is read as people mean it', (_what, source, rows) => {
  expect(cut(source).rows).toEqual(rows);
});

test('a fault is told once, at its first place and with a count', () => {
  expect(cut('"a" b,c\n"d" e,f\n"g" h,i').troubles).toEqual([
    '2: A quote inside a cell must be doubled; this one is read as it stands. So it is in 2 more places.',
  ]);
});

test.each([
  ['plain cells', 'a,'],
  ['quoted cells', '"a",'],
  ['lone quotes', '"a" b,'],
  ['quotes in quotes', '"a"b'],
  ['doubled quotes', '""'],
  ['open quotes', ',"a'],
  ['lines of open quotes', '"a\n'],
  ['blanks', '  '],
  ['lines', 'a\n'],
])('a table of %s takes time in proportion to its size', { timeout: 10_000 }, (_what, part) => {
  expect(cut(part.repeat(1_000_000 / part.length)).rows.length).toBeGreaterThanOrEqual(0);
});

test('a row of more cells than any spreadsheet has is cut off and named', () => {
  const { rows, troubles } = cut(`${'a,'.repeat(100_000)}\nb,c`);
  expect(rows.map((row) => row.length)).toEqual([16_384, 2]);
  expect(troubles).toEqual(['32767: This row has more than 16384 cells: the rest is left out.']);
});
