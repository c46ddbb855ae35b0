import { type ScoreView, views } from '../../reporters/score/writing.ts';
import type { Wanted } from '../jobs.ts';
import type { Settings } from '../settings.ts';

export const scoreFormats = ['pretty', 'json', 'csv'] as const;
export type ScoreFormat = (typeof scoreFormats)[number];

export const asScoreFormat = (value: unknown): ScoreFormat => scoreFormats.find((each) => each === value) ?? 'pretty';
export const asView = (value: unknown): ScoreView => views.find((each) => each === value) ?? 'call';

/** The options of `onevoice score`, checked. */
export interface ScoreOptions extends Wanted {
  readonly config: string | undefined;
  readonly format: ScoreFormat;
  readonly output: string | undefined;
  /** Ids of the scorecards to use; empty for all. */
  readonly scorecards: readonly string[];
  readonly by: ScoreView;
  /** 0 to 100; null for each card's own pass mark. */
  readonly failUnder: number | null;
  readonly quiet: boolean;
  readonly cache: boolean;
  readonly threads: number;
  readonly settings: Settings;
}
