import type { Finding } from '../../model/finding.ts';
import type { Summary } from '../reporter.ts';

/** A finding or statement with the fields of the contract alone, in its order (`version: 1`). */
export function findingRecord(finding: Finding): Finding {
  // Field by field: of each finding of a run one is made, and spreads cost ten times as much.
  return {
    file: finding.file,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    offset: finding.offset,
    endOffset: finding.endOffset,
    quote: finding.quote,
    id: finding.id,
    kind: finding.kind,
    verdict: finding.verdict,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    reason: finding.reason,
    channel: finding.channel,
    side: finding.side,
    role: finding.role,
    speaker: finding.speaker,
    time: finding.time,
    related: finding.related,
    fix: finding.fix,
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
