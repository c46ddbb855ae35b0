import { type Sight, seen } from './hidden.ts';
import { closings, fieldOf, isBlock, isTitle, placeOf, unread } from './tags.ts';
import type { Tag } from './tokens.ts';

/** An open element, and what holds inside it. */
export interface Element {
  readonly tag: string;
  readonly start: number;
  readonly sight: Sight;
  readonly field: string | null;
  /** The part of the page that it or the outermost element around it makes of its text. */
  readonly place: string | null;
  /** Whether it starts and ends a passage. */
  readonly block: boolean;
  /** `head` has text that is read in it (the title), `all` has none. */
  readonly unread: 'none' | 'head' | 'all';
  /** Whether its white space stays as it is. */
  readonly kept: boolean;
}

const outside: Element = {
  tag: '',
  start: 0,
  sight: seen,
  field: null,
  place: null,
  block: true,
  unread: 'none',
  kept: false,
};

/** The element that a tag opens, by its name and what it stands in alone. */
export function elementFor({ name, start }: Tag, around: Element): Element {
  const field = fieldOf(name) ?? around.field;
  return {
    tag: name,
    start,
    sight: around.sight,
    field,
    place: around.place ?? placeOf(name),
    block: isBlock(name) || field !== around.field,
    unread: isTitle(name) && around.unread === 'head' ? 'none' : unreadIn(name, around),
    kept: around.kept || name === 'pre' || name === 'textarea',
  };
}

function unreadIn(tag: string, around: Element): Element['unread'] {
  if (around.unread === 'all') return 'all';
  if (tag === 'head' || tag === 'mj-head') return 'head';
  return unread.has(tag) ? 'all' : around.unread;
}

// How far up a start tag looks for an element it ends; more would make a deep file slow.
const reach = 64;

/** The open elements of a file, from the outermost to the innermost. Each operation takes constant time on average. */
export class OpenElements {
  readonly #open: Element[] = [];
  readonly #counts = new Map<string, number>();

  /** The innermost; one that says nothing outside of all. */
  get inner(): Element {
    return this.#open.at(-1) ?? outside;
  }

  push(element: Element): void {
    this.#open.push(element);
    this.#counts.set(element.tag, (this.#counts.get(element.tag) ?? 0) + 1);
  }

  /** Ends what a start tag ends: a paragraph before the next one, a cell before the next one. */
  closeBefore(tag: string): void {
    const rule = closings.get(tag);
    if (!rule) return;
    for (let index = this.#open.length - 1; index >= Math.max(0, this.#open.length - reach); index -= 1) {
      const open = this.#open[index]!.tag;
      if (rule.closes.has(open)) this.#cut(index);
      if (rule.closes.has(open) || rule.within.has(open)) return;
    }
  }

  /** Whether a block ends when the innermost element of that tag does. */
  holdsBlock(tag: string): boolean {
    for (let index = this.#find(tag); index < this.#open.length; index += 1) {
      if (this.#open[index]!.block) return true;
    }
    return false;
  }

  /** Ends the innermost element of that tag and all in it; a tag that is not open ends nothing. */
  close(tag: string): void {
    this.#cut(this.#find(tag));
  }

  #find(tag: string): number {
    let index = this.#open.length;
    if (!this.#counts.get(tag)) return index;
    do index -= 1;
    while (this.#open[index]!.tag !== tag);
    return index;
  }

  #cut(length: number): void {
    for (const { tag } of this.#open.splice(length)) this.#counts.set(tag, this.#counts.get(tag)! - 1);
  }
}
