import type { Reading } from '../reading.ts';
import { Hits } from './hits.ts';
import type { Emit, Matcher, StoppedPhrase } from './matcher.ts';
import { Membership } from './membership.ts';
import type { MatcherPlan } from './plan.ts';
import { RegexRunner } from './regex/runner.ts';
import { Scanner } from './scanner.ts';
import { Trial } from './trial.ts';

/** Words held at a time; a longer text is worked through in pieces that overlap. */
const mostWords = 16_384;

/** The matcher: scans a text, tries the phrases that its words wake, runs the regular expressions that are called for. */
export class Search implements Matcher {
  readonly stopped: StoppedPhrase[] = [];
  readonly #plan: MatcherPlan;
  readonly #scanner: Scanner;
  readonly #trial: Trial;
  readonly #hits = new Hits();
  readonly #runner: RegexRunner | null;
  readonly #regexes = new Set<number>();
  /** For each pattern, the stretch of text at whose words it was tried last, and in which scan. */
  readonly #triedFrom: Int32Array;
  readonly #triedTo: Int32Array;
  readonly #triedIn: Int32Array;
  #scan = 0;
  /** Made when first asked for. */
  #regexesOf: ReadonlyMap<number, readonly number[]> | null = null;

  constructor(plan: MatcherPlan) {
    const regexes = new Map(plan.patterns.flatMap(({ regex }, pattern) => (regex ? [[pattern, regex]] : [])));
    this.#plan = plan;
    this.#scanner = new Scanner(plan.lexicon, plan.wake, regexes.size > 0);
    this.#trial = new Trial(plan.ops, new Membership(plan.lexicon), this.#scanner.words);
    this.#triedFrom = new Int32Array(plan.patterns.length);
    this.#triedTo = new Int32Array(plan.patterns.length);
    this.#triedIn = new Int32Array(plan.patterns.length);
    this.#runner =
      regexes.size === 0
        ? null
        : new RegexRunner(regexes, (pattern) => {
            const { watches, regex } = plan.patterns[pattern]!;
            for (const watch of watches) this.stopped.push({ phrase: regex!.phrase, watch });
          });
  }

  scan(text: string, reading: () => Reading, emit: Emit): number {
    const scanner = this.#scanner;
    const most = Math.max(mostWords, this.#plan.span * 4);
    this.#begin();
    this.#trial.read(text, reading);
    let from = scanner.gather(text, 0, most);
    while (from < text.length) {
      const ready = scanner.words.count - this.#plan.span;
      this.#wake(ready, reading);
      scanner.forget(ready - this.#plan.span, ready);
      from = scanner.gather(text, from, most);
    }
    this.#wake(scanner.words.count, reading);
    scanner.forget();
    if (this.#runner) this.#runRegexes(this.#runner, text);
    this.#hits.emit(emit);
    return scanner.stretches;
  }

  find(watch: number, text: string, found: (start: number, end: number) => void): void {
    this.#regexesOf ??= regexesByWatch(this.#plan);
    for (const pattern of this.#regexesOf.get(watch) ?? []) {
      this.#runner?.runAlone(pattern, text, (_, start, end) => found(start, end));
    }
  }

  /** Starts afresh, even after a scan that was cut short by an error. */
  #begin(): void {
    this.#scan += 1;
    this.#scanner.begin();
    if (this.#regexes.size > 0) this.#regexes.clear();
    this.#hits.clear();
  }

  /** Tries what the words before `ready` wake. */
  #wake(ready: number, reading: () => Reading): void {
    const { triggers, triggerCount, words } = this.#scanner;
    const { wake } = this.#plan;
    for (let each = 0; each < triggerCount; each += 2) {
      const word = triggers[each]!;
      if (word >= ready) continue;
      for (let link = triggers[each + 1]!; link !== 0; link = wake.next[link]!) {
        const third = wake.thirds[link]!;
        if (third !== 0 && (word + 1 >= words.count || words.classes[word + 1] !== third)) continue;
        const from = Math.max(0, word - wake.backs[link]!);
        this.#try(wake.patterns[link]!, from, word - wake.nears[link]! + 1, reading);
      }
    }
    for (const pattern of this.#plan.sleepless) this.#try(pattern, 0, ready, reading);
  }

  /** Tries a pattern at a stretch of words, at each word once. */
  #try(index: number, from: number, to: number, reading: () => Reading): void {
    const { regex, entry, counts, watches } = this.#plan.patterns[index]!;
    if (regex) {
      this.#regexes.add(index);
      return;
    }
    if (from >= to || (counts && reading().quantities.length === 0)) return;
    const { starts } = this.#scanner.words;
    const isNew = this.#triedIn[index] !== this.#scan;
    const triedFrom = isNew ? 0 : this.#triedFrom[index]!;
    const triedTo = isNew ? 0 : this.#triedTo[index]!;
    for (let word = from; word < to; word += 1) {
      if (starts[word]! >= triedFrom && starts[word]! < triedTo) continue;
      this.#trial.at(entry, word);
      for (const [start, end] of this.#trial.found) for (const watch of watches) this.#hits.add(watch, start, end);
    }
    const adjoins = starts[from]! <= triedTo && starts[to - 1]! >= triedFrom;
    this.#triedIn[index] = this.#scan;
    this.#triedFrom[index] = adjoins ? Math.min(triedFrom, starts[from]!) : starts[from]!;
    this.#triedTo[index] = adjoins ? Math.max(triedTo, starts[to - 1]! + 1) : starts[to - 1]! + 1;
  }

  #runRegexes(runner: RegexRunner, text: string): void {
    runner.run(this.#regexes, text, (index, start, end) => {
      for (const watch of this.#plan.patterns[index]!.watches) this.#hits.add(watch, start, end);
    });
    if (this.#regexes.size > 0) this.#regexes.clear();
  }
}

function regexesByWatch({ patterns }: MatcherPlan): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [pattern, { regex, watches }] of patterns.entries()) {
    if (!regex) continue;
    for (const watch of watches) found.set(watch, [...(found.get(watch) ?? []), pattern]);
  }
  return found;
}
