import type { Passage } from '../../../model/passage.ts';
import { secondsOf } from '../instants.ts';
import { readTurns } from '../turns.ts';
import type { Value } from '../value.ts';
import { turnsOfWords, type Word } from '../words.ts';
import type { Shape } from './shape.ts';
import { inTime } from './tables.ts';

/** Amazon Transcribe: words, with speaker labels or channels beside them; newer files have whole segments too. */
export const amazonTranscribe: Shape = {
  name: 'Amazon Transcribe',
  read(root) {
    const results = root.get('results');
    const segments = results?.get('audio_segments');
    if (segments?.item(0)?.get('transcript')) return readSegments(segments);
    const items = results?.get('items') ?? root;
    if (!isItem(items.item(0))) return null;
    const channels = results?.at('channel_labels.channels');
    if (channels) return readChannels(channels);
    const running = [...(results?.get('transcripts')?.items() ?? [])].flatMap((text) => text.get('transcript') ?? []);
    return turnsOfWords([...wordsOf(items.items(), speakersOf(results))], running);
  },
};

const isItem = (item: Value | null): boolean => item?.get('alternatives')?.item(0)?.get('content')?.kind === 'string';

const readSegments = (segments: Value): Passage[] =>
  readTurns(segments.items(), {
    text: ['transcript'],
    label: ['speaker_label', 'channel_label'],
    start: ['start_time'],
    end: ['end_time'],
    scale: 1,
  });

function readChannels(channels: Value): Passage[] {
  const words = [...channels.items()].flatMap((channel) => {
    const label = channel.get('channel_label')?.scalar() ?? null;
    return [...wordsOf(channel.get('items')?.items() ?? [], new Map())].map((word) => ({ ...word, label }));
  });
  // Each channel's words apart, so that who talks over another is not cut word by word.
  const labels = [...new Set(words.map(({ label }) => label))];
  return inTime(
    labels.flatMap((label) => {
      const own = words.filter((word) => word.label === label).map((word) => ({ ...word, label: null }));
      return turnsOfWords(own, [], { label });
    }),
  );
}

/** Speakers by the start of what they say, as the segments have it. */
function speakersOf(results: Value | null): ReadonlyMap<string, string> {
  const speakers = new Map<string, string>();
  for (const segment of results?.at('speaker_labels.segments')?.items() ?? []) {
    for (const item of segment.get('items')?.items() ?? []) {
      const start = item.get('start_time')?.scalar();
      const label = item.get('speaker_label')?.string() || segment.get('speaker_label')?.string();
      if (start && label) speakers.set(start, label);
    }
  }
  return speakers;
}

function* wordsOf(items: Iterable<Value>, speakers: ReadonlyMap<string, string>): Generator<Word> {
  let label: string | null = null;
  for (const item of items) {
    const text = item.get('alternatives')?.item(0)?.get('content');
    if (text?.kind !== 'string') continue;
    const start = item.get('start_time');
    label = item.get('speaker_label')?.string() || (speakers.get(start?.scalar() ?? '') ?? label);
    const glued = item.get('type')?.string() === 'punctuation';
    yield { text, label, glued, start: secondsOf(start), end: secondsOf(item.get('end_time')) };
  }
}
