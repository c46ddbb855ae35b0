import { readCaptions } from './captions/read.ts';
import { commaTiming } from './captions/timing.ts';
import type { Reader } from './reader.ts';

/** SBV captions, as YouTube exports them. */
export const reader: Reader = { read: ({ text }, options) => readCaptions(text, commaTiming, options) };
