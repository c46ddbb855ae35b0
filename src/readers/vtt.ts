import { readCaptions } from './captions/read.ts';
import { arrowTiming } from './captions/timing.ts';
import type { Reader } from './reader.ts';

/** WebVTT captions and transcripts, with voices. */
export const reader: Reader = { read: ({ text }, options) => readCaptions(text, arrowTiming, options, true) };
