import type { Fault } from '../model/fault.ts';
import type { Finding, Severity, Unread } from '../model/finding.ts';
import { inline, json } from './harmless.ts';
import { byteRanges } from './parts/byte-columns.ts';
import { commaJoint, commaRecords } from './parts/comma.ts';
import { fullMessage } from './parts/speech.ts';
import type { FileReport, View, Writing } from './reporter.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', suggestion: 'INFO' };

export const writing: Writing = {
  begin: () => '{"source":{"name":"onevoice"},"diagnostics":[',
  file: (report, view) => commaRecords(diagnosticsOf(report, view)),
  end: ({ faults, unread }) => `${commaRecords([...faults.map(faultRecord), ...unread.map(unreadRecord)])}\n]}\n`,
  join: commaJoint,
};

function diagnosticsOf({ file, text, findings }: FileReport, { rules }: View): string[] {
  const inBytes = byteRanges(text);
  return findings.map((finding) => {
    const range = text === '' ? unitRange(finding) : inBytes(finding);
    const url = rules.get(finding.id)?.link;
    const { fix } = finding;
    const fits = fix !== null && fix.offset === finding.offset && fix.endOffset === finding.endOffset;
    return json({
      message: fullMessage(finding),
      location: { path: file, range },
      severity: levels[finding.severity],
      code: url ? { value: finding.id, url } : { value: finding.id },
      ...(fits ? { suggestions: [{ range, text: fix.text }] } : {}),
    });
  });
}

const unitRange = ({ line, column, endLine, endColumn }: Finding) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

const faultRecord = ({ file, line, column, message, remedy, severity }: Fault): string =>
  json({
    message: inline([message, remedy ?? ''].join(' ')),
    location: { path: file, range: { start: { line, column } } },
    severity: levels[severity],
    code: { value: 'brand-file' },
  });

const unreadRecord = ({ file, line, reason }: Unread): string =>
  json({
    message: inline(reason),
    location: line === null ? { path: file } : { path: file, range: { start: { line } } },
    severity: 'WARNING',
    code: { value: 'not-read' },
  });
