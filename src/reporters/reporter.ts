import type { Finding, Severity, Unread } from '../model/finding.ts';
import type { Fault } from '../model/fault.ts';

/** What a reporter is told of the world; it looks nothing up. */
export interface View {
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  readonly version: string;
  /** Rule or promise id → its summary and severity, for formats that list rules. */
  readonly rules: ReadonlyMap<string, { readonly summary: string; readonly severity: Severity; readonly link: string | null }>;
}

/** The findings of one document, in total order; `text` is what its lines are quoted from. */
export interface FileReport {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly statements: readonly Finding[];
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
  readonly unread: readonly Unread[];
  readonly faults: readonly Fault[];
  /** Things said once: unknown speakers, unused allowances, broken cues. */
  readonly notes: readonly Unread[];
  /** Whether the run was cut short, and after how many of how many files. */
  readonly interrupted: { readonly done: number; readonly of: number } | null;
}

/** Writes findings in one format: three pure functions to text, called in order. */
export interface Reporter {
  readonly name: string;
  readonly summary: string;
  /** Whether its output is published, so that personal data is masked by default. */
  readonly published: boolean;
  begin(view: View): string;
  file(report: FileReport, view: View): string;
  end(summary: Summary, view: View): string;
}

