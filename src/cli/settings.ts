import type { Severity } from '../model/finding.ts';
import type { ChangedLines } from './changes.ts';
import type { Mending } from './mend.ts';

/** How a run reads, selects and reports; plain data, so that a worker can have it. */
export interface Settings {
  readonly format: string;
  readonly color: boolean;
  readonly width: number;
  readonly redact: boolean;
  /** Lowest severity that is reported. */
  readonly show: Severity;
  /** Lowest confidence that is reported. */
  readonly confidence: number;
  /** Ids of the rules to run, as globs; empty for all. */
  readonly rules: readonly string[];
  /** Glob → reader, over detection and the brand file. */
  readonly formatOf: readonly (readonly [string, string])[];
  readonly narrowing: Narrowing;
  /** What is done with fixes; null for nothing. */
  readonly mending: Mending | null;
  /** Ids of rules, promises and tone attributes whose keeping is wanted too, for scores; empty for none. */
  readonly asked: readonly string[];
  /** The folder in which vectors are kept between runs; null where nothing is judged by likeness. */
  readonly semantic: string | null;
  /** Whether it is measured what stages and rules take. */
  readonly timed: boolean;
  /** ISO date, for allowances that end. */
  readonly today: string;
}

/** The confidence from which a finding is reported by default. */
export const reported = 0.5;

/** What a run leaves out of what was found; plain data, so that a worker can have it. */
export interface Narrowing {
  /** Path as shown → changed lines; null to report whole files. */
  readonly changed: Readonly<Record<string, ChangedLines>> | null;
  /** Fingerprints of findings that are known; null without a baseline. */
  readonly known: readonly string[] | null;
}

export const everything: Narrowing = { changed: null, known: null };
