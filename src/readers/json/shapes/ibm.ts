import type { Passage } from '../../../model/passage.ts';
import { secondsOf } from '../instants.ts';
import { say } from '../say.ts';
import type { Value } from '../value.ts';
import { turnsOfWords, type Word } from '../words.ts';
import type { Shape } from './shape.ts';

/** IBM Watson Speech to Text: results with `[word, from, to]` timestamps, speakers by the time a word begins. */
export const ibm: Shape = {
  name: 'IBM Watson Speech to Text',
  read(root) {
    const holders = root.at('results.0.results') ? [...root.get('results')!.items()] : [root];
    const results = holders.flatMap((holder) => [...(holder.get('results')?.items() ?? [])]);
    const alternatives = results.flatMap((result) => result.get('alternatives')?.item(0) ?? []);
    if (!alternatives.some((alternative) => alternative.at('timestamps.0.0')?.kind === 'string')) return null;
    const speakers = speakersOf([root, ...holders]);
    if (speakers.size === 0) return alternatives.flatMap((alternative) => readAlternative(alternative) ?? []);
    return alternatives.flatMap((alternative) => {
      const transcript = alternative.get('transcript');
      return turnsOfWords(wordsOf(alternative, speakers), transcript ? [transcript] : []);
    });
  },
};

function speakersOf(holders: readonly Value[]): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>();
  for (const holder of holders) {
    for (const entry of holder.get('speaker_labels')?.items() ?? []) {
      const from = entry.get('from')?.number();
      const speaker = entry.get('speaker')?.scalar();
      if (from !== null && from !== undefined && speaker) speakers.set(from, `Speaker ${speaker}`);
    }
  }
  return speakers;
}

function wordsOf(alternative: Value, speakers: ReadonlyMap<number, string>): Word[] {
  return [...(alternative.get('timestamps')?.items() ?? [])].flatMap((stamp): Word[] => {
    const [text, from, to] = [...stamp.items()];
    if (text?.kind !== 'string') return [];
    const start = secondsOf(from ?? null);
    return [
      { text, start, end: secondsOf(to ?? null), label: speakers.get(from?.number() ?? -1) ?? null, glued: false },
    ];
  });
}

function readAlternative(alternative: Value): Passage | null {
  const words = wordsOf(alternative, new Map());
  return say(alternative.get('transcript'), { start: words[0]?.start ?? null, end: words.at(-1)?.end ?? null });
}
