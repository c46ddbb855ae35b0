import type { Span } from '../../../model/span.ts';
import { Guard } from './guard.ts';
import type { Regex } from './regex.ts';

/** Called for each match: the index of the regular expression, and its span. */
export type Found = (index: number, start: number, end: number) => void;

/** Milliseconds a guarded pattern may take on a short text, and how many more for every thousand characters. */
const patience = 250;
const perThousand = 1;

/** Runs regular expressions over texts, those that can run away under guard. */
export class RegexRunner {
  readonly #regexes: readonly (Regex | null)[];
  readonly #guard = new Guard();
  readonly #stopped = new Set<number>();
  readonly #onStop: (index: number) => void;

  /** Patterns are known by their place in `regexes`. `onStop` hears of each one that ran too long; it is not run again. */
  constructor(regexes: readonly (Regex | null)[], onStop: (index: number) => void) {
    this.#regexes = regexes;
    this.#onStop = onStop;
  }

  /** Runs some of the patterns, by index, over a text. */
  run(woken: Iterable<number>, text: string, found: Found): void {
    const risky: number[] = [];
    for (const index of woken) {
      const regex = this.#regexes[index];
      if (!regex || this.#stopped.has(index) || !holds(text, regex.needs.characters)) continue;
      if (text.length > regex.safeUpTo) risky.push(index);
      else for (const { start, end } of matchesOf(regex, text)) found(index, start, end);
    }
    if (risky.length > 0) this.#runGuarded(risky, text, found);
  }

  /** All in one call, which costs as much as one; the one at work when time is up is tried again by itself. */
  #runGuarded(risky: readonly number[], text: string, found: Found): void {
    const milliseconds = patience + Math.ceil((text.length / 1000) * perThousand);
    let at = 0;
    const matches: (readonly Span[])[] = [];
    const isDone = this.#guard.run(() => {
      for (; at < risky.length; at += 1) matches.push(matchesOf(this.#regexes[risky[at]!]!, text));
    }, milliseconds);
    for (const [each, spans] of matches.entries()) for (const { start, end } of spans) found(risky[each]!, start, end);
    if (isDone) return;
    if (risky.length === 1) this.#stop(risky[0]!);
    else this.#runGuarded([risky[at]!], text, found);
    if (at + 1 < risky.length) this.#runGuarded(risky.slice(at + 1), text, found);
  }

  #stop(index: number): void {
    this.#stopped.add(index);
    this.#onStop(index);
  }
}

function matchesOf({ pattern }: Regex, text: string): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] !== '') spans.push({ start: match.index, end });
    else pattern.lastIndex += 1;
  }
  return spans;
}

function holds(text: string, characters: readonly string[]): boolean {
  return characters.every((char) => (char === '0' ? /\d/.test(text) : text.includes(char)));
}
