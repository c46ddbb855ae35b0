import type { FactValue } from '../model/fact.ts';
import type { Quantity } from '../text/quantities/quantity.ts';

/** A quantity as a value that is stated: bounded on one side it counts as that bound. */
export function asValue(
  text: string,
  { start, end, bound, least, most, unit, currency, per, kind }: Quantity,
): FactValue {
  const said = text.slice(start, end).replace(/\s+/g, ' ');
  const bounds =
    bound === 'at-least' ? [least, least] : bound === 'at-most' || kind === 'duration' ? [most, most] : [least, most];
  return { said, least: bounds[0]!, most: bounds[1]!, unit, currency, per };
}
