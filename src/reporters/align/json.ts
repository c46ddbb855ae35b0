import { json } from '../harmless.ts';
import type { AlignWriter } from './writing.ts';

/** Version 1: the picture, its sums (which can be added to those of other runs) and the trend. */
export const write: AlignWriter = ({ picture, sums, trend }) => `${json({ ...picture, trend, sums })}\n`;
