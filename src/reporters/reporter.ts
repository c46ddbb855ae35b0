import type { FileConduct } from '../model/conduct.ts';
import type { Fact } from '../model/fact.ts';
import type { Fault } from '../model/fault.ts';
import type { Finding, Severity, Unread } from '../model/finding.ts';

/** What a reporter is told of the world; it looks nothing up. */
export interface View {
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  readonly version: string;
  /** Rule or promise id → its summary and severity, for formats that list rules. */
  readonly rules: ReadonlyMap<
    string,
    { readonly summary: string; readonly severity: Severity; readonly link: string | null }
  >;
}

/** The findings of one document, in total order; `text` is what its lines are quoted from. */
export interface FileReport {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly statements: readonly Finding[];
  /** What the file is as a message; left out where only some of it is told. */
  readonly message?: MessageFacts;
  /** What its conversations did; left out where nobody asks. */
  readonly conduct?: FileConduct;
}

/** A file as a message to customers. Passages and words are those that the company says. */
export interface MessageFacts {
  readonly channel: string | null;
  readonly passages: number;
  readonly words: number;
  /** `2026-05`; null where nothing says when. */
  readonly month: string | null;
  /** Scale of tone → its sum over sentences; left out where nobody asks. */
  readonly tone?: Readonly<Record<string, { readonly sum: number; readonly of: number }>>;
  /** What it states of prices, windows, hours and the like; left out where nobody asks. */
  readonly facts?: readonly Fact[];
}

/** The end of a run, in figures. Counts are of what was linted. */
export interface Summary {
  readonly files: number;
  readonly passages: number;
  readonly words: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that an `allow` entry or a comment covers. */
  readonly allowed: number;
  /** Rule id → documents it could not apply to. */
  readonly notApplicable: Readonly<Record<string, number>>;
  /** Ids of those to tell people of: that applied to no document at all, or all where all is asked for. */
  readonly idle?: readonly string[];
  readonly unread: readonly Unread[];
  readonly faults: readonly Fault[];
  /** Things said once: unknown speakers, unused allowances, broken cues. */
  readonly notes: readonly Unread[];
  /** Whether the run was cut short, and after how many of how many files. */
  readonly interrupted: { readonly done: number; readonly of: number } | null;
}

/** Puts the pieces of documents together where one depends on those before it (a comma). Has state: one for a run, where the report is written. */
export interface Joint {
  /** What to write for the next pieces: any number of whole ones, one after the other. */
  add(pieces: string): string;
  /** What to write after the last of them, made of what the reporter's `end` gives. */
  end(last: string): string;
}

/** Writes findings in one format: three pure functions to text, called in order. `file` may be called on several threads. */
export interface Reporter {
  readonly name: string;
  readonly summary: string;
  /** Whether its output is published, so that personal data is masked by default. */
  readonly published: boolean;
  begin(view: View): string;
  file(report: FileReport, view: View): string;
  end(summary: Summary, view: View): string;
  /** Left out where pieces stand as they are. Use `openReport`, which knows both. */
  join?(): Joint;
}

/** What a format does; its name and summary stand in the registry. */
export type Writing = Omit<Reporter, 'name' | 'summary' | 'published'>;
