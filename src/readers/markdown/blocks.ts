import type { Span } from '../../model/span.ts';
import { afterTask, type Container, itemAt, matchContainers } from './containers.ts';
import { Cursor, linesOf } from './line.ts';
import * as marks from './marks.ts';
import { type References, takeDefinitions } from './references.ts';
import { cellsOf } from './table.ts';

/** A stretch of a Markdown file that holds text; code and link definitions are left out. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'html' | 'row';
  /** The block's lines; marks of quotes and lists and the indentation are left out. A row has its cells instead. */
  readonly lines: readonly Span[];
  /** 1 to 6 for a heading. */
  readonly level: number;
  /** How many block quotes it stands in. */
  readonly quoted: number;
  readonly inNote: boolean;
  /** The outermost of the lists and block quotes it stands in. */
  readonly within: 'list' | 'blockquote' | null;
  /** The cells of the table's first row; null where the block is that row or stands in no table. */
  readonly header: readonly Span[] | null;
}

type Leaf =
  | { readonly kind: 'paragraph'; readonly lines: Span[] }
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'html'; readonly lines: Span[]; readonly end: RegExp | null }
  | { readonly kind: 'table'; readonly header: readonly Span[] };

// Deeper nesting is read as text, so that a line costs no more than its length.
const deepest = 64;

/** Cuts Markdown into its blocks, line by line, in linear time; whatever it holds is Markdown. */
export function readBlocks(source: string, from: number): { blocks: readonly Block[]; references: References } {
  const reading = new Reading(source);
  for (const line of linesOf(source, from)) reading.line(line);
  reading.close();
  return reading;
}

class Reading {
  readonly blocks: Block[] = [];
  readonly references: References = { links: new Set(), notes: new Set() };
  readonly #source: string;
  #containers: Container[] = [];
  #leaf: Leaf | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  line(line: Span): void {
    const cursor = new Cursor(this.#source, line);
    const matched = matchContainers(this.#containers, cursor);
    if (matched === this.#containers.length && this.#continue(cursor)) return;
    const kept = this.#open(cursor, matched);
    if (kept) this.#text(cursor, kept.matched, kept.opened);
  }

  /** Ends the open leaf. */
  close(): void {
    const leaf = this.#leaf;
    this.#leaf = null;
    if (leaf?.kind === 'html') this.#add('html', leaf.lines);
    if (leaf?.kind !== 'paragraph') return;
    const lines = takeDefinitions(this.#source, leaf.lines, this.references.links);
    if (lines.length > 0) this.#add('paragraph', lines);
  }

  /** Adds the line to an open leaf that takes any line; whether it did. */
  #continue(cursor: Cursor): boolean {
    const leaf = this.#leaf;
    if (leaf?.kind === 'fence') {
      const closing = cursor.indent < 4 ? cursor.rest.trim() : '';
      if (closing.startsWith(leaf.mark) && /^(?:`+|~+)$/.test(closing)) this.#leaf = null;
      return true;
    }
    if (leaf?.kind !== 'html' || (leaf.end === null && cursor.isBlank)) return false;
    leaf.lines.push({ start: cursor.at, end: cursor.end });
    if (leaf.end?.test(cursor.rest)) this.close();
    return true;
  }

  /** Opens what the line opens; null where nothing of it is left as text. */
  #open(cursor: Cursor, from: number): { matched: number; opened: boolean } | null {
    let matched = from;
    let opened = false;
    const lazy = () => this.#leaf?.kind === 'paragraph' && !opened;
    for (;;) {
      if (cursor.indent > 3) {
        if (lazy() || cursor.isBlank) break;
        this.#cut(matched);
        return null;
      }
      const { indent } = cursor;
      cursor.skipSpace(3);
      const container = matched < deepest ? this.#container(cursor, indent, matched) : null;
      if (container) {
        this.#cut(matched);
        this.#containers.push(container);
        matched += 1;
        opened = true;
      } else if (this.#leafAt(cursor, matched)) {
        return null;
      } else {
        break;
      }
    }
    return { matched, opened };
  }

  /** The container that a mark at the cursor opens, the cursor moved past it. */
  #container(cursor: Cursor, indent: number, matched: number): Container | null {
    const { rest } = cursor;
    if (rest[0] === '>') {
      cursor.skip(1).skipSpace(1);
      return { kind: 'quote', width: 0 };
    }
    const note = marks.note.exec(rest);
    if (note) {
      this.references.notes.add(note[1]!.toLowerCase());
      cursor.skip(note[0].length).skipSpace(4);
      return { kind: 'note', width: 4 };
    }
    const interrupts = this.#leaf?.kind === 'paragraph' && matched === this.#containers.length;
    return itemAt(cursor, indent, interrupts);
  }

  /** Takes a line that is a block of its own or starts a leaf; whether it was one. */
  #leafAt(cursor: Cursor, matched: number): boolean {
    const { rest } = cursor;
    const paragraph = this.#leaf?.kind === 'paragraph' && matched === this.#containers.length ? this.#leaf : null;
    if (paragraph && marks.underline.test(rest) && this.#underlined(paragraph.lines, rest)) return true;
    if (marks.rule.test(rest)) {
      this.#cut(matched);
      return true;
    }
    const heading = marks.heading.exec(rest);
    if (heading) {
      this.#cut(matched);
      this.#heading(cursor.at + heading[0].length, cursor.end, heading[1]!.length);
      return true;
    }
    const fence = marks.fence.exec(rest);
    if (fence) {
      this.#cut(matched);
      this.#leaf = { kind: 'fence', mark: (fence[1] ?? fence[2])! };
      return true;
    }
    return (paragraph && this.#table(paragraph.lines, cursor)) || this.#html(cursor, matched);
  }

  #underlined(lines: readonly Span[], rest: string): boolean {
    const left = takeDefinitions(this.#source, lines, this.references.links);
    if (left.length === 0) return false;
    this.#leaf = null;
    this.#add('heading', left, { level: rest[0] === '=' ? 1 : 2 });
    return true;
  }

  #heading(start: number, end: number, level: number): void {
    const text = this.#source.slice(start, end).trimEnd();
    let length = text.length;
    while (text[length - 1] === '#') length -= 1;
    const closed = length === 0 || text[length - 1] === ' ' || text[length - 1] === '\t';
    this.#add('heading', [{ start, end: start + (closed ? length : text.length) }], { level });
  }

  #table(lines: Span[], cursor: Cursor): boolean {
    if (!marks.delimiters.test(cursor.rest) || !cursor.rest.includes('|')) return false;
    const header = cellsOf(this.#source, lines.at(-1)!);
    if (header.length !== cellsOf(this.#source, { start: cursor.at, end: cursor.end }).length) return false;
    lines.pop();
    this.close();
    this.#add('row', header);
    this.#leaf = { kind: 'table', header };
    return true;
  }

  #html(cursor: Cursor, matched: number): boolean {
    const { rest } = cursor;
    let end = marks.htmlBlockEnd(rest);
    if (end === undefined && this.#leaf?.kind !== 'paragraph' && marks.isLoneTag(rest)) end = null;
    if (end === undefined) return false;
    this.#cut(matched);
    this.#leaf = { kind: 'html', lines: [{ start: cursor.at, end: cursor.end }], end };
    if (end?.test(rest)) this.close();
    return true;
  }

  #text(cursor: Cursor, matched: number, opened: boolean): void {
    if (cursor.isBlank) {
      this.#cut(matched);
      return;
    }
    const line = { start: cursor.skipSpace().at, end: cursor.end };
    const leaf = opened ? null : this.#leaf;
    if (leaf?.kind === 'paragraph') leaf.lines.push(line);
    else if (leaf?.kind === 'table' && matched === this.#containers.length) this.#row(line, leaf.header);
    else {
      this.#cut(matched);
      this.#leaf = { kind: 'paragraph', lines: [line] };
    }
  }

  #row(line: Span, header: readonly Span[]): void {
    this.#add('row', cellsOf(this.#source, line).slice(0, header.length), { header });
  }

  /** Ends the leaf and all containers but the first few. */
  #cut(containers: number): void {
    this.close();
    this.#containers.length = containers;
  }

  #add(kind: Block['kind'], lines: readonly Span[], more: Partial<Block> = {}): void {
    const quoted = this.#containers.filter((container) => container.kind === 'quote').length;
    const inNote = this.#containers.some((container) => container.kind === 'note');
    const outer = this.#containers.find((container) => container.kind !== 'note')?.kind;
    const inItem = this.#containers.at(-1)?.kind === 'item';
    this.blocks.push({
      kind,
      lines: inItem ? afterTask(this.#source, lines) : lines,
      level: 0,
      quoted,
      inNote,
      within: outer === 'item' ? 'list' : outer === 'quote' ? 'blockquote' : null,
      header: null,
      ...more,
    });
  }
}
