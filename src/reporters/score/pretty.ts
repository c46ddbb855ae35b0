import { Chalk, type ChalkInstance } from 'chalk';
import type { CastMember, Outcome } from '../../model/conduct.ts';
import type { Line, Total } from '../../score/points.ts';
import type { CallScore, CardScores, SpeakerScore, StandardSum } from '../../score/scores.ts';
import { inline, linePath, logLine } from '../harmless.ts';
import { columns, head, wrap } from '../parts/columns.ts';
import { counted } from '../parts/figures.ts';
import { clock } from '../parts/speech.ts';
import type { ScoreWriter } from './writing.ts';

/** For a terminal: what the card comes to, each call or speaker, lowest first, and what shows it. */
export const write: ScoreWriter = ({ scores, by, color, width }) => {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const room = Math.max(60, width);
  const lines = scores.cards
    .filter(({ calls }) => calls.length > 0)
    .flatMap((card) => [
      ...titleLines(card, paint),
      '',
      ...(by === 'call' ? callLines(card, room, paint) : speakerLines(card, room, paint)),
      ...(card.calls.length > 1 ? standardLines(card.standards, room, paint) : []),
    ]);
  if (scores.unscored.length > 0) lines.push(paint.yellow(`Not scored: ${scores.unscored.length}.`));
  return lines.map((line) => `${logLine(line.trimEnd())}\n`).join('');
};

function titleLines({ card, calls, average, passed, failed }: CardScores, paint: ChalkInstance): string[] {
  const figures = [
    counted(calls.length, 'call'),
    `average ${average ?? '–'}`,
    ...(passed === null ? [] : [`${passed} passed with ${card.pass} or more`]),
    ...(failed === 0 ? [] : [`${failed} failed automatically`]),
  ];
  return [`${paint.bold(inline(card.title))}: ${figures.join(', ')}`];
}

function callLines({ calls }: CardScores, room: number, paint: ChalkInstance): string[] {
  const isOne = calls.length === 1;
  return calls
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .flatMap((call) => [
      `${scoreText(call, paint)}  ${paint.bold(placeOf(call))}  ${call.speakers.map(nameOf).join(', ')}`,
      ...sectionedLines(
        isOne ? call.lines : call.lines.filter(({ result }) => result === 'broken'),
        isOne,
        room,
        paint,
      ),
      ...tallyLines(call, room, paint),
      '',
    ]);
}

const placeOf = ({ file, conversation }: CallScore): string =>
  conversation === null ? linePath(file) : `${linePath(file)} ${inline(conversation)}`;

const nameOf = ({ speaker, role }: CastMember): string => inline(speaker ?? `${role} without a name`);

/** ` 62.5 failed`, in columns. */
function scoreText(
  { score, passed, failed }: Pick<Total, 'score' | 'passed' | 'failed'>,
  paint: ChalkInstance,
): string {
  const text = `${score === null ? '–' : score.toFixed(1)}`.padStart(5);
  if (failed.length > 0) return paint.red(`${text} failed automatically`);
  if (passed === null) return text;
  return passed ? paint.green(`${text} passed`) : paint.red(`${text} failed`);
}

/** The lines of a card, each section under its name where all are shown. */
function sectionedLines(lines: readonly Line[], withSections: boolean, room: number, paint: ChalkInstance): string[] {
  const title = Math.min(40, Math.max(10, ...lines.map(({ standard }) => columns(inline(standard.title)))));
  let section: string | null = null;
  return lines.flatMap((line) => {
    const own = withSections && line.standard.section !== section ? [`  ${inline(line.standard.section ?? '')}`] : [];
    section = line.standard.section;
    return [...own, ...standardLine(line, title, room, paint)];
  });
}

const margin = 16;

function standardLine(
  { standard, result, points, of, evidence }: Line,
  title: number,
  room: number,
  paint: ChalkInstance,
) {
  const value = result === 'not applicable' ? 'n/a' : `${points}/${of}`;
  const mark = { kept: paint.green('✓'), broken: paint.red('✗'), 'not applicable': paint.dim('–') }[result];
  const note = result === 'broken' && standard.automatic ? paint.red(' sets the call to 0') : '';
  return [
    `  ${mark} ${value.padStart(7)}  ${padded(inline(standard.title), title)}${note}`,
    ...evidence
      .slice(0, 1)
      .flatMap((each) => evidenceLines(each, room - margin))
      .map((line) => paint.dim(' '.repeat(margin - 4) + line)),
    ...(result === 'broken' && evidence.length > 1
      ? [paint.dim(`${' '.repeat(margin - 4)}and ${counted(evidence.length - 1, 'more place')}`)]
      : []),
  ];
}

/** `line 14, 03:12, Dana: “quote” what is wrong, or why it was kept`. */
function evidenceLines({ result, finding }: Outcome, room: number): readonly string[] {
  const { line, time, quote } = finding;
  const where = [`line ${line}`, time === null ? '' : clock(time), inline(finding.speaker ?? finding.role ?? '')];
  const words = inline(quote);
  const said = inline(result === 'broken' ? finding.message : finding.reason);
  const shown = words === '' || said.includes(words) ? '' : `“${fitted(words, room)}” `;
  return wrap(`${where.filter((part) => part !== '').join(', ')}: ${shown}${said}`, room);
}

/** What is not shown line by line: how many standards were kept, how many did not apply, and which points come of it. */
function tallyLines({ lines, points, of, failed, speakers }: CallScore, room: number, paint: ChalkInstance): string[] {
  const count = (result: Line['result']): number => lines.filter((line) => line.result === result).length;
  const text = `${points} of ${of} points: ${count('kept')} kept, ${count('broken')} broken, ${count('not applicable')} not applicable`;
  const why = failed.length > 0 ? `; 0 by ${failed.map(inline).join(', ')}` : '';
  const each = speakers.length < 2 ? [] : speakers.map((one) => `${nameOf(one)} ${one.score ?? 'without a score'}`);
  return [`${text}${why}`, ...(each.length > 0 ? [`By speaker: ${each.join(', ')}`] : [])]
    .flatMap((line) => wrap(line, room - 4))
    .map((line) => paint.dim(`    ${line}`));
}

const mostWeak = 3;

function speakerLines({ speakers, card }: CardScores, room: number, paint: ChalkInstance): string[] {
  const name = Math.min(28, Math.max(8, ...speakers.map((each) => columns(nameOf(each)))));
  return speakers
    .toSorted((a, b) => (a.average ?? 101) - (b.average ?? 101))
    .flatMap((each) => [...speakerLine(each, card.pass, name, paint), ...weakLines(each.standards, room, paint), '']);
}

function speakerLine(speaker: SpeakerScore, pass: number | null, name: number, paint: ChalkInstance): string[] {
  const { average, calls, passed, failed, points, of } = speaker;
  const isEnough = average === null || pass === null ? null : average >= pass;
  const score = (average === null ? '–' : average.toFixed(1)).padStart(5);
  const shown = isEnough === null ? score : isEnough ? paint.green(score) : paint.red(score);
  const figures = [
    counted(calls, 'call'),
    ...(passed === null ? [] : [`${passed} passed`]),
    ...(failed === 0 ? [] : [`${failed} failed automatically`]),
    `${round(points)} of ${round(of)} points`,
  ];
  return [`${shown}  ${paint.bold(padded(nameOf(speaker), name))}  ${figures.join(', ')}`];
}

/** What a speaker breaks most, as a share of where it applied. */
function weakLines(standards: readonly StandardSum[], room: number, paint: ChalkInstance): string[] {
  return standards
    .filter(({ broken }) => broken > 0)
    .toSorted((a, b) => b.broken / (b.broken + b.kept) - a.broken / (a.broken + a.kept) || b.broken - a.broken)
    .slice(0, mostWeak)
    .map(({ standard, kept, broken }) => {
      const text = `broken ${broken} of ${broken + kept}`;
      return paint.dim(`       ${text.padEnd(16)} ${fitted(inline(standard.title), room - 24)}`);
    });
}

function standardLines(standards: readonly StandardSum[], room: number, paint: ChalkInstance): string[] {
  const title = Math.min(room - 32, Math.max(10, ...standards.map(({ standard }) => columns(inline(standard.title)))));
  return [
    paint.bold(`${padded('Standards', title)}    kept  broken  n/a`),
    ...standards.map(({ standard, kept, broken, notApplicable }) => {
      const figures = `${String(kept).padStart(8)}${String(broken).padStart(8)}${String(notApplicable).padStart(5)}`;
      return `${padded(inline(standard.title), title)}${broken > 0 ? figures : paint.dim(figures)}`;
    }),
    '',
  ];
}

const round = (points: number): number => Math.round(100 * points) / 100;
const fitted = (text: string, room: number): string => (columns(text) > room ? `${head(text, room - 1)}…` : text);

function padded(text: string, room: number): string {
  const cut = fitted(text, room);
  return cut + ' '.repeat(Math.max(0, room - columns(cut)));
}
