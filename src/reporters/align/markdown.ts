import type { Picture, Trend } from '../../align.ts';
import { oneLine } from '../harmless.ts';
import { besideOf, kindNames, percent, placeText, rateText, remarksOf, speechText, whereText } from './facts.ts';
import type { AlignWriter } from './writing.ts';

/** For a comment on a pull request. */
export const write: AlignWriter = ({ picture, trend }) =>
  [
    `## ${picture.brand ? `${text(picture.brand)}: o` : 'O'}ne brand across channels`,
    '',
    scoreLine(picture),
    ...(trend ? ['', ...trendLines(trend)] : []),
    '',
    ...matrix(picture),
    '',
    `Voice: ${picture.sides.map(({ side, voice }) => `${side} ${percent(voice)}`).join(', ')} of what customers meet.`,
    ...pairLines(picture),
    ...conflictLines(picture),
    ...picture.notes.map((note) => `\n> ${text(note)}`),
    '',
  ].join('\n');

function scoreLine({ score }: Picture): string {
  if (score.value === null) return '**No score**: no promise has five statements on each side.';
  return `**Alignment ${score.value}** of 100, from ${score.promises} of ${score.of} promises (${score.formula}).`;
}

function matrix({ promises, channels }: Picture): string[] {
  const shown = channels.filter(({ passages }) => passages > 0);
  return [
    `| promise | ${shown.map(({ name }) => text(name)).join(' | ')} | remarks |`,
    `|---|${shown.map(() => '---|').join('')}---|`,
    ...promises.map((promise) => {
      const cells = shown.map(({ name }) => rateText(promise.cells.find(({ channel }) => channel === name)!));
      return `| ${text(promise.id)} | ${cells.join(' | ')} | ${text(remarksOf(promise).join('; '))} |`;
    }),
  ];
}

function pairLines({ promises }: Picture): string[] {
  const pairs = promises.flatMap((promise) =>
    besideOf(promise)
      .slice(0, 2)
      .map((pair) => ({ id: promise.id, ...pair })),
  );
  if (pairs.length === 0) return [];
  return [
    '',
    '### Said in one place, contradicted in another',
    '',
    ...pairs.map(
      ({ id, one, other }) =>
        `- **${text(id)}**: “${text(one.quote)}” (${text(placeText(one))}) beside “${text(other.quote)}” ` +
        `(${text([placeText(other), speechText(other)].filter((part) => part !== '').join(', '))}): ${text(other.reason)}`,
    ),
  ];
}

const mostConflicts = 20;

function conflictLines({ conflicts }: Picture): string[] {
  if (conflicts.length === 0) return [];
  const hidden = conflicts.length - mostConflicts;
  return [
    '',
    '### Stated in two ways',
    '',
    ...conflicts.slice(0, mostConflicts).map(({ kind, thing, values }) => {
      const said = values.map(({ statements: [first] }) => `“${text(first!.quote)}” (${text(whereText(first!))})`);
      return `- **${text(thing)}**, ${kindNames[kind]}: ${said.join(' beside ')}`;
    }),
    ...(hidden > 0 ? [`- and ${hidden} more, which \`--format json\` holds`] : []),
  ];
}

function trendLines({ score, moves }: Trend): string[] {
  const shown = (value: number | null, unit = ''): string => (value === null ? 'no figure' : `${value}${unit}`);
  return [
    `Since the earlier run: alignment ${shown(score.before)} → ${shown(score.now)}.`,
    ...moves
      .slice(0, 5)
      .map(
        ({ id, side, before, now }) =>
          `- ${text(id)}, ${side}: ${before === null ? 'too few' : percent(before)} → ${now === null ? 'too few' : percent(now)}`,
      ),
  ];
}

/** Text from inputs: one line, no markup, no mention of people or issues. */
const text = (raw: string): string =>
  oneLine(raw)
    .replace(/[\\`*_{}[\]<>|#~!&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('@', '@\u2060')
    .replace(/(?<=\w):(?=\/\/)/g, '&#58;');
