import type { Span } from '../../model/span.ts';

/** Text between emphasis marks, the innermost marks of this pair included. */
export interface Emphasis extends Span {
  readonly strong: boolean;
}

/** A run of `*`, `_` or `~` that may open or close emphasis; `start` and `end` close in on what of it is unused. */
export interface Run {
  readonly char: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Where it stood at first. */
  readonly at: number;
  start: number;
  end: number;
  before: Run | null;
  after: Run | null;
}

/** Pairs the runs of a text into emphasis as CommonMark does, in linear time. */
export class Runs {
  readonly emphases: Emphasis[] = [];
  /** The marks that paired: they are not part of what is read. */
  readonly used: Span[] = [];
  readonly #text: string;
  #last: Run | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The newest run, to pair only those after it later. */
  get last(): Run | null {
    return this.#last;
  }

  /** Takes the run that starts at an offset; where it ends. */
  push(start: number): number {
    const text = this.#text;
    const char = text[start]!;
    let end = start + 1;
    while (text[end] === char) end += 1;
    if (char === '~' && end - start !== 2) return end;
    const left = kindOf(before(text, start));
    const right = kindOf(after(text, end));
    const leftFlanking = right !== 'space' && (right === 'word' || left !== 'word');
    const rightFlanking = left !== 'space' && (left === 'word' || right !== 'word');
    const inner = char === '_';
    const run: Run = {
      char,
      length: end - start,
      opens: leftFlanking && (!inner || !rightFlanking || left === 'mark'),
      closes: rightFlanking && (!inner || !leftFlanking || right === 'mark'),
      at: start,
      start,
      end,
      before: this.#last,
      after: null,
    };
    if (this.#last) this.#last.after = run;
    this.#last = run;
    return end;
  }

  /** Pairs the runs after one, all for null, and forgets them. */
  pair(bottom: Run | null): void {
    // Up to where openers were looked for in vain, by what they were looked for by.
    const floors = new Map<string, number>();
    let closer = bottom ? bottom.after : this.#first();
    while (closer) {
      const next: Run | null = closer.after;
      if (!closer.closes) {
        closer = next;
        continue;
      }
      const key = `${closer.char}${closer.opens}${closer.length % 3}`;
      const opener = openerOf(closer, bottom, floors.get(key) ?? -1);
      if (opener) {
        this.#use(opener, closer);
        if (closer.start === closer.end) closer = this.#remove(closer);
        continue;
      }
      floors.set(key, closer.before?.at ?? -1);
      if (!closer.opens) this.#remove(closer);
      closer = next;
    }
    this.#last = bottom;
    if (bottom) bottom.after = null;
  }

  #first(): Run | null {
    let run = this.#last;
    while (run?.before) run = run.before;
    return run;
  }

  #use(opener: Run, closer: Run): void {
    const size = opener.end - opener.start >= 2 && closer.end - closer.start >= 2 ? 2 : 1;
    opener.end -= size;
    closer.start += size;
    this.used.push({ start: opener.end, end: opener.end + size }, { start: closer.start - size, end: closer.start });
    if (opener.char !== '~') this.emphases.push({ start: opener.end, end: closer.start, strong: size === 2 });
    opener.after = closer;
    closer.before = opener;
    if (opener.start === opener.end) this.#remove(opener);
  }

  /** Takes a run out; the one after it. */
  #remove(run: Run): Run | null {
    if (run.before) run.before.after = run.after;
    if (run.after) run.after.before = run.before;
    else this.#last = run.before;
    return run.after;
  }
}

function openerOf(closer: Run, bottom: Run | null, floor: number): Run | null {
  for (let run = closer.before; run && run !== bottom && run.at > floor; run = run.before) {
    if (run.char !== closer.char || !run.opens) continue;
    const odd = (closer.opens || run.closes) && closer.length % 3 !== 0 && (run.length + closer.length) % 3 === 0;
    if (!odd) return run;
  }
  return null;
}

function kindOf(char: string): 'space' | 'mark' | 'word' {
  if (char === '' || /\s/.test(char)) return 'space';
  return /[\p{P}\p{S}]/u.test(char) ? 'mark' : 'word';
}

function after(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return at > 1 && low >= 0xdc00 && low < 0xe000 ? text.slice(at - 2, at) : (text[at - 1] ?? '');
}
