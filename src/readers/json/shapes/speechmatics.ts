import type { Passage } from '../../../model/passage.ts';
import { secondsOf } from '../instants.ts';
import type { Value } from '../value.ts';
import { turnsOfWords, type Word } from '../words.ts';
import type { Shape } from './shape.ts';
import { speakersAt } from './spans.ts';

/** Speechmatics: words with speakers beside them (version 1), or results that name their speaker (version 2). */
export const speechmatics: Shape = {
  name: 'Speechmatics',
  read(root) {
    const first = root.get('words')?.item(0);
    if (root.get('job') && first?.get('name')?.kind === 'string') return readFirstVersion(root);
    const result = root.get('results')?.item(0);
    if (result?.get('start_time') && result.get('alternatives')?.item(0)?.get('content'))
      return readResults(root.get('results')!);
    return null;
  },
};

function readFirstVersion(root: Value): Passage[] {
  const spans = [...(root.get('speakers')?.items() ?? [])].map((speaker) => {
    const start = secondsOf(speaker.get('time')) ?? 0;
    return {
      start,
      end: start + (secondsOf(speaker.get('duration')) ?? 0),
      label: speaker.get('name')?.string() ?? null,
    };
  });
  const speakerAt = speakersAt(spans);
  const words = [...(root.get('words')?.items() ?? [])].flatMap((word): Word[] => {
    const text = word.get('name');
    const start = secondsOf(word.get('time'));
    if (text?.kind !== 'string') return [];
    const length = secondsOf(word.get('duration')) ?? 0;
    const glued = /^[.,!?;:]+$/.test(text.string() ?? '');
    return [
      {
        text,
        glued,
        label: start === null ? null : speakerAt(start + length / 2),
        start,
        end: start === null ? null : start + length,
      },
    ];
  });
  return turnsOfWords(
    words.map((word) => ({ ...word, end: word.end === null ? null : Math.round(word.end * 1000) / 1000 })),
  );
}

function readResults(results: Value): Passage[] {
  const words = [...results.items()].flatMap((result): Word[] => {
    const alternative = result.get('alternatives')?.item(0);
    const text = alternative?.get('content');
    if (text?.kind !== 'string') return [];
    const named = alternative?.get('speaker')?.string() ?? result.get('channel')?.string() ?? null;
    const glued = result.get('attaches_to')?.string() === 'previous' || result.get('type')?.string() === 'punctuation';
    return [
      { text, glued, label: named, start: secondsOf(result.get('start_time')), end: secondsOf(result.get('end_time')) },
    ];
  });
  return turnsOfWords(words);
}
