import type { Kind } from '../kind.ts';
import { capitalization } from './capitalization.ts';
import { conditional } from './conditional.ts';
import { consistency } from './consistency.ts';
import { existence } from './existence.ts';
import { metric } from './metric.ts';
import { occurrence } from './occurrence.ts';
import { readability } from './readability.ts';
import { repetition } from './repetition.ts';
import { sequence } from './sequence.ts';
import { spelling } from './spelling.ts';
import { substitution } from './substitution.ts';

/** The kinds of the rules of a Vale style; `extends` has the name that is their `vale`. They are no kinds of a brand file. */
export const valeKinds: readonly Kind[] = [
  capitalization,
  conditional,
  consistency,
  existence,
  metric,
  occurrence,
  readability,
  repetition,
  sequence,
  spelling,
  substitution,
];
