import type { Trouble } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** A cell: its span inside any quotes, its text, and where a doubled quote stands for one. */
export interface Cell extends Span {
  readonly text: string;
  readonly doubled: readonly number[];
}

export type Row = readonly Cell[];

/** Cuts a table into rows of cells (RFC 4180; comma, semicolon or tab, whichever its first line has most of). Linear; empty lines are left out. */
export function cellsOf(source: string): { rows: Row[]; troubles: Trouble[] } {
  const comma = delimiterOf(source);
  const rows: Row[] = [];
  const troubles: Trouble[] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at < source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at, comma, troubles) : plainCell(source, at, comma);
    row.push(cell.cell);
    at = cell.next;
    if (source[at] === comma) {
      at += 1;
      if (at < source.length) continue;
      row.push({ start: at, end: at, text: '', doubled: [] });
    }
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
    if (row.length > 1 || row[0]!.text.trim() !== '') rows.push(row);
    row = [];
  }
  return { rows, troubles };
}

/** The delimiter that the first line has most of. */
function delimiterOf(source: string): string {
  const line = /^[^\r\n]*/.exec(source.slice(0, 65_536))?.[0] ?? '';
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

const isEnd = (char: string | undefined, comma: string): boolean =>
  char === undefined || char === comma || char === '\n' || char === '\r';

function plainCell(source: string, start: number, comma: string): { cell: Cell; next: number } {
  let end = start;
  while (!isEnd(source[end], comma)) end += 1;
  return { cell: { start, end, text: source.slice(start, end), doubled: [] }, next: end };
}

function quotedCell(source: string, open: number, comma: string, troubles: Trouble[]): { cell: Cell; next: number } {
  const doubled: number[] = [];
  let at = open + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote < 0) {
      troubles.push({
        start: open,
        end: open + 1,
        message: 'This quote is never closed; the rest of the file is one cell.',
      });
      return { cell: cellAt(source, open + 1, source.length, doubled), next: source.length };
    }
    if (source[quote + 1] === '"') {
      doubled.push(quote);
      at = quote + 2;
      continue;
    }
    let next = quote + 1;
    if (!isEnd(source[next], comma)) {
      troubles.push({
        start: quote,
        end: quote + 1,
        message: 'Text follows the closing quote of this cell; it is left out.',
      });
      while (!isEnd(source[next], comma)) next += 1;
    }
    return { cell: cellAt(source, open + 1, quote, doubled), next };
  }
}

const cellAt = (source: string, start: number, end: number, doubled: readonly number[]): Cell => ({
  start,
  end,
  text: source.slice(start, end).replaceAll('""', '"'),
  doubled,
});
