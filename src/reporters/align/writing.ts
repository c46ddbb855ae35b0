import type { Picture, Sums, Trend } from '../../align.ts';

/** All that an alignment report is made of. */
export interface AlignReport {
  readonly picture: Picture;
  /** What the picture was made of; sums of parts of the messages add up to those of the whole. */
  readonly sums: Sums;
  /** What changed since an earlier picture; null where none is compared. */
  readonly trend: Trend | null;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly version: string;
}

/** Writes an alignment report in one format. */
export type AlignWriter = (report: AlignReport) => string;
