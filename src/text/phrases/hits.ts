import type { Emit } from './matcher.ts';

interface Found {
  readonly watch: number;
  readonly start: number;
  readonly end: number;
}

/** The matches of one text on their way to hits: for each watch the leftmost, the longest of those, none overlapping. */
export class Hits {
  readonly #found: Found[] = [];

  add(watch: number, start: number, end: number): void {
    this.#found.push({ watch, start, end });
  }

  clear(): void {
    if (this.#found.length > 0) this.#found.length = 0;
  }

  /** Hands over the hits, ordered by start, then end, then watch, and forgets them. */
  emit(emit: Emit): void {
    if (this.#found.length === 0) return;
    const found = this.#found.splice(0);
    if (found.length > 1) found.sort((a, b) => a.watch - b.watch || a.start - b.start || b.end - a.end);
    const kept: Found[] = [];
    let last: Found | null = null;
    for (const each of found) {
      if (last && last.watch === each.watch && each.start < last.end) continue;
      kept.push(each);
      last = each;
    }
    if (kept.length > 1) kept.sort((a, b) => a.start - b.start || a.end - b.end || a.watch - b.watch);
    for (const { watch, start, end } of kept) emit(watch, start, end);
  }
}
