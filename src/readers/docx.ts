import { verbatimPassage } from './builder.ts';
import { type Derived, derive, type Placed, type PlacedRow } from './docx/derive.ts';
import { headingLevel, lookOf } from './docx/look.ts';
import { unpack } from './docx/package.ts';
import { readWordXml } from './docx/paragraphs.ts';
import { cellTexts, readFacts, readTurns } from './docx/transcript.ts';
import { transcript } from './formats/transcript.ts';
import type { Draft, Reader } from './reader.ts';
import { purposeOf } from './staging/purpose.ts';
import { Stage } from './staging/stage.ts';
import { styleOf } from './staging/style.ts';
import { reader as transcripts } from './transcript.ts';

/** Word documents: transcripts, as a table or line by line; else copy, macros or scripts, a passage a paragraph and cell. */
export const reader: Reader = {
  read(source, options) {
    const { document, notes } = unpack(source.bytes);
    const derived = derive([...readWordXml(document), ...readWordXml(notes)]);
    const { text } = derived;
    const rows = derived.blocks.filter(isRow);
    const turns = readTurns(text, rows);
    if (turns) {
      const data = readFacts(text, rows);
      return { text, passages: turns, comments: [], troubles: [], data, conversation: true, record: true };
    }
    if (rows.length === 0 && transcript.sniff(text, 'text.txt') >= 0.7) {
      return { ...transcripts.read({ ...source, text }, options), text };
    }
    return { ...readDocument(derived, source.path), text };
  },
};

const isNote = ({ paragraph }: Placed): boolean => /^(?:foot|end)note/i.test(paragraph.style);

const isRow = (block: Placed | PlacedRow): block is PlacedRow => 'cells' in block;

/** A paragraph as it is read and as it looks; null where nothing is left of it. */
function see(text: string, placed: Placed) {
  const read = verbatimPassage(text, placed.start, placed.end);
  return read && { read, look: lookOf(placed.paragraph, read), level: headingLevel(placed.paragraph) };
}

function readDocument({ text, blocks }: Derived, path: string): Draft {
  const headers = new Map<number, readonly string[]>();
  for (const row of blocks.filter(isRow)) if (!headers.has(row.table)) headers.set(row.table, cellTexts(text, row));

  const paragraphs = blocks.flatMap((block) => (isRow(block) ? block.cells.flat() : [block]));
  const seen = paragraphs.map((placed) => see(text, placed));
  const title = seen.find((each) => each && each.level > 0)?.read.text ?? seen.find((each) => each)?.read.text ?? '';
  const looks = seen.flatMap((each) => (each && each.level === 0 ? [each.look] : []));
  const stage = new Stage(styleOf(looks, purposeOf(path, title)));

  const met = new Set<number>();
  for (const block of blocks) {
    if (!isRow(block)) {
      const part = see(text, block);
      if (part && part.level > 0) stage.heading(part.read, part.level);
      else if (part) stage.paragraph(part.read, part.look, isNote(block) ? 'footnote' : null);
      continue;
    }
    const place = { header: headers.get(block.table) ?? [], inHeader: !met.has(block.table) };
    met.add(block.table);
    for (const [column, cell] of block.cells.entries()) {
      for (const placed of cell) {
        const part = see(text, placed);
        if (part) stage.cell(part.read, part.look, { ...place, column });
      }
    }
  }
  return { passages: stage.passages, comments: [], troubles: [], data: {}, conversation: false, record: false };
}
