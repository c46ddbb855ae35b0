import type { Passage } from '../../model/passage.ts';
import { verbatimPassage } from '../builder.ts';
import { readStamp } from '../lines/stamp.ts';
import type { PlacedRow } from './derive.ts';

/** The columns of a table of turns. */
interface Columns {
  readonly text: number;
  readonly speaker: number;
  readonly start: number;
  readonly length: number;
}

/** The rows of the document's longest table of turns (`Start | Dur. | Speaker | Transcription`); null where it has none. */
export function readTurns(source: string, rows: readonly PlacedRow[]): Passage[] | null {
  let best: Passage[] = [];
  for (const table of tablesOf(rows)) {
    const [header, ...turns] = table;
    const columns = header && columnsOf(cellTexts(source, header));
    if (!columns) continue;
    const passages = turns.flatMap((row) => turnOf(source, row, columns));
    if (passages.length > best.length) best = passages;
  }
  return best.length >= 2 ? best : null;
}

/** Two-celled rows of other tables say what the call was: `Job Name | example.wav`. */
export function readFacts(source: string, rows: readonly PlacedRow[]): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const row of rows) {
    const [key, value, ...more] = cellTexts(source, row);
    const isFact = key && value && more.length === 0 && key.length <= 40 && /\p{L}/u.test(key);
    if (isFact) facts[key.toLowerCase()] ??= value;
  }
  return facts;
}

export function cellTexts(source: string, { cells }: PlacedRow): string[] {
  return cells.map((cell) => cell.map(({ start, end }) => source.slice(start, end).trim()).join('\n'));
}

function tablesOf(rows: readonly PlacedRow[]): Iterable<PlacedRow[]> {
  const tables = new Map<number, PlacedRow[]>();
  for (const row of rows) {
    const table = tables.get(row.table);
    if (table) table.push(row);
    else tables.set(row.table, [row]);
  }
  return tables.values();
}

function columnsOf(header: readonly string[]): Columns | null {
  const find = (pattern: RegExp) => header.findIndex((name) => pattern.test(name));
  const text = find(/^(?:transcription|transcript|text|utterance|content|message|said|words|what was said)$/i);
  const speaker = find(/^(?:speakers?|who|participant|name|role|party|channel|from)$/i);
  if (text < 0 || speaker < 0) return null;
  return {
    text,
    speaker,
    start: find(/^(?:start(?: time)?|time(?:stamp)?|begin|offset|at)$/i),
    length: find(/^dur(?:\.|ation)?$/i),
  };
}

function turnOf(source: string, row: PlacedRow, columns: Columns): Passage[] {
  const texts = cellTexts(source, row);
  const said = row.cells[columns.text];
  const [first, last] = [said?.[0], said?.at(-1)];
  if (!first || !last) return [];
  const at = texts[columns.start] ?? '';
  const start = readStamp(at, 0, at.length)?.seconds ?? null;
  const length = Number.parseFloat(texts[columns.length] ?? '');
  const end = start !== null && Number.isFinite(length) ? start + length : null;
  const label = texts[columns.speaker] || null;
  const passage = verbatimPassage(source, first.start, last.end, { label, start, end });
  return passage ? [passage] : [];
}
