import { Chalk, type ChalkInstance } from 'chalk';
import type { Finding } from '../model/finding.ts';
import { linePath, logLine } from './harmless.ts';
import { closing } from './parts/closing.ts';
import { findingLines } from './parts/finding-lines.ts';
import type { FileReport, View, Writing } from './reporter.ts';

export const writing: Writing = {
  begin: () => '',
  file(report, view) {
    if (report.findings.length === 0) return '';
    const paint = painter(view);
    const lines = [paint.underline(linePath(report.file)), ''];
    for (const finding of report.findings) lines.push(...blockOf(report, finding, view, paint), '');
    return written(lines);
  },
  end: (summary, view) => written(closing(summary, view.width, painter(view))),
};

/** The level is the view's word: chalk must not look at the world for itself. */
const painter = ({ color }: View): ChalkInstance => new Chalk({ level: color ? 1 : 0 });

const blockOf = ({ text }: FileReport, finding: Finding, { width }: View, paint: ChalkInstance): string[] =>
  findingLines(text, finding, Math.max(40, width), paint);

const written = (lines: readonly string[]): string => lines.map((line) => `${logLine(line)}\n`).join('');
