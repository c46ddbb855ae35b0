import type { Fault } from '../model/fault.ts';
import type { Severity, Unread } from '../model/finding.ts';
import { inline, json, oneLine } from './harmless.ts';
import { commaJoint, commaRecords } from './parts/comma.ts';
import { fingerprint, fingerprints } from './parts/fingerprints.ts';
import { fullMessage } from './parts/speech.ts';
import type { FileReport, Writing } from './reporter.ts';

type Grade = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

const grades: Readonly<Record<Severity, Grade>> = { error: 'critical', warning: 'minor', suggestion: 'info' };

export const writing: Writing = {
  begin: () => '[',
  file: (report) => commaRecords(issuesOf(report)),
  end: ({ faults, unread }) => `${commaRecords([...faults.map(faultIssue), ...unread.map(unreadIssue)])}\n]\n`,
  join: commaJoint,
};

function issuesOf(report: FileReport): string[] {
  const names = fingerprints(report);
  return report.findings.map((finding, index) =>
    json({
      description: fullMessage(finding),
      check_name: inline(finding.id),
      fingerprint: names[index],
      severity: grades[finding.severity],
      location: { path: oneLine(finding.file), lines: { begin: finding.line, end: finding.endLine } },
    }),
  );
}

const faultIssue = ({ file, line, endLine, message, remedy, severity }: Fault): string =>
  problem(
    'brand-file',
    severity === 'error' ? 'blocker' : 'minor',
    [message, remedy ?? ''].join(' '),
    file,
    line,
    endLine,
  );

const unreadIssue = ({ file, line, reason }: Unread): string =>
  problem('not-read', 'major', reason, file, line ?? 1, line ?? 1);

function problem(name: string, severity: Grade, text: string, file: string, begin: number, end: number): string {
  return json({
    description: inline(text),
    check_name: name,
    fingerprint: fingerprint([name, file, String(begin), text]),
    severity,
    location: { path: oneLine(file), lines: { begin, end } },
  });
}
