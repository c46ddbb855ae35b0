import type { Finding, Severity } from '../model/finding.ts';
import { inline, workflowMessage, workflowProperty } from './harmless.ts';
import { evidence } from './parts/evidence.ts';
import { because } from './parts/speech.ts';
import { headline } from './parts/totals.ts';
import type { Writing } from './reporter.ts';

type Command = 'error' | 'warning' | 'notice';

const commands: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', suggestion: 'notice' };

export const writing: Writing = {
  begin: () => '',
  file: ({ findings }) => findings.map(annotation).join(''),
  end: (summary) =>
    [
      ...summary.faults.map(({ file, line, column, message, remedy, severity }) =>
        command(severity, { file, line, col: column, title: 'brand file' }, [message, remedy ?? '']),
      ),
      ...summary.unread.map(({ file, line, column, reason }) =>
        command('warning', { file, line, col: column, title: 'not read' }, [reason]),
      ),
      // GitHub shows ten annotations of a kind a step; the log and this line have the rest.
      `${headline(summary)}\n`,
    ].join(''),
};

/** Columns stand only where a finding keeps to its line, as GitHub asks. */
function annotation(finding: Finding): string {
  const { file, line, column, endLine, endColumn, id, severity, message, related } = finding;
  const place = line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
  return command(commands[severity], { file, ...place, title: id }, [message, because(finding), ...evidence(related)]);
}

function command(name: Command, properties: Readonly<Record<string, string | number | null>>, lines: string[]): string {
  const set = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${workflowProperty(String(value))}`],
  );
  const said = lines.map(inline).filter((line) => line !== '');
  return `::${name} ${set.join(',')}::${workflowMessage(said.join('\n'))}\n`;
}
