import type { QuantityKind } from '../quantities/quantity.ts';
import { acts } from './acts.ts';

/** What fills a slot: a quantity of one of some kinds; of money, what is free only, or all but that. */
export interface SlotFilling {
  readonly kinds: readonly QuantityKind[];
  readonly isFree: boolean;
}

const filled = (...kinds: QuantityKind[]): SlotFilling => ({ kinds, isFree: false });

/** Slots that a quantity in the text fills, by name. */
export const quantitySlots: ReadonlyMap<string, SlotFilling> = new Map([
  ['money', filled('money')],
  ['free', { kinds: ['money'], isFree: true }],
  ['duration', filled('duration')],
  ['percent', filled('percent')],
  ['number', filled('number')],
  ['date', filled('date')],
  ['time', filled('time', 'hours')],
  ['hours', filled('hours')],
  ['distance', filled('distance')],
  ['weight', filled('weight')],
  ['multiple', filled('multiple')],
]);

/** Every name that may stand between `<` and `>`. */
export const slotNames: readonly string[] = [...quantitySlots.keys(), 'word', 'brand', ...Object.keys(acts)];
