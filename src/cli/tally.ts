import type { Times } from '../lint/stopwatch.ts';
import type { OpenSighting } from '../lint.ts';
import { type Severity, severities, type Unread } from '../model/finding.ts';

/** What a part of a run comes to; plain data. */
export interface Tally {
  readonly files: number;
  readonly passages: number;
  readonly words: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly allowed: number;
  /** Rule id → documents it could not apply to. */
  readonly notApplicable: Readonly<Record<string, number>>;
  /** Ids of rules that applied to a document. */
  readonly applied: readonly string[];
  /** Indices into the rulebook's `allow`. */
  readonly usedAllowances: readonly number[];
  /** Names of the channels that had a file. */
  readonly channels: readonly string[];
  /** Findings that were mended, or would be. */
  readonly mended: number;
  /** Fingerprints of the baseline that were found again. */
  readonly known: readonly string[];
  readonly unread: readonly Unread[];
  /** How many of `unread` make the run a failure: all but files that no reader claims and nobody named. */
  readonly failures: number;
  readonly notes: readonly Unread[];
  readonly sightings: readonly OpenSighting[];
  /** What stages and rules took, where somebody asks. */
  readonly times: Times;
}

/** Adds tallies up; the order of parts does not matter to any figure. */
export class TallySum {
  #files = 0;
  #passages = 0;
  #words = 0;
  #allowed = 0;
  #failures = 0;
  #mended = 0;
  readonly #findings: Record<Severity, number> = { suggestion: 0, warning: 0, error: 0 };
  readonly #notApplicable: Record<string, number> = {};
  readonly #applied = new Set<string>();
  readonly #usedAllowances = new Set<number>();
  readonly #channels = new Set<string>();
  readonly #known: string[] = [];
  readonly #unread: Unread[] = [];
  readonly #notes: Unread[] = [];
  readonly #sightings: OpenSighting[] = [];
  readonly #times = { stages: {} as Record<string, number>, rules: {} as Record<string, number> };

  add(part: Partial<Tally>): void {
    this.#files += part.files ?? 0;
    this.#passages += part.passages ?? 0;
    this.#words += part.words ?? 0;
    this.#allowed += part.allowed ?? 0;
    this.#failures += part.failures ?? 0;
    this.#mended += part.mended ?? 0;
    for (const severity of severities) this.#findings[severity] += part.findings?.[severity] ?? 0;
    if (part.notApplicable) addEach(this.#notApplicable, part.notApplicable);
    for (const id of part.applied ?? []) this.#applied.add(id);
    for (const index of part.usedAllowances ?? []) this.#usedAllowances.add(index);
    for (const channel of part.channels ?? []) this.#channels.add(channel);
    for (const each of part.known ?? []) this.#known.push(each);
    for (const each of part.unread ?? []) this.#unread.push(each);
    for (const each of part.notes ?? []) this.#notes.push(each);
    for (const each of part.sightings ?? []) this.#sightings.push(each);
    if (part.times) for (const of of ['stages', 'rules'] as const) addEach(this.#times[of], part.times[of]);
  }

  get total(): Tally {
    return {
      files: this.#files,
      passages: this.#passages,
      words: this.#words,
      findings: { ...this.#findings },
      allowed: this.#allowed,
      notApplicable: sortedByKey(this.#notApplicable),
      applied: [...this.#applied].sort(),
      usedAllowances: [...this.#usedAllowances].sort((a, b) => a - b),
      channels: [...this.#channels].sort(),
      mended: this.#mended,
      known: [...this.#known],
      unread: this.#unread.toSorted(byPlace),
      failures: this.#failures,
      notes: this.#notes.toSorted(byPlace),
      sightings: [...this.#sightings],
      times: { stages: { ...this.#times.stages }, rules: { ...this.#times.rules } },
    };
  }
}

function addEach(sums: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + value;
}

/** Counts findings by severity. */
export function countSeverities(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { suggestion: 0, warning: 0, error: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Whether anything found is at or above a severity. */
export function reaches(counts: Readonly<Record<Severity, number>>, threshold: Severity): boolean {
  return severities.slice(severities.indexOf(threshold)).some((severity) => counts[severity] > 0);
}

const byPlace = (a: Unread, b: Unread): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);

const sortedByKey = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
