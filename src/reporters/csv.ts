import type { Finding } from '../model/finding.ts';
import { csv, linePath } from './harmless.ts';
import type { Writing } from './reporter.ts';

const columns: Readonly<Record<string, (finding: Finding) => string | number | null>> = {
  file: ({ file }) => linePath(file),
  line: ({ line }) => line,
  column: ({ column }) => column,
  severity: ({ severity }) => severity,
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  verdict: ({ verdict }) => verdict,
  confidence: ({ confidence }) => confidence,
  message: ({ message }) => message,
  reason: ({ reason }) => reason,
  quote: ({ quote }) => quote,
  channel: ({ channel }) => channel,
  side: ({ side }) => side,
  role: ({ role }) => role,
  speaker: ({ speaker }) => speaker,
  time: ({ time }) => time,
  related: ({ related }) => related.map(({ file, line, column }) => `${file}:${line}:${column}`).join(' '),
};

/** Records end as RFC 4180 has it. */
const end = '\r\n';

export const writing: Writing = {
  begin: () => Object.keys(columns).join(',') + end,
  file: ({ findings }) => findings.map(row).join(''),
  end: () => '',
};

const row = (finding: Finding): string =>
  Object.values(columns)
    .map((of) => cell(of(finding)))
    .join(',') + end;

function cell(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : csv(value);
}
