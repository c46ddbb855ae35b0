import type { BrandText, RulebookHost } from './layers.ts';
import type { Sheet } from './sheet.ts';
import type { PlacedFault } from './source.ts';

/** A folder of rules in the form of another linter, read. */
export interface Style {
  /** All files that took part, those that were looked for in vain among them with an empty text, and folders with the names in them. */
  readonly files: readonly BrandText[];
  readonly faults: readonly PlacedFault[];
  readonly terms: Terms;
  /** Its rules as entries of a brand file, given the terms of all styles. */
  sheets(terms: Terms): readonly Sheet[];
}

/** The brand's own terms, as regular expressions: those that rules leave alone, and those that must not be used. */
export interface Terms {
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

/** Why a folder is no style. */
export interface NoStyle {
  readonly message: string;
  readonly remedy: string | null;
  readonly files: readonly BrandText[];
}

/** Reads a folder, named by its path as the host takes it. Never throws. */
export type StyleReader = (folder: string, host: RulebookHost) => Style | NoStyle;

export const isStyle = (read: Style | NoStyle): read is Style => 'sheets' in read;
