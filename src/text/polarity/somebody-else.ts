import { pronounOf } from './classes.ts';
import type { Edge } from './edges.ts';
import type { Word } from './words.ts';

/** After these the others are only compared with, or are an object: "cheaper than other stores", "we match other stores". */
const comparing = new Set(
  'than unlike like to from as of by match matches beat beats for over versus vs against'.split(' '),
);

/** Whether the others named by the words `from` to before `to` are the ones who do what follows. */
export function isOther(words: readonly Word[], edges: readonly Edge[], from: number, _to: number): boolean {
  if (comparing.has(words[from - 1]?.form ?? '') || words[from]!.form === 'unlike') return false;
  for (let at = from - 1; at >= 0 && edges[at + 1] !== 2; at -= 1) {
    const pronoun = pronounOf(words[at]!.form);
    if (pronoun === 'we' || pronoun === 'i' || words[at]!.form === 'our') return false;
  }
  return true;
}
