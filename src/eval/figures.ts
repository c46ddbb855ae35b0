import type { GoldRow } from './gold.ts';
import { type Judged, labelKindOf, type Score } from './score.ts';

/** Counts with the rates made from them; rates are null where nothing was there to count. */
export interface Figures {
  readonly name: string;
  readonly labels: number;
  readonly found: number;
  readonly findings: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** All figures of a run, strict and loose. */
export interface EvalFigures {
  readonly strict: readonly Figures[];
  readonly loose: readonly Figures[];
  /** False alarms per 1,000 passages. */
  readonly falseAlarmRate: number;
  readonly cleanRows: number;
  readonly cleanHit: number;
  readonly unlabelled: number;
}

const isViolation = (row: GoldRow): boolean => row.kind !== 'clean' && row.verdict !== 'keeps';

/** Works the figures out: overall, by kind, and by kind with verdict or difficulty (there only recall can be known). */
export function figuresOf(score: Score): EvalFigures {
  return {
    strict: tableOf(score, 'strict'),
    loose: tableOf(score, 'loose'),
    falseAlarmRate:
      (1000 * score.judged.filter((each) => each.strict.length === 0).length) / Math.max(1, score.passages),
    cleanRows: score.rows.filter((row) => row.kind === 'clean').length,
    cleanHit: score.cleanHit.size,
    unlabelled: score.unlabelled.length,
  };
}

function tableOf(score: Score, how: 'strict' | 'loose'): Figures[] {
  const found = how === 'strict' ? score.foundStrict : score.foundLoose;
  const rows = score.rows.filter(isViolation);
  const line = (name: string, own: readonly GoldRow[], judged: readonly Judged[] | null): Figures => {
    const hit = own.filter((row) => found.has(row)).length;
    const right = judged?.filter((each) => each[how].length > 0).length ?? 0;
    const precision = judged && judged.length > 0 ? right / judged.length : null;
    const recall = own.length > 0 ? hit / own.length : null;
    const f1 =
      precision !== null && recall !== null && precision + recall > 0
        ? (2 * precision * recall) / (precision + recall)
        : null;
    return { name, labels: own.length, found: hit, findings: judged?.length ?? 0, right, precision, recall, f1 };
  };

  const lines = [line('all', rows, score.judged)];
  for (const kind of ['promise', 'unledgered', 'tone', 'conversation'] as const) {
    const own = rows.filter((row) => row.kind === kind);
    const judged = score.judged.filter((each) => labelKindOf(each.finding, score.rows) === kind);
    if (own.length === 0 && judged.length === 0) continue;
    lines.push(line(kind, own, judged));
    for (const difficulty of distinct(own.map((row) => row.difficulty))) {
      lines.push(
        line(
          `${kind}, ${difficulty}`,
          own.filter((row) => row.difficulty === difficulty),
          null,
        ),
      );
    }
    if (kind !== 'promise') continue;
    for (const verdict of distinct(own.map((row) => row.verdict))) {
      const said = judged.filter((each) => each.finding.verdict === verdict);
      lines.push(
        line(
          `${kind}, ${verdict}`,
          own.filter((row) => row.verdict === verdict),
          said,
        ),
      );
    }
  }
  const keeps = score.rows.filter((row) => row.verdict === 'keeps');
  if (keeps.length > 0) lines.push(line('promise, keeps', keeps, null));
  return lines;
}

const distinct = (words: readonly string[]): string[] => {
  const order = ['easy', 'medium', 'hard'];
  return [...new Set(words)].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));
};
