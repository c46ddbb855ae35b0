import type { Document } from '../model/document.ts';
import { Lines } from '../model/lines.ts';
import type { Span } from '../model/span.ts';
import type { GoldFault, GoldRow } from './gold.ts';
import type { PlacedRow } from './score.ts';

/** What came of finding the quotes of one file's rows. */
export interface Placed {
  readonly placed: PlacedRow[];
  /** Quotes that are not there. */
  readonly faults: GoldFault[];
  /** Quotes of which more than one place is heard, so that a label may mean either. */
  readonly notes: GoldFault[];
}

/**
 * Finds the quotes of one file's rows in its decoded text. What vendors write twice (a transcript, and its words) has one
 * place that is heard; of several, any answers the label. Conversation rows need no place.
 */
export function placeRows(rows: readonly GoldRow[], { text, passages }: Pick<Document, 'text' | 'passages'>): Placed {
  const result: Placed = { placed: [], faults: [], notes: [] };
  const heard = passages.flatMap(({ pieces, heard: isHeard }) =>
    isHeard && pieces.length > 0 ? [{ start: pieces[0]!.from, end: pieces.at(-1)!.to }] : [],
  );
  const lines = new Lines(text);
  for (const row of rows) {
    const all = row.quote === '' ? [] : placesOf(row.quote, text);
    const inPassages = all.filter(({ start, end }) => heard.some((each) => start < each.end && each.start < end));
    const places = inPassages.length > 0 ? inPassages : all;
    const [first, ...more] = places;
    if (first) {
      result.placed.push({ row, places, ...lines.at(first.start) });
      if (more.length > 0 && row.kind !== 'conversation') {
        const message = `"${row.quote}" stands ${places.length} times in ${row.file}; a finding at any of these places answers it. Quote more words to mean one.`;
        result.notes.push({ line: row.line, message });
      }
    } else if (row.kind === 'conversation') {
      result.placed.push({ row, places: [{ start: 0, end: text.length }], line: 1, column: 1 });
    } else {
      const message = `"${row.quote}" is not in ${row.file}. Quote it as the file has it.`;
      result.faults.push({ line: row.line, message });
    }
  }
  return result;
}

function placesOf(quote: string, text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}
