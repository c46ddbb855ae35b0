import type { Span } from '../../model/span.ts';
import type { Paragraph, Row, Run } from './paragraphs.ts';

/** A paragraph with its place in the text that is made of the document. */
export interface Placed extends Span {
  readonly paragraph: Paragraph;
}

export interface PlacedRow {
  readonly table: number;
  readonly cells: readonly (readonly Placed[])[];
}

/** A document as plain text, a line a paragraph and a line a table row (cells between tabs), and where each of them stands. */
export interface Derived {
  readonly text: string;
  readonly blocks: readonly (Placed | PlacedRow)[];
}

export function derive(blocks: readonly (Paragraph | Row)[]): Derived {
  let length = 0;
  const parts: string[] = [];
  const add = (text: string): Span => {
    parts.push(text);
    length += text.length;
    return { start: length - text.length, end: length };
  };
  const place = (paragraph: Paragraph): Placed => ({ ...add(textOf(paragraph.runs)), paragraph });

  const placed = blocks.map((block): Placed | PlacedRow => {
    if (block.kind === 'paragraph') {
      const paragraph = place(block);
      add('\n');
      return paragraph;
    }
    const cells = block.cells.map((cell, column) => {
      if (column > 0) add('\t');
      return cell.map((paragraph, index) => {
        if (index > 0) add('\n');
        return place(paragraph);
      });
    });
    add('\n');
    return { table: block.table, cells };
  });
  return { text: parts.join(''), blocks: placed };
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
