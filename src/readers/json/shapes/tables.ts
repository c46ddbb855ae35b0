import type { Passage } from '../../../model/passage.ts';
import { joinFragments } from '../fragments.ts';
import { moveToRunning } from '../running.ts';
import { type Keys, readTurns } from '../turns.ts';
import type { Value } from '../value.ts';
import { peopleOf } from '../who.ts';
import type { Shape } from './shape.ts';

/** A shape whose turns are objects in an array. */
interface Table extends Keys {
  readonly name: string;
  /** Where the array stands; `*` for every item of an array on the way. */
  readonly turns: readonly string[];
  /** A key that every turn of this shape has and few others do. */
  readonly mark: string;
  /** Where the whole of what is said stands as one text. */
  readonly running?: string;
  /** Whether turns may stand out of order, channel after channel. */
  readonly sorted?: boolean;
}

const tables: readonly Table[] = [
  {
    name: 'Amazon Connect Contact Lens and Transcribe Call Analytics',
    turns: ['Transcript'],
    mark: 'Content',
    text: ['Content'],
    label: ['DisplayName', 'ParticipantRole', 'ParticipantId'],
    role: ['ParticipantRole', 'ParticipantId'],
    start: ['BeginOffsetMillis', 'AbsoluteTime'],
    end: ['EndOffsetMillis'],
    scale: 1e-3,
  },
  {
    name: 'Amazon Connect Contact Lens in real time',
    turns: ['Segments'],
    mark: 'Transcript',
    text: ['Transcript.Content', 'Utterance.PartialContent'],
    label: ['Transcript.DisplayName', 'Transcript.ParticipantRole', 'Transcript.ParticipantId'],
    role: ['Transcript.ParticipantRole', 'Transcript.ParticipantId'],
    start: ['Transcript.BeginOffsetMillis', 'Transcript.Time.AbsoluteTime'],
    end: ['Transcript.EndOffsetMillis'],
    scale: 1e-3,
  },
  {
    name: 'Amazon Transcribe Post-Call Analytics',
    turns: ['SpeechSegments'],
    mark: 'SegmentSpeaker',
    text: ['DisplayText', 'OriginalText'],
    label: ['SegmentSpeaker'],
    start: ['SegmentStartTime'],
    end: ['SegmentEndTime'],
    scale: 1,
  },
  {
    name: 'AssemblyAI',
    turns: ['utterances'],
    mark: 'confidence',
    text: ['text'],
    label: ['speaker'],
    start: ['start'],
    end: ['end'],
    scale: 1e-3,
  },
  {
    name: 'Whisper and WhisperX',
    turns: ['segments'],
    mark: 'text',
    text: ['text'],
    label: ['speaker', 'speaker_label', 'speaker_name'],
    start: ['start'],
    end: ['end'],
    scale: 1,
    running: 'text',
  },
  {
    name: 'whisper.cpp',
    turns: ['transcription'],
    mark: 'offsets',
    text: ['text'],
    label: ['speaker'],
    start: ['offsets.from'],
    end: ['offsets.to'],
    scale: 1e-3,
  },
  {
    name: 'Genesys Cloud',
    turns: ['transcripts.*.phrases', 'phrases'],
    mark: 'participantPurpose',
    text: ['decoratedText', 'text'],
    label: ['participantPurpose'],
    role: ['participantPurpose'],
    start: ['startTimeMs'],
    duration: ['duration', 'durationMs'],
    scale: 1e-3,
    sorted: true,
  },
  {
    name: 'Twilio Conversational Intelligence',
    turns: ['sentences'],
    mark: 'media_channel',
    text: ['transcript'],
    label: ['media_channel'],
    start: ['start_time'],
    end: ['end_time'],
    scale: 1,
    sorted: true,
  },
  {
    name: 'Zoom',
    turns: ['timeline'],
    mark: 'ts',
    text: ['text'],
    label: ['users', 'username'],
    start: ['ts'],
    end: ['end_ts'],
  },
  {
    name: 'Azure batch transcription',
    turns: ['recognizedPhrases'],
    mark: 'nBest',
    text: ['nBest.0.display', 'nBest.0.lexical'],
    label: ['speaker', 'channel'],
    start: ['offsetInTicks'],
    duration: ['durationInTicks'],
    scale: 1e-7,
    sorted: true,
  },
  {
    name: 'Azure fast transcription',
    turns: ['phrases'],
    mark: 'offsetMilliseconds',
    text: ['text'],
    label: ['speaker', 'channel'],
    start: ['offsetMilliseconds'],
    duration: ['durationMilliseconds'],
    scale: 1e-3,
    sorted: true,
  },
  {
    name: 'Microsoft Teams and Graph messages',
    turns: ['value'],
    mark: 'body',
    text: ['body.content', 'body'],
    label: ['from', 'sender'],
    start: ['createdDateTime', 'sentDateTime', 'receivedDateTime'],
  },
  {
    name: 'LiveChat',
    turns: ['threads.*.events', 'thread.events', 'chat.thread.events', 'events'],
    mark: 'author_id',
    text: ['text'],
    label: ['author_id'],
    start: ['created_at'],
  },
  {
    name: 'Zendesk tickets',
    turns: ['comments', 'ticket.comments'],
    mark: 'author_id',
    text: ['plain_body', 'html_body', 'body'],
    label: ['author_id'],
    start: ['created_at'],
  },
];

/** Shapes that keys alone describe. */
export const tableShapes: readonly Shape[] = tables.map((table) => ({
  name: table.name,
  read: (root) => readTable(root, table),
}));

function readTable(root: Value, table: Table): Passage[] | null {
  for (const path of table.turns) {
    const turns = itemsAt(root, path.split('.'));
    if (!turns.some((turn) => turn.get(table.mark) !== null)) continue;
    const passages = readTurns(turns, table, peopleOf(root));
    const running = table.running === undefined ? null : root.get(table.running);
    const placed = running?.kind === 'string' ? moveToRunning(passages, [running]) : passages;
    return joinFragments(root.source, table.sorted ? inTime(placed) : placed);
  }
  return null;
}

/** What stands in the arrays at a path. */
export function itemsAt(root: Value | null, path: readonly string[]): Value[] {
  if (!root) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [...root.items()];
  if (step === '*') return [...root.items()].flatMap((item) => itemsAt(item, rest));
  return itemsAt(root.get(step), rest);
}

/** By start; where one has none, the order of the file stands. */
export function inTime(passages: readonly Passage[]): Passage[] {
  if (passages.some(({ start }) => start === null)) return [...passages];
  return passages.toSorted((a, b) => a.start! - b.start!);
}
