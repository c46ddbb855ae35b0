import { Kind, stride, Tape } from '../json/tape.ts';
import { Value } from '../json/value.ts';
import { type Dialect, dialectsOf } from './dialect.ts';
import { doubledQuotes } from './doubled.ts';
import { Faults } from './faults.ts';
import { headerIn, nameOf } from './header.ts';
import { type Cell, type Row, rowsOf } from './rows.ts';

/** A table: the names of its columns, and its rows as objects with those names as keys. Empty cells are left out. */
export interface Table {
  readonly names: readonly string[];
  /** Reads the rows anew, one by one, so that a large table never stands in memory; what is wrong with them goes to `faults`. */
  rows(faults?: Faults): Generator<Value>;
}

/** Opens a table whose header is the first row that `isHeader` knows, else its first; null for an empty one. */
export function openTable(source: string, isHeader: (names: readonly string[]) => boolean): Table | null {
  const dialects = dialectsOf(source);
  const dialect = dialects.find((one) => headerIn(source, one, isHeader) !== null) ?? dialects[0]!;
  const first = rowsOf(source, dialect, new Faults()).next();
  if (first.done) return null;
  const header = headerIn(source, dialect, isHeader) ?? first.value;
  const start = header[0]!.start;
  const keys = header.map((cell) => trimmed(source, cell));
  return {
    names: keys.map((key) => source.slice(key.start, key.end)),
    *rows(faults = new Faults()) {
      for (const row of rowsOf(source, dialect, faults))
        if (row[0]!.start > start) yield rowValue(source, keys, fitted(row, keys.length, dialect, faults));
    },
  };
}

function rowValue(source: string, keys: readonly Cell[], row: Row): Value {
  const tape = new Tape(source, stride * (1 + 2 * row.length), doubledQuotes);
  const object = tape.push(Kind.Object, row[0]!.start, 0);
  for (const [index, cell] of row.entries()) {
    const key = keys[index]!;
    if (cell.end === cell.start || key.end === key.start) continue;
    pushCell(tape, key);
    pushCell(tape, cell);
  }
  tape.close(object, true);
  return new Value(tape, object);
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

/** A cell of the header without white space around it. */
function trimmed(source: string, cell: Cell): Cell {
  const name = nameOf(source, cell);
  const start = name === '' ? cell.start : source.indexOf(name, cell.start);
  return { ...cell, start, end: start + name.length };
}
