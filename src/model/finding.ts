export const severities = ['suggestion', 'warning', 'error'] as const;
/** How much a finding matters; `error` fails a run by default. */
export type Severity = (typeof severities)[number];

/** What a statement does to a promise. */
export type Verdict = 'keeps' | 'breaks' | 'exceeds' | 'hedges' | 'reported';

export type Side = 'marketing' | 'service';

/** Evidence elsewhere that a finding points to. */
export interface Related {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly quote: string;
}

/** A replacement that mends a finding; offsets into the decoded file. */
export interface Fix {
  readonly offset: number;
  readonly endOffset: number;
  readonly text: string;
  /** Whether it can be applied without a person's look. */
  readonly safe: boolean;
}

/** One reported place. The fields and their names are a contract (`version: 1` of the `json` format). */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly endOffset: number;
  /** The source text of the span. */
  readonly quote: string;
  /** The rule's or promise's id. */
  readonly id: string;
  /** `promise`, `unledgered`, `tone`, or the rule's kind. */
  readonly kind: string;
  readonly verdict: Verdict | 'makes' | null;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly message: string;
  /** Which words, which term, which comparison: enough to argue with. */
  readonly reason: string;
  readonly channel: string | null;
  readonly side: Side | null;
  readonly role: string | null;
  readonly speaker: string | null;
  /** Seconds from the start of the record. */
  readonly time: number | null;
  /** The conversation it stands in, where its file holds several; no part of the contract. */
  readonly unit?: string;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
}

/** A file, or a part of one, that could not be used, and why. */
export interface Unread {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly reason: string;
}
