/** Something wrong with a brand file, at its place. */
export interface Fault {
  /** Path of the brand file as the user would open it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what would be right, with the nearest known word where there is one; null where the message says it. */
  readonly remedy: string | null;
  /** `error` faults make the run exit with 2; a `warning` (a glob that matches nothing) only says so. */
  readonly severity: 'error' | 'warning';
}
