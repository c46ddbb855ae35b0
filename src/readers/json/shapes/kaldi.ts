import { secondsOf } from '../instants.ts';
import type { Value } from '../value.ts';
import { turnsOfWords } from '../words.ts';
import type { Shape } from './shape.ts';
import { type SpeakerSpan, speakersAt } from './spans.ts';

/** Kaldi as the BBC runs it, and the words and paragraphs that its transcript editors keep. */
export const kaldi: Shape = {
  name: 'Kaldi',
  read(root) {
    const holder = root.get('retval') ?? root;
    const items = holder.get('words');
    const spans = [...segmentsOf(root, holder)];
    const isOwn = items?.item(0)?.get('punct') !== undefined && items?.item(0)?.get('punct') !== null;
    if (!isOwn && (spans.length === 0 || items?.item(0)?.get('text')?.kind !== 'string')) return null;
    const speakerAt = speakersAt(spans);
    const words = [...(items?.items() ?? [])].flatMap((word) => {
      const text = word.first('punct', 'text', 'word');
      if (text?.kind !== 'string') return [];
      const start = secondsOf(word.get('start'));
      const end = secondsOf(word.get('end'));
      const label = start === null ? null : speakerAt((start + (end ?? start)) / 2);
      return [{ text, label, glued: false, start, end }];
    });
    const running = holder.get('punct');
    return turnsOfWords(words, running?.kind === 'string' ? [running] : []);
  },
};

function* segmentsOf(root: Value, holder: Value): Generator<SpeakerSpan> {
  const segmentation = holder.get('segmentation') ?? root.get('segmentation');
  const segments = segmentation?.get('segments') ?? root.get('paragraphs');
  for (const segment of segments?.items() ?? []) {
    const speaker = segment.get('speaker');
    const start = secondsOf(segment.get('start'));
    if (start === null) continue;
    const end = secondsOf(segment.get('end')) ?? start + (secondsOf(segment.get('duration')) ?? 0);
    yield { start, end, label: (speaker?.get('@id') ?? speaker)?.scalar() ?? null };
  }
}
