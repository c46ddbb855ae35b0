import type { Severity } from '../model/finding.ts';
import { xml } from './harmless.ts';
import { fullMessage } from './parts/speech.ts';
import type { Writing } from './reporter.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'info' };

/** One `error` element. */
interface Entry {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  readonly source: string;
}

export const writing: Writing = {
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0">\n',
  file: ({ file, findings }) =>
    fileElement(
      file,
      findings.map((finding) => ({ ...finding, message: fullMessage(finding), source: `onevoice.${finding.id}` })),
    ),
  end: ({ faults, unread }) =>
    [
      ...faults.map((fault) => {
        const message = [fault.message, fault.remedy ?? ''].join(' ').trim();
        return fileElement(fault.file, [{ ...fault, message, source: 'onevoice.brand-file' }]);
      }),
      ...unread.map(({ file, line, column, reason }) => {
        const place = { line: line ?? 1, column: column ?? 1 };
        return fileElement(file, [{ ...place, severity: 'warning', message: reason, source: 'onevoice.not-read' }]);
      }),
      '</checkstyle>\n',
    ].join(''),
};

function fileElement(file: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const errors = entries.map(
    ({ line, column, severity, message, source }) =>
      `    <error line="${line}" column="${column}" severity="${levels[severity]}" message="${xml(message)}" source="${xml(source)}"/>\n`,
  );
  return `  <file name="${xml(file)}">\n${errors.join('')}  </file>\n`;
}
