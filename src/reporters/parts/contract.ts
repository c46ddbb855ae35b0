import type { Finding } from '../../model/finding.ts';
import type { Summary } from '../reporter.ts';

/** A finding or statement with the fields of the contract alone, in its order (`version: 1`). */
export function findingRecord(finding: Finding): Finding {
  const { file, line, column, endLine, endColumn, offset, endOffset, quote } = finding;
  const { id, kind, verdict, severity, confidence, message, reason } = finding;
  const { channel, side, role, speaker, time, related, fix } = finding;
  return {
    ...{ file, line, column, endLine, endColumn, offset, endOffset, quote },
    ...{ id, kind, verdict, severity, confidence, message, reason },
    ...{ channel, side, role, speaker, time, related, fix },
  };
}

/** A summary with the fields of the contract alone, in its order (`version: 1`). */
export function summaryRecord(summary: Summary): Summary {
  const { files, passages, words, findings, allowed, notApplicable, unread, faults, notes, interrupted } = summary;
  const { error, warning, suggestion } = findings;
  return {
    ...{ files, passages, words, findings: { error, warning, suggestion } },
    ...{ allowed, notApplicable, unread, faults, notes, interrupted },
  };
}
