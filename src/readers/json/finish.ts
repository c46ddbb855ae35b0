import type { Passage } from '../../model/passage.ts';
import { joinFragments } from './fragments.ts';
import { cutPassage } from './slices.ts';

/** Passages as later steps want them: parts of one sentence joined, none too long. */
export const finishPassages = (source: string, passages: readonly Passage[]): Passage[] =>
  joinFragments(source, passages).flatMap((passage) => cutPassage(source, passage));
