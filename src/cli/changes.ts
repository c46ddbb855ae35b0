import { realpathSync } from 'node:fs';

/** Stretches of changed lines of a file, first and last, 1-based; null for the whole file. */
export type ChangedLines = readonly (readonly [first: number, last: number])[] | null;

/** What git says has changed: absolute path → lines. */
export interface Changes {
  readonly files: ReadonlyMap<string, ChangedLines>;
  /** The staged content of a file; null where the file on disk is meant. */
  content(absolute: string): Uint8Array | null;
}

/** Whether a stretch of lines holds a changed one. */
export const touches = (lines: ChangedLines, first: number, last: number): boolean =>
  lines === null || lines.some(([from, to]) => from <= last && first <= to);

/** The real path of a file, as `Changes` names it. */
export function realPath(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch {
    return absolute;
  }
}
