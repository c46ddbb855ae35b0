import type { Trouble } from '../../model/document.ts';

/** What is wrong with a table, each kind of fault told once: where it is met first, and how often after that. */
export class Faults {
  readonly #first = new Map<string, Trouble>();
  readonly #count = new Map<string, number>();

  /** Notes a fault; only the first of its kind has its message made. */
  add(kind: string, start: number, end: number, message: () => string): void {
    if (!this.#first.has(kind)) this.#first.set(kind, { start, end, message: message() });
    this.#count.set(kind, (this.#count.get(kind) ?? 0) + 1);
  }

  has(kind: string): boolean {
    return this.#first.has(kind);
  }

  /** One trouble a kind, in the order of the file. */
  troubles(): Trouble[] {
    const told = [...this.#first].map(([kind, trouble]) => {
      const more = this.#count.get(kind)! - 1;
      return more === 0
        ? trouble
        : { ...trouble, message: `${trouble.message} So it is in ${more} more ${more === 1 ? 'place' : 'places'}.` };
    });
    return told.sort((a, b) => a.start - b.start);
  }
}
