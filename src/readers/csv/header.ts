import type { Dialect } from './dialect.ts';
import { Faults } from './faults.ts';
import { type Cell, type Row, rowsOf } from './rows.ts';

/** Reports of ads have their title and dates above the names of the columns. */
const deepest = 10;
const longestName = 200;

/** What a cell of a header calls its column; empty for one that is too long for a name. */
export const nameOf = (source: string, { start, end }: Cell): string =>
  end - start > longestName ? '' : source.slice(start, end).trim();

/** The names of the columns by the first rows of a file, above which stand only shorter ones; null where nothing there is a header. */
export function headerIn(
  source: string,
  dialect: Dialect,
  isHeader: (names: readonly string[]) => boolean,
): Row | null {
  let count = 0;
  let widest = 0;
  for (const row of rowsOf(source, dialect, new Faults())) {
    const names = row.map((cell) => nameOf(source, cell));
    if (row.length > widest && isHeader(names)) return row;
    widest = Math.max(widest, names.filter((name) => name !== '').length);
    if (++count >= deepest) break;
  }
  return null;
}
