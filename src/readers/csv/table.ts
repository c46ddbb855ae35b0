import type { Trouble } from '../../model/document.ts';
import { Kind, Tape } from '../json/tape.ts';
import { Value } from '../json/value.ts';
import { type Dialect, dialectsOf } from './dialect.ts';
import { doubledQuotes } from './doubled.ts';
import { Faults } from './faults.ts';
import { headerIn } from './header.ts';
import { type Cell, type Row, rowsOf } from './rows.ts';

/** A table, read: its rows as an array of objects whose keys are the names of the columns. Empty cells are left out. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: Value;
  readonly troubles: readonly Trouble[];
}

/** Reads a table whose header is the first row that `isHeader` knows, else its first; null for an empty one. */
export function readTable(source: string, isHeader: (names: readonly string[]) => boolean): Table | null {
  const dialect = dialectsOf(source).find((one) => headerIn(source, one, isHeader) !== null) ?? dialectsOf(source)[0]!;
  const faults = new Faults();
  const rows = rowsOf(source, dialect, faults);
  const start = headerIn(source, dialect, isHeader)?.[0]?.start ?? 0;
  let header = rows.next();
  while (!header.done && header.value[0]!.start < start) header = rows.next();
  if (header.done) return null;
  const keys = header.value.map((cell) => trimmed(source, cell));
  const tape = new Tape(source, source.length >> 2, doubledQuotes);
  const outer = tape.push(Kind.Array, 0, 0);
  for (const row of rows) pushRow(tape, keys, fitted(row, keys.length, dialect, faults));
  tape.close(outer, true);
  return {
    names: keys.map((key) => source.slice(key.start, key.end)),
    rows: new Value(tape, outer),
    troubles: faults.troubles(),
  };
}

function pushRow(tape: Tape, keys: readonly Cell[], row: Row): void {
  const object = tape.push(Kind.Object, row[0]!.start, 0);
  for (const [index, cell] of row.entries()) {
    const key = keys[index]!;
    if (cell.end === cell.start || key.end === key.start) continue;
    pushCell(tape, key);
    pushCell(tape, cell);
  }
  tape.close(object, true);
}

function pushCell(tape: Tape, { start, end, doubled }: Cell): void {
  tape.push(doubled ? Kind.Escaped : Kind.String, start, end);
}

/** A row with no more cells than there are columns. A last cell with unquoted delimiters in it is read to the end of the line. */
function fitted(row: Row, width: number, { delimiter }: Dialect, faults: Faults): Row {
  const extra = row.slice(width);
  if (extra.every(({ start, end }) => start === end)) return row.slice(0, width);
  const last = row[width - 1]!;
  const isRunOn = !last.quoted && extra.every(({ quoted }) => !quoted);
  const mark = delimiter === '\t' ? 'tab' : delimiter;
  faults.add(isRunOn ? 'run-on' : 'ragged', extra[0]!.start, row.at(-1)!.end, () => {
    const most = `This row has ${row.length} cells, and the header names ${width} ${width === 1 ? 'column' : 'columns'}`;
    return isRunOn
      ? `${most}: its last cell is read to the end of the line, as if a "${mark}" in it were quoted.`
      : `${most}: the rest is left out.`;
  });
  const kept = row.slice(0, width);
  return isRunOn ? [...kept.slice(0, -1), { ...last, end: row.at(-1)!.end }] : kept;
}

function trimmed(source: string, cell: Cell): Cell {
  const text = source.slice(cell.start, cell.end);
  const start = cell.start + text.length - text.trimStart().length;
  return { ...cell, start, end: start + text.trim().length };
}
