import type { ChalkInstance } from 'chalk';
import type { Finding, Fix, Severity } from '../../model/finding.ts';
import { inline } from '../harmless.ts';
import { columns, wrap } from './columns.ts';
import { evidence, quoted } from './evidence.ts';
import { excerptOf } from './excerpt.ts';
import { because } from './speech.ts';

const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', suggestion: '●' };
const paints = { error: 'red', warning: 'yellow', suggestion: 'cyan' } as const;

const indent = '  ';
const hanging = '    ';
/** A finding for people: what is wrong, the line with the words marked, who said it and why it counts, evidence, the way out. */
export function findingLines(text: string, finding: Finding, width: number, paint: ChalkInstance): string[] {
  return [
    ...titleLines(finding, width, paint),
    ...excerptLines(text, finding, width, paint),
    ...noteLines(finding, width).map((line) => paint.dim(line)),
  ];
}

function titleLines({ severity, line, column, message, id }: Finding, width: number, paint: ChalkInstance): string[] {
  const sign = `${signs[severity]} ${severity}`;
  const place = `${line}:${column}`;
  const lead = `${sign} ${place} `;
  const lines = wrap(`${lead} ${inline(message)}`, width - hanging.length);
  const [first, ...rest] = lines;
  const opening = `${paint[paints[severity]](sign)} ${paint.dim(place)} ${first!.slice(lead.length)}`;
  const shown = [indent + opening, ...rest.map((each) => hanging + each)];
  const name = inline(id);
  const last = lines.at(-1)!;
  const fits = columns(last) + 2 + name.length + hanging.length <= width;
  if (!fits) return [...shown, hanging + paint.dim(name)];
  return [...shown.slice(0, -1), `${shown.at(-1)!}  ${paint.dim(name)}`];
}

function excerptLines(text: string, finding: Finding, width: number, paint: ChalkInstance): string[] {
  const number = String(finding.line);
  const bar = `${hanging}${number} │ `;
  const blank = `${hanging}${' '.repeat(number.length)} │ `;
  const on = finding.endLine > finding.line ? ` on to line ${finding.endLine}` : '';
  const room = width - bar.length - on.length;
  const { before, marked, after, indent: left, width: size } = excerptOf(text, finding, room);
  if (before + marked + after === '') return [];
  const color = paint[paints[finding.severity]];
  return [
    `${paint.dim(bar)}${before}${color(marked)}${after}`,
    `${paint.dim(blank)}${' '.repeat(left)}${color('^'.repeat(size))}${paint.dim(on)}`,
  ];
}

function noteLines(finding: Finding, width: number): string[] {
  const { related, fix, confidence } = finding;
  const notes = [
    because(finding),
    ...evidence(related),
    fix === null ? '' : suggestion(fix),
    confidence < 0.5 ? `This is uncertain (confidence ${Math.round(confidence * 100)} %).` : '',
  ];
  return notes
    .filter((note) => note !== '')
    .flatMap((note) =>
      wrap(note, width - hanging.length).map((line, index) => hanging + (index > 0 ? indent : '') + line),
    );
}

const suggestion = ({ text }: Fix): string => (text === '' ? 'Fix: remove it.' : `Fix: write ${quoted(text)}.`);
