import { answer } from './answer.ts';
import { capitalize } from './capitalize.ts';
import { consistent } from './consistent.ts';
import type { Kind } from './kind.ts';
import { limit } from './limit.ts';
import { mustSay } from './must-say.ts';
import { neverSay } from './never-say.ts';
import { order } from './order.ts';
import { pace } from './pace.ts';
import { readable } from './readable.ts';
import { repeat } from './repeat.ts';
import { sayInstead } from './say-instead.ts';
import { sayWith } from './say-with.ts';
import { sequence } from './sequence.ts';
import { spell } from './spell.ts';

/** Every kind of rule, by name. */
export const kinds: readonly Kind[] = [
  answer,
  capitalize,
  consistent,
  limit,
  mustSay,
  neverSay,
  order,
  pace,
  readable,
  repeat,
  sayInstead,
  sayWith,
  sequence,
  spell,
];
