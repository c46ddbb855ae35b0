import type { Outcome } from '../model/conduct.ts';
import type { Standard } from '../model/rulebook.ts';

/** What became of a standard. */
export type Result = Outcome['result'] | 'not applicable';

/** A standard with its points: `of` what it was worth where it applied, 0 where it did not. */
export interface Line {
  readonly standard: Standard;
  readonly result: Result;
  readonly points: number;
  readonly of: number;
  /** What shows it, in the order of the file. */
  readonly evidence: readonly Outcome[];
}

/** A score and what it is made of. */
export interface Total {
  /** 0 to 100, cut to one decimal so that what shows 80 has passed 80; null where no standard with a weight applied. */
  readonly score: number | null;
  /** What the standards kept are worth; 0 where one failed automatically. */
  readonly points: number;
  /** What the standards that applied are worth. */
  readonly of: number;
  /** Null without a pass mark or a score. */
  readonly passed: boolean | null;
  /** Titles of the standards that set the score to 0. */
  readonly failed: readonly string[];
}

/** What became of each standard: broken where one of its ids was, else kept where one was, else not applicable. */
export function linesOf(standards: readonly Standard[], outcomes: readonly Outcome[]): Line[] {
  return standards.map((standard) => {
    const own = outcomes.filter(({ finding }) => standard.ids.includes(finding.id));
    const broken = own.filter(({ result }) => result === 'broken');
    const { weight } = standard;
    if (broken.length > 0) return { standard, result: 'broken', points: 0, of: weight, evidence: broken };
    if (own.length > 0) return { standard, result: 'kept', points: weight, of: weight, evidence: own };
    return { standard, result: 'not applicable', points: 0, of: 0, evidence: [] };
  });
}

/** The score of lines. */
export function totalOf(lines: readonly Line[], pass: number | null): Total {
  const failed = lines.filter(({ result, standard }) => result === 'broken' && standard.automatic);
  const of = sum(lines.map((line) => line.of));
  const points = failed.length > 0 ? 0 : sum(lines.map((line) => line.points));
  const score = failed.length > 0 ? 0 : of > 0 ? cut((100 * points) / of) : null;
  return {
    score,
    points,
    of,
    passed:
      score === null || (pass === null && failed.length === 0) ? null : failed.length === 0 && score >= (pass ?? 0),
    failed: failed.map(({ standard }) => standard.title),
  };
}

/** The mean of scores, cut as they are; null of none. */
export const meanOf = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : cut(sum(scores) / scores.length);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Cut to one decimal, whatever the last bits of a division say. */
const cut = (score: number): number => Math.min(100, Math.floor(10 * score + 1e-6) / 10);
