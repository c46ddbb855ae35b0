import type { Comment } from '../../model/document.ts';
import { locate, type Passage } from '../../model/passage.ts';
import { type About, slicePassage } from '../builder.ts';
import { composePassage } from '../markup/compose.ts';
import { readHtml } from '../markup/html.ts';
import { cutPara } from '../staging/cut.ts';
import { isBracketed, isParenthetic, type Para } from '../staging/para.ts';
import { isStaffTitle } from '../staging/purpose.ts';
import { Sections } from '../staging/sections.ts';
import type { Style } from '../staging/style.ts';
import { saidColumns } from '../staging/tables.ts';
import { asidesOf, type Part } from './part.ts';

/** A part with its text as it is read and how it looks; both null for HTML and where nothing is read. */
export interface Seen {
  readonly part: Part;
  readonly read: Passage | null;
  readonly look: Para | null;
  /** For a cell: the names of the table's columns, and which of them it stands in. */
  readonly cell: { readonly header: readonly string[]; readonly column: number; readonly inHeader: boolean } | null;
}

/** Turns the parts of a document into passages, by the style in which it tells what is said. */
export class Passages {
  readonly passages: Passage[] = [];
  readonly comments: Comment[] = [];
  readonly #style: Style;
  readonly #about: About;
  readonly #staged: boolean;
  #here: About;
  readonly #sections = new Sections();
  #titled = false;
  /** Whether the title of a macro file has just been met: words in italics under it are for staff. */
  #subtitled = false;

  constructor(style: Style) {
    this.#style = style;
    this.#staged = style.purpose === 'macro' || style.purpose === 'script' || style.screenplay;
    this.#about = { role: style.purpose === 'macro' || style.purpose === 'script' ? 'agent' : 'narrator' };
    this.#here = this.#about;
  }

  add(seen: Seen): void {
    if (seen.part.block.kind === 'html') this.#html(seen.part);
    else if (seen.part.block.kind === 'heading') this.#heading(seen);
    else if (seen.cell) this.#cell(seen, seen.cell);
    else this.#paragraph(seen);
    if (seen.part.block.kind !== 'html') this.#asides(seen.part);
  }

  /** What the section says of every passage in it. */
  #settle(): void {
    const heard = !(this.#staged && this.#sections.isInternal);
    this.#here = { ...this.#about, heard, unit: this.#style.purpose === 'macro' ? this.#sections.title : null };
  }

  #heading({ part, read }: Seen): void {
    if (!read) return;
    const first = !this.#titled;
    this.#titled = true;
    this.#subtitled = first && this.#style.purpose === 'macro';
    const heard = !this.#staged && !(first && isStaffTitle(read.text));
    this.#sections.heading(read.text, part.block.level);
    this.#settle();
    const field = first && !heard ? 'title' : 'heading';
    this.#push({ ...read, role: heard ? (this.#about.role ?? null) : null, field, heard });
  }

  #paragraph({ part, read, look }: Seen): void {
    if (!read || !look) return;
    const subtitle = this.#subtitled && look.italic;
    this.#subtitled = false;
    const field = part.block.inNote ? 'footnote' : null;
    const [firstLine = ''] = read.text.split('\n', 1);
    if (isBracketed(firstLine) || isParenthetic(firstLine)) {
      this.#sections.remark(firstLine);
      this.#settle();
    }
    for (const { start, end, ...cut } of subtitle ? [] : cutPara(look, this.#style)) {
      this.#push(slicePassage(read, { start, end }, this.#as(cut, field)));
    }
    if (subtitle) this.#push({ ...read, heard: false });
  }

  #cell({ read, look }: Seen, { header, column, inHeader }: NonNullable<Seen['cell']>): void {
    if (!read || !look) return;
    const said = this.#staged ? saidColumns(header) : null;
    const field = inHeader ? null : (header[column] ?? null);
    if (said && (inHeader || !said[column])) {
      this.#push({ ...read, heard: false, field });
      return;
    }
    const cuts = this.#style.screenplay ? cutPara(look, this.#style) : null;
    // A cell without a label in a column of what is said is said, where a paragraph would be a direction.
    const all = { start: 0, end: read.text.length, heard: true, label: null, field: null };
    const some = cuts?.some(({ label, field }) => label !== null || field !== null);
    const noted = look.text.startsWith('(') || look.text.startsWith('[');
    for (const { start, end, ...cut } of cuts && (some || noted) ? cuts : [all]) {
      this.#push(slicePassage(read, { start, end }, this.#as(cut, field)));
    }
  }

  #as(cut: { heard: boolean; label: string | null; field: string | null }, field: string | null): About {
    const here = this.#here;
    const heard = cut.heard && here.heard !== false;
    const role = !heard || cut.label !== null ? null : (here.role ?? null);
    return { ...here, heard, label: heard ? cut.label : null, role, field: cut.field ?? field };
  }

  #html(part: Part): void {
    const { passages, comments } = readHtml(part.text, this.#here);
    for (const passage of passages) this.#push(composePassage(passage, part.pieces));
    for (const comment of comments) this.comments.push({ ...comment, ...locate(part, comment) });
  }

  #asides(part: Part): void {
    if (part.inline.asides.length + part.inline.html.length === 0) return;
    const { passages, comments } = asidesOf(part, this.#here);
    for (const passage of passages) this.#push(passage);
    this.comments.push(...comments);
  }

  #push(passage: Passage | null): void {
    if (passage) this.passages.push(passage);
  }
}
