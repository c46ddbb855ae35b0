import type { Passage } from '../../model/passage.ts';
import { type About, PassageBuilder } from '../builder.ts';
import { readEntity } from './entities.ts';

// White space that is more than one space, character references, and characters that nobody sees (soft hyphen, zero-width space and joiners of
// e-mail padding, byte order mark, null).
const special = / ?[\t\n\f\r][\t\n\f\r ]*| {2,}[\t\n\f\r ]*|&|(?:[\0\u00ad\u200b\u200c\u2060\ufeff]|\u034f)+/g;

const isSpace = (found: string): boolean => found.charCodeAt(0) <= 32 && found[0] !== '\0';

/** Gathers running text of HTML: references decoded, white space collapsed, tags left out so that the words around them join. */
export class Flow {
  readonly #source: string;
  readonly #place: 'text' | 'attribute';
  #builder: PassageBuilder;
  /** Whether the text so far ends in white space, so that more of it is not seen. */
  #spaced = true;

  constructor(source: string, place: 'text' | 'attribute' = 'text') {
    this.#source = source;
    this.#place = place;
    this.#builder = new PassageBuilder(source);
  }

  /** Takes source text; `kept` white space stays as it is (`pre`). */
  text(from: number, to: number, kept = false): this {
    const chunk = this.#source.slice(from, to);
    let done = this.#spaced && !kept && chunk[0] === ' ' ? 1 : 0;
    for (const { 0: found, index } of chunk.matchAll(special)) {
      if (found === '&') {
        const entity = readEntity(this.#source, from + index, this.#place);
        if (!entity || entity.end > to) continue;
        this.#plain(from + done, from + index);
        this.#decoded(entity.text, from + index, entity.end);
        done = entity.end - from;
      } else if (isSpace(found)) {
        if (kept) continue;
        this.#plain(from + done, from + index);
        this.#space(from + index, from + index + found.length);
        done = index + found.length;
      } else {
        this.#plain(from + done, from + index);
        done = index + found.length;
      }
    }
    this.#plain(from + done, to);
    return this;
  }

  get isEmpty(): boolean {
    return this.#builder.length === 0;
  }

  /** A line break tag. */
  lineBreak(from: number, to: number): void {
    this.#builder.atomic('\n', from, to);
    this.#spaced = true;
  }

  /** Something that stands between words without being one (an image). */
  gap(from: number, to: number): void {
    if (this.#spaced) return;
    this.#builder.atomic(' ', from, to);
    this.#spaced = true;
  }

  /** The passage gathered so far, if it has words; starts the next one. */
  flush(about: About): Passage | null {
    this.#spaced = true;
    if (this.isEmpty) return null;
    const passage = this.#builder.build(about);
    this.#builder = new PassageBuilder(this.#source);
    return passage;
  }

  #plain(from: number, to: number): void {
    if (to <= from) return;
    this.#builder.verbatim(from, to);
    this.#spaced = this.#source[to - 1] === ' ';
  }

  #decoded(text: string, from: number, to: number): void {
    const seen = text.replace(special, (found) => (found === '&' || isSpace(found) ? found : ''));
    if (seen === '') return;
    this.#builder.atomic(seen, from, to);
    this.#spaced = false;
  }

  #space(from: number, to: number): void {
    if (this.#spaced) return;
    this.#builder.atomic(' ', from, to);
    this.#spaced = true;
  }
}
