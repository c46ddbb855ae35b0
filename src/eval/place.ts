import type { GoldFault, GoldRow } from './gold.ts';
import type { PlacedRow } from './score.ts';

/** Finds the quotes of one file's rows in its decoded text. A quote that is not there, or stands there twice, is a fault; conversation rows need no place. */
export function placeRows(rows: readonly GoldRow[], text: string): { placed: PlacedRow[]; faults: GoldFault[] } {
  const placed: PlacedRow[] = [];
  const faults: GoldFault[] = [];
  for (const row of rows) {
    const start = text.indexOf(row.quote);
    if (start >= 0 && row.quote !== '') {
      placed.push({ row, start, end: start + row.quote.length });
      if (row.kind !== 'conversation' && text.includes(row.quote, start + 1)) {
        faults.push({
          line: row.line,
          message: `"${row.quote}" stands more than once in ${row.file}; the first place counts.`,
        });
      }
    } else if (row.kind === 'conversation') {
      placed.push({ row, start: 0, end: text.length });
    } else {
      faults.push({ line: row.line, message: `"${row.quote}" is not in ${row.file}. Quote it as the file has it.` });
    }
  }
  return { placed, faults };
}
