import type { Trouble } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { type About, PassageBuilder } from './builder.ts';
import { type Cell, cellsOf, type Row } from './csv/cells.ts';
import { type Columns, columnsOf } from './csv/columns.ts';
import { readMoment } from './moments.ts';
import { ReadError, type Reader } from './reader.ts';
import { settleTimes } from './timeline.ts';

/** Reads tables: chat exports (a turn a row), ads and macros (a passage a cell, named by its column). */
export const reader: Reader = {
  read({ text }) {
    const { rows, troubles } = cellsOf(text);
    const [header, ...body] = rows;
    if (!header) throw new ReadError('The table is empty.', 0);
    const columns = columnsOf(header.map((cell) => cell.text));
    if (columns === null) {
      throw new ReadError(
        'No column of this table is known to hold messages: its first line must name the columns.',
        0,
      );
    }
    const ragged = body.filter((row) => row.length > header.length).map(raggedTrouble(header.length));
    const passages = columns.speaker === null ? sheetPassages(text, header, body, columns) : chat(text, body, columns);
    const isChat = columns.speaker !== null;
    return {
      passages,
      conversation: isChat,
      record: isChat,
      comments: [],
      troubles: [...troubles, ...ragged].sort((a, b) => a.start - b.start),
      data: {},
    };
  },
};

const raggedTrouble =
  (width: number) =>
  (row: Row): Trouble => ({
    start: row[width]!.start,
    end: row.at(-1)!.end,
    message: `This row has ${row.length} cells; the header names ${width} columns. The rest is left out.`,
  });

function chat(source: string, body: readonly Row[], columns: Columns): Passage[] {
  const said = body.flatMap((row) => {
    const passage = cellPassage(source, row[columns.text[0]!], {
      label: row[columns.speaker!]?.text.trim() || null,
      unit: columns.unit === null ? null : (row[columns.unit]?.text ?? null),
    });
    const moment = columns.start === null ? null : readMoment(row[columns.start]?.text ?? '');
    return passage ? [{ passage, start: moment, end: null, duration: null, length: passage.text.length }] : [];
  });
  const times = settleTimes(said);
  return said.map(({ passage }, index) => ({ ...passage, ...times[index]! }));
}

function sheetPassages(source: string, header: Row, body: readonly Row[], columns: Columns): Passage[] {
  return body.flatMap((row, index) =>
    columns.text.flatMap((at) => {
      const cell = row[at];
      if (!cell || !/\p{L}/u.test(cell.text) || /^https?:\/\/\S+$/i.test(cell.text.trim())) return [];
      const about = { field: header[at]!.text.trim(), unit: `row ${index + 2}`, role: columns.role };
      const passage = cellPassage(source, cell, about);
      return passage ? [passage] : [];
    }),
  );
}

function cellPassage(source: string, cell: Cell | undefined, about: About): Passage | null {
  if (!cell) return null;
  const builder = new PassageBuilder(source);
  let from = cell.start;
  for (const quote of cell.doubled) {
    builder.verbatim(from, quote).atomic('"', quote, quote + 2);
    from = quote + 2;
  }
  return builder.verbatim(from, cell.end).build(about);
}
