import { readCaptions } from './captions/read.ts';
import { arrowTiming } from './captions/timing.ts';
import type { Reader } from './reader.ts';

/** SubRip captions and transcripts. */
export const reader: Reader = { read: ({ text }, options) => readCaptions(text, arrowTiming, options) };
