import type { Trouble } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import { verbatimPassage } from '../builder.ts';
import { shapeOf } from '../lines/labels.ts';
import { HeadScanner } from '../lines/scanner.ts';
import { type Draft, ReadError, type ReadOptions } from '../reader.ts';
import { readLabel } from '../speakers/label.ts';
import { compileSpeakers } from '../speakers/patterns.ts';
import { type Cue, CueReader } from './cues.ts';
import { joinVoices } from './join.ts';
import { dropRolling } from './rolling.ts';
import type { TimingStyle } from './timing.ts';
import { type IsSpeaker, labelAt, openingOf } from './voices.ts';

const mostTroubles = 20;

/** Reads captions of any format that differs only in how times are written. */
export function readCaptions(text: string, style: TimingStyle, { speakers }: ReadOptions, needsHeader = false): Draft {
  const sheet = new CueReader(text, style).read();
  if (!sheet.hasTimes && !sheet.hasHeader && text.trim() !== '')
    throw new ReadError('No cue with times was found in this file.');
  const cues = dropRolling(text, sheet.cues);
  const { passages, isLabelled } = joinVoices(text, cues, speakerFinder(text, cues, speakers));
  const notes = sheet.notes.flatMap(
    ({ start, end }) => verbatimPassage(text, start, end, { field: 'NOTE', heard: false }) ?? [],
  );
  const headless: Trouble[] =
    needsHeader && !sheet.hasHeader && sheet.hasTimes
      ? [{ start: 0, end: 0, message: 'The first line should be WEBVTT.' }]
      : [];
  return {
    passages: notes.length === 0 ? passages : inOrder([...passages, ...notes]),
    conversation: isLabelled,
    record: true,
    comments: [],
    troubles: limit([...headless, ...sheet.troubles]),
    data: sheet.data,
  };
}

const inOrder = (passages: readonly Passage[]): Passage[] =>
  [...passages].sort((a, b) => a.pieces[0]!.from - b.pieces[0]!.from);

function limit(troubles: readonly Trouble[]): readonly Trouble[] {
  const next = troubles[mostTroubles];
  if (!next) return troubles;
  const message = `${troubles.length - mostTroubles} more cues are amiss.`;
  return [...troubles.slice(0, mostTroubles), { ...next, message }];
}

/** Labels before a colon count as speakers where they come again, name a role, or stand in the brand file. */
function speakerFinder(text: string, cues: readonly Cue[], speakers: ReadOptions['speakers']): IsSpeaker {
  const counts = new Map<string, number>();
  const scanner = new HeadScanner(text);
  for (const { lines } of cues) {
    for (const line of lines) {
      const label = labelAt(scanner, text, openingOf(text, line).at, line.end);
      if (label === null) continue;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  const match = compileSpeakers(speakers);
  const accepted = new Set<string>();
  for (const [label, count] of counts) {
    const shape = shapeOf(label);
    if (match(label) || (shape !== 'none' && (count > 1 || readLabel(label).role !== null))) accepted.add(label);
  }
  if (accepted.size > 0) for (const label of counts.keys()) if (shapeOf(label) === 'name') accepted.add(label);
  return (label) => accepted.has(label);
}
