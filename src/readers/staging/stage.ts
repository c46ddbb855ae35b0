import type { Passage } from '../../model/passage.ts';
import { type About, slicePassage } from '../builder.ts';
import { showsWrong, withoutWrong } from './counterexamples.ts';
import { cutPara } from './cut.ts';
import { type Cut, isBracketed, isParenthetic, type Para } from './para.ts';
import { isStaffTitle } from './purpose.ts';
import { Sections } from './sections.ts';
import type { Style } from './style.ts';
import { saidColumns } from './tables.ts';

/** Where a cell stands in its table. */
export interface CellPlace {
  /** The names of the table's columns: the texts of its first row. */
  readonly header: readonly string[];
  readonly column: number;
  readonly inHeader: boolean;
}

/** Turns the parts of a written document into passages, by the style in which it tells what is said. */
export class Stage {
  readonly passages: Passage[] = [];
  readonly #style: Style;
  readonly #staged: boolean;
  readonly #sections = new Sections();
  #here: About;
  #titled = false;
  /** Whether the title of a macro file has just been met: words in italics under it are for staff. */
  #subtitled = false;

  constructor(style: Style) {
    this.#style = style;
    this.#staged = style.purpose === 'macro' || style.purpose === 'script' || style.screenplay;
    this.#here = { role: style.purpose === 'macro' || style.purpose === 'script' ? 'agent' : 'narrator' };
  }

  /** What is known of every passage in the section that has been reached. */
  get here(): About {
    return this.#here;
  }

  heading(read: Passage, level: number): void {
    const first = !this.#titled;
    this.#titled = true;
    this.#subtitled = first && this.#style.purpose === 'macro';
    this.#sections.heading(read.text, level);
    this.#settle();
    const heard = !this.#staged && !(first && isStaffTitle(read.text));
    const role = heard ? (this.#here.role ?? null) : null;
    const place = read.place ?? `heading.h${level}`;
    this.passages.push({ ...read, role, field: first && !heard ? 'title' : 'heading', heard, place });
  }

  paragraph(read: Passage, look: Para, field: string | null): void {
    const subtitle = this.#subtitled && look.italic;
    this.#subtitled = false;
    this.#sections.line(read.text);
    this.#settle();
    const [firstLine = ''] = read.text.split('\n', 1);
    if (isBracketed(firstLine) || isParenthetic(firstLine)) {
      this.#sections.remark(firstLine);
      this.#settle();
    }
    if (subtitle) this.passages.push({ ...read, heard: false });
    else this.#cut(read, withoutWrong(read.text, cutPara(look, this.#style)), field);
  }

  cell(cell: Passage, look: Para, { header, column, inHeader }: CellPlace): void {
    const read = { ...cell, place: cell.place ?? (inHeader ? 'table.header' : 'table.cell') };
    const said = this.#staged ? saidColumns(header) : null;
    const field = inHeader ? null : (header[column] ?? null);
    if (field !== null && showsWrong(field)) {
      this.passages.push({ ...read, heard: false, field });
      return;
    }
    if (said && (inHeader || !said[column])) {
      // Words on the screen stand in the column of what is seen.
      const shown = inHeader
        ? []
        : cutPara(look, { ...this.#style, screenplay: true }).filter((cut) => cut.heard && cut.label === null);
      if (shown.length > 0) this.#cut(read, shown, field);
      else this.passages.push({ ...read, heard: false, field });
      return;
    }
    // A cell without a label is said where a paragraph of a screenplay would be a direction.
    const cuts = this.#style.screenplay ? cutPara(look, this.#style) : [];
    const split = cuts.some((cut) => cut.label !== null || cut.field !== null) || /^[([]/.test(look.text);
    const whole: Cut = { start: 0, end: read.text.length, heard: true, label: null, field: null };
    this.#cut(read, split && cuts.length > 0 ? cuts : [whole], field);
  }

  #cut(read: Passage, cuts: readonly Cut[], field: string | null): void {
    for (const { start, end, ...cut } of cuts) {
      const heard = cut.heard && this.#here.heard !== false;
      const label = heard ? cut.label : null;
      const role = !heard || label !== null ? null : (this.#here.role ?? null);
      const about = { ...this.#here, heard, label, role, field: cut.field ?? field };
      const passage = slicePassage(read, { start, end }, about);
      if (passage) this.passages.push(passage);
    }
  }

  /** Takes in what the section says of every passage in it. */
  #settle(): void {
    const heard = !(this.#staged && this.#sections.isInternal) && !this.#sections.showsWrong;
    this.#here = { ...this.#here, heard, unit: this.#style.purpose === 'macro' ? this.#sections.title : null };
  }
}
