import type { Scores } from '../../score/scores.ts';

export const views = ['call', 'speaker'] as const;
/** Whether rows are conversations, or speakers over all of theirs. */
export type ScoreView = (typeof views)[number];

/** All that a report of scores is made of. */
export interface ScoreReport {
  readonly scores: Scores;
  readonly by: ScoreView;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Writes scores in one format. */
export type ScoreWriter = (report: ScoreReport) => string;
