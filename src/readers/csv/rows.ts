import type { Span } from '../../model/span.ts';
import type { Dialect } from './dialect.ts';
import type { Faults } from './faults.ts';

/** A cell: its span inside any quotes. */
export interface Cell extends Span {
  readonly quoted: boolean;
  /** Whether doubled quotes in it stand for one each. */
  readonly doubled: boolean;
}

export type Row = readonly Cell[];

interface Cut {
  readonly cell: Cell;
  /** Where the delimiter, line end or end of the file after it stands. */
  readonly next: number;
}

/** The most columns a spreadsheet has; a row of more is no row of a table. */
const mostCells = 16_384;
const quote = 34;
const space = 32;

/** Cuts a table into rows of cells (RFC 4180, and what people write instead), one by one and in linear time; empty rows are left out. */
export function* rowsOf(source: string, { delimiter, from }: Dialect, faults: Faults): Generator<Row> {
  const comma = delimiter.charCodeAt(0);
  let row: Cell[] = [];
  let width = 0;
  for (let at = from; at < source.length; ) {
    const { cell, next } = cutCell(source, at, comma, width, faults);
    row.push(cell);
    at = next;
    if (row.length === mostCells) at = skipRest(source, at, faults);
    if (source.charCodeAt(at) === comma) {
      at += 1;
      if (at < source.length) continue;
      row.push({ start: at, end: at, quoted: false, doubled: false });
    }
    at += source.startsWith('\r\n', at) ? 2 : 1;
    width = row.length;
    if (row.some(({ start, end }) => source.slice(start, end).trim() !== '')) yield row;
    row = [];
  }
}

function cutCell(source: string, start: number, comma: number, width: number, faults: Faults): Cut {
  const open = skipBlanks(source, start);
  if (source.charCodeAt(open) !== quote) return plainCell(source, start, comma);
  return quotedCell(source, open, comma, width, faults) ?? plainCell(source, start, comma);
}

function plainCell(source: string, start: number, comma: number): Cut {
  let end = start;
  while (!isEnd(source, end, comma)) end += 1;
  return { cell: { start, end, quoted: false, doubled: false }, next: end };
}

/** The cell after an opening quote; null where that quote is part of a plain cell (`"Free" shipping`). */
function quotedCell(source: string, open: number, comma: number, width: number, faults: Faults): Cut | null {
  const start = open + 1;
  let doubled = false;
  for (let at = start; ; ) {
    const end = source.indexOf('"', at);
    if (end < 0) return unclosedCell(source, open, comma, width, doubled, faults);
    if (source.charCodeAt(end + 1) === quote) {
      doubled = true;
      at = end + 2;
      continue;
    }
    const next = skipBlanks(source, end + 1);
    if (isEnd(source, next, comma)) return { cell: { start, end, quoted: true, doubled }, next };
    faults.add('quote', end, end + 1, () => 'A quote inside a cell must be doubled; this one is read as it stands.');
    at = closingOnLine(source, end + 1, comma);
    if (at < 0) return null;
  }
}

/** The quote that ends a cell whose inner quotes are not doubled: on the same line, before another quoted cell opens; -1 for none. */
function closingOnLine(source: string, from: number, comma: number): number {
  for (let at = from; !isLineEnd(source, at); at += 1) {
    if (source.charCodeAt(at) !== quote) continue;
    if (source.charCodeAt(at + 1) === quote) at += 1;
    else if (isEnd(source, skipBlanks(source, at + 1), comma)) return at;
    else if (source.charCodeAt(at - 1) === comma) return -1;
  }
  return -1;
}

/** A cell that is never closed ends with its line where the next line is a row again, else with the file. */
function unclosedCell(
  source: string,
  open: number,
  comma: number,
  width: number,
  doubled: boolean,
  faults: Faults,
): Cut {
  const line = lineEnd(source, open);
  const below = source.startsWith('\r\n', line) ? line + 2 : line + 1;
  const isRow = width > 1 && countCells(source, below, comma) === width;
  const end = isRow ? line : source.length;
  const rest = isRow ? 'its cell ends with the line' : 'the rest of the file is one cell';
  faults.add(isRow ? 'open' : 'unclosed', open, open + 1, () => `This quote is never closed; ${rest}.`);
  return { cell: { start: open + 1, end, quoted: true, doubled }, next: end };
}

function skipRest(source: string, at: number, faults: Faults): number {
  const end = lineEnd(source, at);
  if (end > at) faults.add('wide', at, end, () => `This row has more than ${mostCells} cells: the rest is left out.`);
  return end;
}

function countCells(source: string, from: number, comma: number): number {
  let count = 1;
  for (let at = from; !isLineEnd(source, at); at += 1) if (source.charCodeAt(at) === comma) count += 1;
  return count;
}

function lineEnd(source: string, from: number): number {
  let at = from;
  while (!isLineEnd(source, at)) at += 1;
  return at;
}

function skipBlanks(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) === space) at += 1;
  return at;
}

function isLineEnd(source: string, at: number): boolean {
  if (at >= source.length) return true;
  const code = source.charCodeAt(at);
  return code === 10 || code === 13;
}

const isEnd = (source: string, at: number, comma: number): boolean =>
  isLineEnd(source, at) || source.charCodeAt(at) === comma;
