import { secondsOf } from '../instants.ts';
import type { Value } from '../value.ts';
import { turnsOfWords, type Word } from '../words.ts';
import type { Shape } from './shape.ts';

/** AssemblyAI without utterances: words in milliseconds beside the whole text. */
export const assemblyAi: Shape = {
  name: 'AssemblyAI words',
  read(root) {
    const words = root.get('words');
    const first = words?.item(0);
    const text = root.get('text');
    if (text?.kind !== 'string' || first?.get('text')?.kind !== 'string' || first.get('start') === null) return null;
    return turnsOfWords([...wordsOf(words)], [text]);
  },
};

function* wordsOf(words: Value | null): Generator<Word> {
  for (const word of words?.items() ?? []) {
    const text = word.get('text');
    if (text?.kind !== 'string') continue;
    const label = word.get('speaker')?.scalar() ?? null;
    yield {
      text,
      label,
      glued: false,
      start: secondsOf(word.get('start'), 1e-3),
      end: secondsOf(word.get('end'), 1e-3),
    };
  }
}
