import type { FactKind } from '../model/fact.ts';
import type { Threshold } from '../text/evidence/thresholds.ts';
import { lengthOf, timekeeperOf } from '../text/evidence/windows.ts';
import type { Word } from '../text/polarity/words.ts';
import type { Quantity } from '../text/quantities/quantity.ts';

const near = (words: readonly Word[], value: Quantity, back: number, ahead: number): string => {
  const before = words.filter(({ end }) => end <= value.start).slice(-back);
  const after = words.filter(({ start }) => start >= value.end).slice(0, ahead);
  return `${before.map(({ form }) => form).join(' ')} | ${after.map(({ form }) => form).join(' ')}`;
};

/** Words beside an amount that make it a sum the customer saves or gets, and no price. */
const saving =
  /\b(?:get|receive|earn|win)(?: up to)? \||\b(?:save|saves|saving|discount|knock|earn|earns|win|win up to|refund|refunded)\b[^|]*\||\|(?: \S+)? (?:off|discount|back|credit|voucher|bonus|gift(?! wrap)|reward|rebate|cashback)\b/;
/** What a customer has or owes of their own: no price of the company's. */
const own =
  /\byour (?:\S+ )?(?:refund|total|bill|payment|credit|invoice|subtotal|order)\b[^|]*\||\b(?:balance|owe|owes|owed|spent|total|worth|valued|income|salary|hr|wage|wages)\b/;

/** Beside an amount these make it a price, though it stands beside an order or a booking. */
const priced = /\bdeposit of \||\|(?: \S+)? (?:fee|charge|deposit|surcharge)\b/;

/** A share that is passed on is no rate: "10% of the interest is donated". */
const giving = /^(?:donat(?:e|es|ed|ing)|direct(?:s|ed)?|pledg(?:e|es|ed)|tithe)$/;

/** What a value says of a thing, in words as they stand and with one name for what has many; null where that is of the customer's own case, or nothing two messages could differ in. */
export function kindOf(
  words: readonly Word[],
  named: readonly Word[],
  value: Quantity,
  thresholds: readonly Threshold[],
): FactKind | null {
  switch (value.kind) {
    case 'money': {
      const around = near(words, value, 4, 3);
      if (own.test(around)) return null;
      if (thresholds.some(({ amount }) => amount === value) && !priced.test(around)) return 'minimum';
      return saving.test(around) ? 'saving' : 'price';
    }
    case 'duration':
      return lengthOf(words, value) === null &&
        (timekeeperOf(words, value) ?? timekeeperOf(named, value)) === 'customer'
        ? 'window'
        : 'time';
    case 'hours':
      return 'hours';
    case 'distance':
      return 'distance';
    case 'weight':
      return 'weight';
    case 'percent':
      return value.unit === 'percent' && !words.some(({ form }) => giving.test(form)) ? 'share' : null;
    case 'multiple':
      return 'times';
    case 'number':
      return value.bound === 'at-most' || value.per !== null ? 'limit' : null;
    default:
      return null;
  }
}
