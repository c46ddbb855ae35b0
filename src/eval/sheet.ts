import type { EvalFigures, Figures } from './figures.ts';

/** Precision, recall and F1 of a run as a table for people, plain text. */
export function showFigures(figures: EvalFigures): string {
  return [
    'Strict: the place, the id and the verdict are right.',
    table(figures.strict),
    '',
    'Loose: any violation at the place.',
    table(figures.loose),
    '',
    `False alarms per 1,000 passages: ${figures.falseAlarmRate.toFixed(1)}`,
    `Labels of kind clean that a finding hit: ${figures.cleanHit} of ${figures.cleanRows}`,
    ...(figures.unlabelled > 0 ? [`Findings of rules that no label names, not counted: ${figures.unlabelled}`] : []),
  ].join('\n');
}

const heads = ['', 'labels', 'found', 'findings', 'right', 'precision', 'recall', 'F1'] as const;

function table(lines: readonly Figures[]): string {
  const rows = lines.map((line) => {
    const judged = line.precision !== null || line.findings > 0;
    return [
      line.name,
      String(line.labels),
      String(line.found),
      judged ? String(line.findings) : '',
      judged ? String(line.right) : '',
      rate(line.precision),
      rate(line.recall),
      rate(line.f1),
    ];
  });
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const laid = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  return [heads, ...rows].map(laid).join('\n');
}

const rate = (value: number | null): string => (value === null ? '' : value.toFixed(2));
