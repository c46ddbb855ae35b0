import type { FileReport, Reporter, Summary, View } from './reporter.ts';

/** A report on its way: each call answers with the text to write next. */
export interface OpenReport {
  begin(): string;
  /** Takes what `reporter.file` gave: any number of pieces in order, from any thread. */
  add(pieces: string): string;
  end(summary: Summary): string;
}

/** Starts the report of one run. */
export function openReport(reporter: Reporter, view: View): OpenReport {
  const joint = reporter.join?.() ?? { add: (pieces) => pieces, end: (last) => last };
  return {
    begin: () => reporter.begin(view),
    add: (pieces) => joint.add(pieces),
    end: (summary) => joint.end(reporter.end(summary, view)),
  };
}

/** A whole report as one text. */
export function writeReport(reporter: Reporter, reports: Iterable<FileReport>, summary: Summary, view: View): string {
  const report = openReport(reporter, view);
  const parts = [report.begin()];
  for (const each of reports) parts.push(report.add(reporter.file(each, view)));
  parts.push(report.end(summary));
  return parts.join('');
}
