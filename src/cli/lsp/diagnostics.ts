import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-protocol';
import type { Fault } from '../../model/fault.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import { inline } from '../../reporters/harmless.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
};

/** A finding's place, 0-based; columns are UTF-16 units in both. */
export const rangeOf = ({ line, column, endLine, endColumn }: Finding): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
});

/** What a finding says, with its reason where the message does not hold it. */
export const saidOf = ({ message, reason }: Finding): string =>
  inline(message.includes(reason) ? message : `${message} (${reason})`);

export const diagnosticOf = (finding: Finding): Diagnostic => ({
  range: rangeOf(finding),
  severity: severities[finding.severity],
  code: finding.id,
  source: 'onevoice',
  message: saidOf(finding),
});

/** A fault of the brand file; its place is where it begins. */
export function diagnosticOfFault({ line, column, message, remedy, severity }: Fault): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { line: line - 1, character: column } },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'onevoice',
    message: inline(remedy === null ? message : `${message} ${remedy}`),
  };
}
