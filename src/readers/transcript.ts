import type { Trouble } from '../model/document.ts';
import { findHeads, type Head } from './lines/heads.ts';
import { type Stamp, toRecordTime } from './lines/stamp.ts';
import { TurnMaker } from './lines/turns.ts';
import type { Draft, Reader, ReadOptions } from './reader.ts';
import { compileSpeakers } from './speakers/patterns.ts';

/** Text transcripts and chat logs: a label, a time or both before each turn. */
export const reader: Reader = { read: ({ text }, options) => readTranscript(text, options) };

function readTranscript(text: string, { speakers }: ReadOptions): Draft {
  const match = compileSpeakers(speakers);
  const { header, heads, labels } = findHeads(text, (label) => match(label) !== null);
  const times = timesOf(heads);
  const turns = new TurnMaker(text);

  const first = heads[0]?.line ?? text.length;
  if (heads.length > 0) turns.addUnsaid(header.end, first);
  else turns.add({ body: header.end, lineEnd: header.end }, text.length, {});
  for (const [index, head] of heads.entries()) {
    const time = head.stamp === null ? undefined : times.get(head.stamp);
    const about = { label: head.label, start: time?.start ?? null, end: time?.end ?? null };
    turns.add(head, heads[index + 1]?.line ?? text.length, about);
  }
  return {
    passages: turns.passages,
    conversation: true,
    record: true,
    comments: [],
    troubles: labels.size === 0 && turns.passages.length > 0 ? [nobodyNamed] : [],
    data: header.data,
  };
}

const nobodyNamed: Trouble = { start: 0, end: 0, message: 'No line of this transcript names who speaks.' };

function timesOf(heads: readonly Head[]): ReadonlyMap<Stamp, { start: number; end: number | null }> {
  const stamps = heads.flatMap(({ stamp }) => (stamp === null ? [] : [stamp]));
  const times = toRecordTime(stamps);
  return new Map(stamps.map((stamp, index) => [stamp, times[index]!]));
}
