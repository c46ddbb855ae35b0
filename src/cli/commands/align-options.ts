import type { Wanted } from '../jobs.ts';
import type { Settings } from '../settings.ts';

export const alignFormats = ['pretty', 'json', 'csv', 'markdown', 'html'] as const;
export type AlignFormat = (typeof alignFormats)[number];

export const asAlignFormat = (value: unknown): AlignFormat => alignFormats.find((each) => each === value) ?? 'pretty';

/** The options of `onevoice align`, checked. */
export interface AlignOptions extends Wanted {
  readonly config: string | undefined;
  readonly format: AlignFormat;
  readonly output: string | undefined;
  /** 0 to 100; null where no score fails. */
  readonly failUnder: number | null;
  readonly against: string | undefined;
  readonly add: readonly string[];
  readonly record: string | undefined;
  readonly quiet: boolean;
  readonly cache: boolean;
  readonly threads: number;
  readonly settings: Settings;
}
