import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { GoldRow } from './gold.ts';

/** A row with the places of its quote in the decoded file, at least one. */
export interface PlacedRow {
  readonly row: GoldRow;
  readonly places: readonly Span[];
  /** Of the first of them, 1-based. */
  readonly line: number;
  readonly column: number;
}

/** What a run said about the labelled files. */
export interface Said {
  readonly findings: readonly Finding[];
  readonly statements: readonly Finding[];
  readonly passages: number;
}

/** A finding held against the labels. */
export interface Judged {
  readonly finding: Finding;
  /** The rows it answers strictly; empty for a false alarm. */
  readonly strict: readonly GoldRow[];
  readonly loose: readonly GoldRow[];
  /** Whether it lies on text that is labelled as fine. */
  readonly onClean: boolean;
}

/** A labelled file's score: the rows found, the findings judged. */
export interface Score {
  readonly rows: readonly GoldRow[];
  readonly placed: readonly PlacedRow[];
  readonly foundStrict: ReadonlySet<GoldRow>;
  readonly foundLoose: ReadonlySet<GoldRow>;
  readonly judged: readonly Judged[];
  /** Rows of kind `clean` that a finding hit. */
  readonly cleanHit: ReadonlySet<GoldRow>;
  /** Findings of rules that no row names: they cannot be judged. */
  readonly unlabelled: readonly Finding[];
  readonly passages: number;
}

const violations = new Set(['breaks', 'exceeds', 'hedges', 'reported']);

/** Holds findings against labels. `ids` are all ids that rows of tone and conversation name. */
export function scoreFindings(rows: readonly PlacedRow[], said: Said): Score {
  const byFile = rowsByFile(rows);
  const ids = new Set(rows.map(({ row }) => row.id).filter((id) => id !== ''));
  const foundStrict = new Set<GoldRow>();
  const foundLoose = new Set<GoldRow>();
  const cleanHit = new Set<GoldRow>();
  const unlabelled: Finding[] = [];
  const judged: Judged[] = [];

  for (const finding of said.findings) {
    if (!isLabelledKind(finding, ids)) {
      unlabelled.push(finding);
      continue;
    }
    const here = byFile.get(finding.file) ?? [];
    const strict = here.filter((placed) => answers(finding, placed, 'strict')).map(({ row }) => row);
    const loose = here.filter((placed) => answers(finding, placed, 'loose')).map(({ row }) => row);
    const clean = here.filter((placed) => placed.row.kind === 'clean' && meets(finding, placed));
    const onClean = clean.length > 0 && loose.length === 0;
    for (const row of strict) foundStrict.add(row);
    for (const row of loose) foundLoose.add(row);
    if (onClean) for (const { row } of clean) cleanHit.add(row);
    judged.push({ finding, strict, loose, onClean });
  }
  for (const statement of said.statements) {
    if (statement.verdict !== 'keeps') continue;
    for (const placed of byFile.get(statement.file) ?? []) {
      if (placed.row.verdict !== 'keeps' || !meets(statement, placed)) continue;
      foundLoose.add(placed.row);
      if (placed.row.id === statement.id) foundStrict.add(placed.row);
    }
  }
  return {
    rows: rows.map(({ row }) => row),
    placed: rows,
    foundStrict,
    foundLoose,
    judged,
    cleanHit,
    unlabelled,
    passages: said.passages,
  };
}

/** The kind of label that a finding answers to: its own, or for a rule that of the rows that name it. */
export function labelKindOf({ kind, id }: Finding, rows: readonly GoldRow[]): string {
  if (kind === 'promise' || kind === 'unledgered' || kind === 'tone') return kind;
  // A row of kind `clean` may name the rule that must stay silent there.
  return rows.find((row) => row.kind !== 'clean' && row.id !== '' && isRuleOf(row.id, id))?.kind ?? kind;
}

/** Whether labels can say anything of a finding: it judges promises or tone, or its rule is named in a row. */
function isLabelledKind(finding: Finding, ids: ReadonlySet<string>): boolean {
  return (
    finding.kind === 'promise' ||
    finding.kind === 'unledgered' ||
    finding.kind === 'tone' ||
    [...ids].some((id) => isRuleOf(id, finding.id))
  );
}

/** Several rules may hold one standard: `greet` and `greet-store` both find a missing `greet`. */
const isRuleOf = (standard: string, id: string): boolean => id === standard || id.startsWith(`${standard}-`);

function answers(finding: Finding, placed: PlacedRow, how: 'strict' | 'loose'): boolean {
  const { row } = placed;
  switch (row.kind) {
    case 'promise':
      if (
        finding.kind !== 'promise' ||
        !violations.has(row.verdict) ||
        !meets(finding, placed) ||
        !isTight(finding, row)
      )
        return false;
      return how === 'loose' || (finding.id === row.id && finding.verdict === row.verdict);
    case 'unledgered':
      return finding.kind === 'unledgered' && meets(finding, placed);
    case 'tone':
      if (finding.kind === 'promise' || finding.kind === 'unledgered' || !meets(finding, placed)) return false;
      return finding.id === row.id || (how === 'loose' && finding.kind === 'tone');
    case 'conversation':
      return isRuleOf(row.id, finding.id);
    case 'clean':
      return false;
  }
}

function rowsByFile(rows: readonly PlacedRow[]): ReadonlyMap<string, readonly PlacedRow[]> {
  const byFile = new Map<string, PlacedRow[]>();
  for (const placed of rows) {
    const known = byFile.get(placed.row.file);
    if (known) known.push(placed);
    else byFile.set(placed.row.file, [placed]);
  }
  return byFile;
}

const meets = (finding: Finding, { places }: PlacedRow): boolean =>
  places.some(({ start, end }) => finding.offset < end && start < finding.endOffset);

/** A finding that marks a whole page answers nothing: at most 400 characters, or three times the quote. */
function isTight(finding: Finding, { quote }: GoldRow): boolean {
  const length = finding.endOffset - finding.offset;
  return length <= 400 || length <= 3 * quote.length;
}
