import { Chalk, type ChalkInstance } from 'chalk';
import type { Cell, Conflict, Picture, PromiseRow, Quote, Trend } from '../../align.ts';
import { inline, logLine } from '../harmless.ts';
import { columns, head, wrap } from '../parts/columns.ts';
import { counted } from '../parts/figures.ts';
import { besideOf, kindNames, percent, placeText, rateText, remarksOf, scaleText, speechText } from './facts.ts';
import type { AlignWriter } from './writing.ts';

/** For a terminal: a table of promises and channels, and under it what stands out, with its evidence. */
export const write: AlignWriter = ({ picture, trend, color, width }) => {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const room = Math.max(60, width);
  const lines = [
    ...scoreLines(picture, room, paint),
    ...(trend ? trendLines(trend, paint) : []),
    '',
    ...matrix(picture, room, paint),
    ...voice(picture, paint),
    ...evidence(picture, room, paint),
    ...conflicts(picture, room, paint),
    ...speakers(picture, paint),
    ...tone(picture, paint),
    ...picture.notes.flatMap((note) => wrap(inline(note), room)).map((line) => paint.yellow(line)),
  ];
  return lines.map((line) => `${logLine(line)}\n`).join('');
};

function scoreLines({ brand, files, score }: Picture, width: number, paint: ChalkInstance): string[] {
  const title = paint.bold(
    `${brand === null ? 'The brand' : inline(brand)} across channels, ${counted(files, 'file')}`,
  );
  if (score.value === null)
    return [title, paint.yellow('No score: no promise has 5 statements on each side (not enough evidence).')];
  return [
    title,
    `Alignment ${paint.bold(String(score.value))} of 100, from ${score.promises} of ${counted(score.of, 'promise')}`,
    ...wrap(`= ${score.formula}`, width).map((line) => paint.dim(line)),
  ];
}

function trendLines({ score, moves, added, removed }: Trend, paint: ChalkInstance): string[] {
  const value = (of: number | null): string => (of === null ? 'no score' : String(of));
  const rate = (of: number | null): string => (of === null ? 'too few' : percent(of));
  return [
    `Since the earlier run: ${value(score.before)} → ${paint.bold(value(score.now))}`,
    ...moves.slice(0, 5).map(({ id, side, before, now }) => `  ${inline(id)}, ${side}: ${rate(before)} → ${rate(now)}`),
    ...(added.length > 0 ? [`  new promises: ${added.map(inline).join(', ')}`] : []),
    ...(removed.length > 0 ? [`  gone: ${removed.map(inline).join(', ')}`] : []),
  ];
}

const cellWidth = 11;

/** A row a promise: each channel's keep rate, and what stands out. */
function matrix({ promises, channels }: Picture, width: number, paint: ChalkInstance): string[] {
  const shown = channels.filter(({ passages }) => passages > 0);
  if (shown.length === 0 || promises.length === 0) return [];
  const first = Math.min(26, Math.max(8, ...promises.map(({ id }) => columns(id))));
  const fitting = shown.slice(0, Math.max(1, Math.floor((width - first) / (cellWidth + 1))));
  const heading = `${padded('', first)} ${fitting.map(({ name }) => padded(inline(name), cellWidth)).join(' ')}`;
  const hidden = shown.length - fitting.length;
  return [
    paint.bold(heading.trimEnd()),
    ...promises.flatMap((row) => {
      const cells = fitting.map(({ name }) => cellText(row.cells.find(({ channel }) => channel === name)!, paint));
      const line = `${padded(inline(row.id), first)} ${cells.join(' ')}`.trimEnd();
      return [line, ...remarksOf(row).map((remark) => paint.yellow(`  ${remark}`))];
    }),
    ...(hidden > 0 ? [paint.dim(`${counted(hidden, 'channel')} more do not fit; --format json has all.`)] : []),
    paint.dim('Keep rates: kept of all statements judged; no rate under 5 of them.'),
    '',
  ];
}

/** `████▌ 90 %` or `2/3`: no bar where the evidence is too thin. */
function cellText({ kept, of, rate }: Cell, paint: ChalkInstance): string {
  if (of === 0) return padded('·', cellWidth);
  if (rate === null) return paint.dim(padded(`${kept}/${of}`, cellWidth));
  const text = padded(`${bar(rate, 4)} ${percent(rate)}`, cellWidth);
  return rate >= 0.9 ? paint.green(text) : rate >= 0.6 ? paint.yellow(text) : paint.red(text);
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of block characters, `width` columns at 1. */
function bar(share: number, width: number): string {
  const parts = Math.round(share * width * 8);
  return padded('█'.repeat(Math.floor(parts / 8)) + eighths[parts % 8], width);
}

function voice({ sides, channels }: Picture, paint: ChalkInstance): string[] {
  const met = channels.filter(({ passages }) => passages > 0);
  if (met.length === 0) return [];
  const name = Math.min(24, Math.max(...[...met.map((each) => each.name), 'marketing'].map(columns)));
  return [
    paint.bold('Who speaks louder') + paint.dim('  passages that customers meet, by reach'),
    ...sides.map(({ side, voice: share }) => `  ${padded(side, name)} ${bar(share, 20)} ${percent(share)}`),
    ...met.map(({ name: channel, voice: share, passages, reach }) =>
      paint.dim(
        `  ${padded(inline(channel), name)} ${bar(share, 20)} ${percent(share)}  ${counted(passages, 'passage')} × ${reach}`,
      ),
    ),
    '',
  ];
}

const mostPairs = 6;

function evidence({ promises }: Picture, width: number, paint: ChalkInstance): string[] {
  const lines = promises.flatMap((promise) => pairLines(promise, width, paint)).slice(0, mostPairs * 5);
  return lines.length === 0 ? [] : [paint.bold('Said in one place, contradicted in another'), ...lines, ''];
}

function pairLines(promise: PromiseRow, width: number, paint: ChalkInstance): string[] {
  return besideOf(promise)
    .slice(0, 1)
    .flatMap(({ one, other }) => [
      `  ${paint.bold(inline(promise.id))}`,
      `    ${quoted(one, width - 4)}`,
      paint.dim(`      ${placeText(one)}`),
      `    ${quoted(other, width - 4)}`,
      paint.dim(`      ${[placeText(other), speechText(other)].filter((part) => part !== '').join('  ')}`),
      ...wrap(inline(other.reason), width - 6).map((line) => `      ${line}`),
    ]);
}

const mostConflicts = 8;

function conflicts({ conflicts: all }: Picture, width: number, paint: ChalkInstance): string[] {
  if (all.length === 0) return [];
  const hidden = all.length - mostConflicts;
  return [
    paint.bold('Stated in two ways'),
    ...all.slice(0, mostConflicts).flatMap((conflict) => conflictLines(conflict, width, paint)),
    ...(hidden > 0 ? [paint.dim(`  ${counted(hidden, 'conflict')} more; --format json has all.`)] : []),
    '',
  ];
}

function conflictLines({ kind, thing, values }: Conflict, width: number, paint: ChalkInstance): string[] {
  return [
    `  ${paint.bold(inline(thing))}, ${kindNames[kind]}: ${values.map(({ said }) => inline(said)).join(' / ')}`,
    ...values.flatMap(({ statements }) => {
      const first = statements[0]!;
      const others = statements.length > 1 ? `  (and ${statements.length - 1} more)` : '';
      return [
        `    ${quoted(first, width - 4)}`,
        paint.dim(`      ${[placeText(first), speechText(first)].filter((part) => part !== '').join('  ')}${others}`),
      ];
    }),
  ];
}

function quoted({ quote }: Pick<Quote, 'quote'>, room: number): string {
  const text = inline(quote);
  return columns(text) + 2 > room ? `“${head(text, room - 3)}…”` : `“${text}”`;
}

const mostSpeakers = 5;

function speakers({ speakers: all }: Picture, paint: ChalkInstance): string[] {
  const shown = all.filter(({ of, kept }) => of > kept).slice(0, mostSpeakers);
  if (shown.length === 0) return [];
  return [
    paint.bold('Who keeps promises least'),
    ...shown.map((each) => `  ${padded(inline(each.name), 24)} ${rateText(each)}`),
    '',
  ];
}

function tone({ tone: gaps }: Picture, paint: ChalkInstance): string[] {
  if (gaps.length === 0) return [];
  return [
    paint.bold('Tone by channel'),
    ...gaps.map(
      ({ measure, channels }) =>
        `  ${padded(measure, 22)} ${channels.map(({ channel, value }) => `${inline(channel)} ${scaleText(value)}`).join('   ')}`,
    ),
    '',
  ];
}

function padded(text: string, room: number): string {
  const cut = columns(text) > room ? `${head(text, room - 1)}…` : text;
  return cut + ' '.repeat(Math.max(0, room - columns(cut)));
}
