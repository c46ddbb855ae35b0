import { amazonTranscribe } from './shapes/amazon-transcribe.ts';
import { assemblyAi } from './shapes/assemblyai.ts';
import { deepgram } from './shapes/deepgram.ts';
import { autoEdit, rev } from './shapes/editors.ts';
import { google } from './shapes/google.ts';
import { ibm } from './shapes/ibm.ts';
import { intercom } from './shapes/intercom.ts';
import { kaldi } from './shapes/kaldi.ts';
import type { Shape } from './shapes/shape.ts';
import { speechmatics } from './shapes/speechmatics.ts';
import { tableShapes } from './shapes/tables.ts';

/** Vendors' shapes, each told by its own keys; the first that fits reads a file. */
export const shapes: readonly Shape[] = [
  amazonTranscribe,
  ibm,
  speechmatics,
  deepgram,
  google,
  kaldi,
  autoEdit,
  rev,
  intercom,
  ...tableShapes,
  assemblyAi,
];
