import type { Span } from '../../../model/span.ts';
import { Guard } from './guard.ts';
import { Regex, type RegexPlan } from './regex.ts';

/** Called for each match: the number of the pattern, and its span. */
export type Found = (pattern: number, start: number, end: number) => void;

/** Patterns that no word wakes and that need the same characters. */
interface Group {
  readonly characters: readonly string[];
  readonly patterns: readonly number[];
}

/** Milliseconds a guarded pattern may take on a short text, and how many more for every thousand characters. */
const patience = 250;
const perThousand = 1;

/** Runs regular expressions over texts, those that can run away under guard. */
export class RegexRunner {
  readonly #regexes: ReadonlyMap<number, Regex>;
  readonly #sleepless: readonly Group[];
  readonly #guard = new Guard();
  readonly #stopped = new Set<number>();
  readonly #onStop: (pattern: number) => void;

  /** Plans by number of pattern. `onStop` hears of each pattern that ran too long; it is not run again. */
  constructor(plans: ReadonlyMap<number, RegexPlan>, onStop: (pattern: number) => void) {
    this.#regexes = new Map([...plans].map(([pattern, plan]) => [pattern, new Regex(plan)]));
    this.#sleepless = groupsOf(plans);
    this.#onStop = onStop;
  }

  /** Runs over a text the patterns that its words have woken, and those that no word wakes. */
  run(woken: Iterable<number>, text: string, found: Found): void {
    const risky: number[] = [];
    for (const pattern of woken) this.#runOne(pattern, text, risky, found);
    for (const { characters, patterns } of this.#sleepless) {
      if (!characters.every((char) => holds(text, char))) continue;
      for (const pattern of patterns) this.#runOne(pattern, text, risky, found);
    }
    if (risky.length > 0) this.#runGuarded(risky, text, found);
  }

  /** Runs one pattern over a text, whatever words it has. */
  runAlone(pattern: number, text: string, found: Found): void {
    const risky: number[] = [];
    this.#runOne(pattern, text, risky, found);
    if (risky.length > 0) this.#runGuarded(risky, text, found);
  }

  #runOne(pattern: number, text: string, risky: number[], found: Found): void {
    const regex = this.#regexes.get(pattern)!;
    if (this.#stopped.has(pattern)) return;
    if (text.length > regex.safeUpTo) risky.push(pattern);
    else for (const { start, end } of matchesOf(regex, text)) found(pattern, start, end);
  }

  /** All in one call, which costs as much as one; the one at work when time is up is tried again by itself. */
  #runGuarded(risky: readonly number[], text: string, found: Found): void {
    const milliseconds = patience + Math.ceil((text.length / 1000) * perThousand);
    const matches: (readonly Span[])[] = [];
    this.#guard.run(() => {
      while (matches.length < risky.length) {
        matches.push(matchesOf(this.#regexes.get(risky[matches.length]!)!, text));
      }
    }, milliseconds);
    for (const [each, spans] of matches.entries()) for (const { start, end } of spans) found(risky[each]!, start, end);
    // Time may run out just as the last one ends.
    const at = matches.length;
    if (at === risky.length) return;
    if (risky.length === 1) this.#stop(risky[0]!);
    else this.#runGuarded([risky[at]!], text, found);
    if (at + 1 < risky.length) this.#runGuarded(risky.slice(at + 1), text, found);
  }

  #stop(pattern: number): void {
    this.#stopped.add(pattern);
    this.#onStop(pattern);
  }
}

function groupsOf(plans: ReadonlyMap<number, RegexPlan>): readonly Group[] {
  const groups = new Map<string, { characters: readonly string[]; patterns: number[] }>();
  for (const [pattern, { words, characters }] of plans) {
    if (words) continue;
    const key = [...characters].sort().join('');
    const group = groups.get(key);
    if (group) group.patterns.push(pattern);
    else groups.set(key, { characters, patterns: [pattern] });
  }
  return [...groups.values()];
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

const holds = (text: string, character: string): boolean =>
  character === '0' ? /\d/.test(text) : text.includes(character);
