import { readEntity } from '../markup/entities.ts';
import { htmlTokens, type Tag } from '../markup/tokens.ts';

/** A stretch of a paragraph in one look. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** The name of its style (`Heading1`); empty for none. */
  readonly style: string;
}

/** A row of a table: the paragraphs of each cell. */
export interface Row {
  readonly kind: 'row';
  /** Which table it is part of, counted from 0. */
  readonly table: number;
  readonly cells: readonly (readonly Paragraph[])[];
}

/** What nobody reads in a finished document: what was deleted or moved away, field codes, a second version for old programs. */
const skipped = new Set([
  'del',
  'movefrom',
  'deltext',
  'delinstrtext',
  'instrtext',
  'fallback',
  'rprchange',
  'pprchange',
  'tblgrid',
]);

/** The paragraphs and table rows of WordprocessingML, in order; deleted and hidden text is left out. Linear, without recursion. */
export function readWordXml(xml: string): readonly (Paragraph | Row)[] {
  const scan = new Scan();
  for (const token of htmlTokens(xml)) {
    if (token.kind === 'open') scan.open(token, xml);
    else if (token.kind === 'close') scan.close(local(token.name));
    else if (token.kind === 'text') scan.text(xml.slice(token.start, token.end));
  }
  return scan.finish();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

interface OpenParagraph {
  readonly runs: Run[];
  style: string;
}

interface OpenRow {
  readonly table: number;
  readonly cells: Paragraph[][];
}

class Scan {
  readonly #blocks: (Paragraph | Row)[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #rows: OpenRow[] = [];
  readonly #tables: number[] = [];
  #tableCount = 0;
  #skipping: string | null = null;
  #skipDepth = 0;
  #inText = false;
  #inRun = false;
  #bold = false;
  #italic = false;
  #hidden = false;

  open(tag: Tag, xml: string): void {
    const name = local(tag.name);
    if (this.#skipping !== null) {
      if (name === this.#skipping && !tag.closed) this.#skipDepth += 1;
      return;
    }
    if (skipped.has(name)) {
      if (tag.closed) return;
      this.#skipping = name;
      this.#skipDepth = 1;
    } else if (name === 'tbl') {
      this.#tables.push(this.#tableCount++);
    } else if (name === 'tr') {
      this.#rows.push({ table: this.#tables.at(-1) ?? 0, cells: [] });
    } else if (name === 'tc') {
      this.#rows.at(-1)?.cells.push([]);
    } else if (name === 'p' && !tag.closed) {
      this.#paragraphs.push({ runs: [], style: '' });
    } else {
      this.#inline(name, tag, xml);
    }
  }

  close(name: string): void {
    if (this.#skipping !== null) {
      if (name === this.#skipping && --this.#skipDepth === 0) this.#skipping = null;
    } else if (name === 't') this.#inText = false;
    else if (name === 'r') this.#inRun = false;
    else if (name === 'p') this.#endParagraph();
    else if (name === 'tr') this.#endRow();
    else if (name === 'tbl') this.#tables.pop();
  }

  text(written: string): void {
    if (this.#inText && this.#skipping === null) this.#add(unescaped(written));
  }

  finish(): readonly (Paragraph | Row)[] {
    while (this.#paragraphs.length > 0) this.#endParagraph();
    while (this.#rows.length > 0) this.#endRow();
    return this.#blocks;
  }

  #inline(name: string, tag: Tag, xml: string): void {
    if (name === 'r') {
      this.#inRun = true;
      this.#bold = false;
      this.#italic = false;
      this.#hidden = false;
    } else if (name === 't') this.#inText = !tag.closed;
    else if (name === 'tab' && this.#inRun) this.#add('\t');
    else if ((name === 'br' || name === 'cr') && this.#inRun) this.#add('\n');
    else if (name === 'nobreakhyphen') this.#add('-');
    else if (name === 'pstyle') this.#style(valOf(tag, xml));
    else if (this.#inRun && name === 'b') this.#bold = isOn(tag, xml);
    else if (this.#inRun && name === 'i') this.#italic = isOn(tag, xml);
    else if (this.#inRun && name === 'vanish') this.#hidden = isOn(tag, xml);
  }

  #style(style: string | null): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.style = style ?? '';
  }

  #add(text: string): void {
    if (!this.#hidden) this.#paragraphs.at(-1)?.runs.push({ text, bold: this.#bold, italic: this.#italic });
  }

  #endParagraph(): void {
    const open = this.#paragraphs.pop();
    if (!open?.runs.some(({ text }) => text.trim() !== '')) return;
    const paragraph: Paragraph = { kind: 'paragraph', ...open };
    const cell = this.#rows.at(-1)?.cells.at(-1);
    if (cell) cell.push(paragraph);
    else this.#blocks.push(paragraph);
  }

  #endRow(): void {
    const row = this.#rows.pop();
    if (row?.cells.some((cell) => cell.length > 0)) this.#blocks.push({ kind: 'row', ...row });
  }
}

function valOf(tag: Tag, xml: string): string | null {
  const attribute = tag.attributes.find(({ name }) => local(name) === 'val');
  return attribute ? xml.slice(attribute.value.start, attribute.value.end) : null;
}

const isOn = (tag: Tag, xml: string): boolean => !/^(?:0|false|off)$/i.test(valOf(tag, xml) ?? '');

function unescaped(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(/&[#\w]{1,32};/g, (found) => readEntity(found, 0, 'text')?.text ?? found);
}
