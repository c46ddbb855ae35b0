import type { Scale } from './scale.ts';
import { confidence } from './scales/confidence.ts';
import { formality } from './scales/formality.ts';
import { hedging } from './scales/hedging.ts';
import { politeness } from './scales/politeness.ts';
import { urgency } from './scales/urgency.ts';
import { warmth } from './scales/warmth.ts';

/** Every scale that `measure` can name. */
export const scales: readonly Scale[] = [confidence, formality, hedging, politeness, urgency, warmth];
