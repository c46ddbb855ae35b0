import type { QuantityKind } from '../quantities/quantity.ts';
import { acts } from './acts.ts';

/** Slots filled by a quantity in the text: slot name → the kinds that fill it. */
export const quantitySlots: ReadonlyMap<string, readonly QuantityKind[]> = new Map([
  ['money', ['money']],
  ['duration', ['duration']],
  ['percent', ['percent']],
  ['number', ['number']],
  ['date', ['date']],
  ['time', ['time', 'hours']],
  ['hours', ['hours']],
  ['distance', ['distance']],
  ['multiple', ['multiple']],
]);

/** Every name that may stand between `<` and `>`. */
export const slotNames: readonly string[] = [...quantitySlots.keys(), 'word', 'brand', ...Object.keys(acts)];
