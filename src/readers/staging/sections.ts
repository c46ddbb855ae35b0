import { showsWrong } from './counterexamples.ts';

const internal =
  /\binternal(?:ly)?\b(?!\s+(?:medicine|revenue))|\bnot (?:to be )?(?:sent|shown|visible|read) to (?:the )?customers?\b|\bstaff[- ]only\b|\bdo not (?:send|publish)\b/i;

/** Whether a heading, a title or a remark says that what belongs to it is for staff alone. */
export const isInternal = (text: string): boolean => internal.test(text);

/** Follows a document's headings: which message a passage belongs to, and which sections are for staff alone. */
export class Sections {
  /** The heading that what follows stands under; null before the first. */
  title: string | null = null;
  #level = 0;
  /** The level of the heading whose section nobody hears; 0 for none. */
  #closed = 0;

  /** Whether what follows is for staff alone. */
  get isInternal(): boolean {
    return this.#closed > 0;
  }

  /** Whether what follows shows how not to say things. */
  showsWrong = false;

  heading(text: string, level: number): void {
    this.showsWrong = showsWrong(text);
    this.title = text.replace(/^(?:macro|script)\s*:\s*/i, '');
    this.#level = level;
    if (level <= this.#closed) this.#closed = 0;
    if (this.#closed === 0 && isInternal(text)) this.#closed = level;
  }

  /** A line that ends with a colon or is only a title opens and closes what it names: "Don't say:", "Do:". */
  line(text: string): void {
    const isTitle = text.length < 40 && /:\s*$/.test(text);
    if (isTitle) this.showsWrong = showsWrong(text);
  }

  /** A remark to staff can close the section it stands in. */
  remark(text: string): void {
    if (this.#closed === 0 && this.#level > 0 && text.length < 120 && isInternal(text)) this.#closed = this.#level;
  }
}
