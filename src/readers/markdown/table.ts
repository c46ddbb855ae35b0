import type { Span } from '../../model/span.ts';

/** The cells of a table's row: what stands between bars, white space around it left out; an escaped bar is text. */
export function cellsOf(source: string, row: Span): readonly Span[] {
  const cells: Span[] = [];
  let { start, end } = trimmed(source, row);
  if (source[start] === '|' && start < end) start += 1;
  for (let at = start; at < end; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '|') {
      cells.push(trimmed(source, { start, end: at }));
      start = at + 1;
    }
  }
  if (start < end) cells.push(trimmed(source, { start, end }));
  return cells;
}

function trimmed(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(source[from]!)) from += 1;
  while (to > from && isSpace(source[to - 1]!)) to -= 1;
  return { start: from, end: to };
}

const isSpace = (char: string): boolean => char === ' ' || char === '\t';
