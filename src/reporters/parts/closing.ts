import type { ChalkInstance } from 'chalk';
import type { Fault } from '../../model/fault.ts';
import type { Unread } from '../../model/finding.ts';
import { inline, oneLine } from '../harmless.ts';
import type { Summary } from '../reporter.ts';
import { wrap } from './columns.ts';
import { counted } from './figures.ts';
import { foundWords, readWords } from './totals.ts';

/** Entries of one list that are shown at most. */
const most = 10;

/** The end of a run for people: what was found in how much, what could not be used and why, what to do next. */
export function closing(summary: Summary, width: number, paint: ChalkInstance): string[] {
  const { faults, unread, notes, allowed, notApplicable, idle = [], interrupted } = summary;
  return [
    ...verdict(summary, paint),
    ...(allowed > 0 ? [`${counted(allowed, 'finding')} allowed.`] : []),
    ...(idle.length > 0
      ? wrap(`${counted(idle.length, 'rule')} not applicable: ${named(idle, notApplicable)}.`, width)
      : []),
    ...list(`${counted(faults.length, 'fault')} in the brand file:`, faults.map(faultEntry), width, paint.red),
    ...list(`${counted(unread.length, 'file')} not read:`, unread.map(unreadEntry), width, paint.yellow),
    ...list(`${counted(notes.length, 'note')}:`, notes.map(unreadEntry), width, paint.cyan),
    ...(interrupted
      ? [paint.yellow(`Interrupted after ${interrupted.done} of ${counted(interrupted.of, 'file')}.`)]
      : []),
    ...next(summary)
      .flatMap((line) => wrap(line, width))
      .map((line) => paint.dim(line)),
  ];
}

function verdict(summary: Summary, paint: ChalkInstance): string[] {
  const { error, warning, suggestion } = summary.findings;
  if (summary.files === 0) return [paint.yellow('No file was linted.')];
  const color = error > 0 ? paint.red : warning > 0 ? paint.yellow : suggestion > 0 ? paint.cyan : paint.green;
  const sign = error > 0 ? '✖' : warning > 0 ? '▲' : suggestion > 0 ? '●' : '✔';
  const found = foundWords(summary);
  return [`${color(`${sign} ${found[0]!.toUpperCase()}${found.slice(1)}`)} in ${readWords(summary)}.`];
}

/** The rules that could not apply, those with most files first. */
function named(ids: readonly string[], notApplicable: Summary['notApplicable']): string {
  const entries = ids
    .map((id) => [id, notApplicable[id] ?? 0] as const)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const shown = entries.slice(0, most).map(([id, files]) => `${inline(id)} (${counted(files, 'file')})`);
  return entries.length > most ? `${shown.join(', ')} and ${entries.length - most} more` : shown.join(', ');
}

const faultEntry = ({ file, line, column, message, remedy }: Fault): string =>
  `${oneLine(file)}:${line}:${column}: ${inline([message, remedy ?? ''].join(' '))}`;

const unreadEntry = ({ file, line, column, reason }: Unread): string =>
  `${oneLine(file)}${line === null ? '' : `:${line}:${column ?? 1}`}: ${inline(reason)}`;

function list(title: string, entries: readonly string[], width: number, color: ChalkInstance): string[] {
  if (entries.length === 0) return [];
  const lines = entries.slice(0, most).flatMap((entry) => wrap(entry, width - 4));
  const rest = entries.length > most ? [`  … and ${entries.length - most} more; --format json lists all.`] : [];
  return [color(title), ...lines.map((line) => `  ${line}`), ...rest];
}

function next({ files, findings, faults }: Summary): string[] {
  if (faults.some(({ severity }) => severity === 'error')) {
    return ['Next: mend the brand file; rules with a fault did not run.'];
  }
  if (files === 0) return ['Next: name files or folders, or look at the globs under channels: in the brand file.'];
  if (findings.error + findings.warning + findings.suggestion === 0) return [];
  return [
    'Next: "onevoice explain <rule>" says why a rule is there and what keeps it. What is right as it stands goes under allow: in the brand file, with a reason.',
  ];
}
