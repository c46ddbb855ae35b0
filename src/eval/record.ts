import type { EvalFigures } from './figures.ts';
import type { Judged, PlacedRow, Score } from './score.ts';

/** A missed label or a false alarm, named so that two runs can be compared. */
export interface Slip {
  readonly type: 'miss' | 'false alarm';
  readonly file: string;
  /** 1-based, in the file: of the finding, or of the words that a label quotes. */
  readonly line: number;
  readonly column: number;
  /** The label's line in the file of labels; null for a false alarm. */
  readonly label: number | null;
  readonly id: string;
  readonly verdict: string | null;
  readonly difficulty: string | null;
  readonly quote: string;
  /** The finding's reason, or the label's note. */
  readonly why: string;
}

/** What `onevoice eval --format json` prints, and `--against` reads. */
export interface EvalRecord {
  readonly version: 1;
  readonly figures: EvalFigures;
  readonly slips: readonly Slip[];
}

/** All that a run got wrong: violations it missed, findings that no label answers. */
export function slipsOf(score: Score): Slip[] {
  const missed = score.placed.filter(
    ({ row }) => row.kind !== 'clean' && row.verdict !== 'keeps' && !score.foundStrict.has(row),
  );
  return [...missed.map(missOf), ...score.judged.filter(({ strict }) => strict.length === 0).map(alarmOf)];
}

const missOf = ({ row, line, column }: PlacedRow): Slip => ({
  type: 'miss',
  file: row.file,
  line,
  column,
  label: row.line,
  id: row.id || row.kind,
  verdict: row.verdict || null,
  difficulty: row.difficulty,
  quote: row.quote,
  why: row.note,
});

const alarmOf = ({ finding, loose }: Judged): Slip => ({
  type: 'false alarm',
  file: finding.file,
  line: finding.line,
  column: finding.column,
  label: null,
  id: finding.id,
  verdict: finding.verdict,
  difficulty: null,
  quote: finding.quote,
  why:
    loose.length > 0
      ? `${finding.reason} (labelled ${loose.map((row) => `${row.id} ${row.verdict}`).join(', ')})`
      : finding.reason,
});

/** What an earlier run got wrong and this one gets right, and the other way round. */
export function compareRecords(earlier: EvalRecord, now: EvalRecord): { mended: Slip[]; fresh: Slip[] } {
  const key = (slip: Slip): string => JSON.stringify([slip.type, slip.file, slip.id, slip.verdict, slip.quote]);
  const before = new Set(earlier.slips.map(key));
  const after = new Set(now.slips.map(key));
  return {
    mended: earlier.slips.filter((slip) => !after.has(key(slip))),
    fresh: now.slips.filter((slip) => !before.has(key(slip))),
  };
}
