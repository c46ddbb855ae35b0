import type { Word } from '../text/polarity/words.ts';
import type { Quantity } from '../text/quantities/quantity.ts';
import { showQuantity } from '../text/quantities/show.ts';
import type { Evidence } from './evidence.ts';
import type { BrandPromise, Term } from './ledger.ts';
import type { Statement } from './statement.ts';

const noon = 720;
const midnight = 1440;

const closing = /^(?:close|closes|closed|closing|shut|shuts|shutting)$/;
const opening = /^(?:open|opens|opened|opening|reopen|reopens)$/;
/** When a place that never closes would be closed. */
const off =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|holidays?|nights?|overnight|midnight|christmas|easter|thanksgiving)$/;
/** "Close to", "close your account": another closing. */
const elsewhere = /^(?:to|your|the|my|an?|out|friend|up)$/;
/** How many words a verb and its time may stand apart. */
const reach = 6;

/** What a statement says of opening hours by a time at which something opens or closes, or a day on which it is closed. */
export function hoursSaid(statement: Statement, promise: BrandPromise): Evidence[] {
  return promise.terms.flatMap((term): Evidence[] => {
    const { meaning } = term;
    const hours = meaning.type === 'quantity' && meaning.mode === 'hours' ? meaning.values[0] : undefined;
    if (!hours) return [];
    return statement.words.flatMap((verb, at) => atVerb(statement, verb, at, hours, term));
  });
}

/** Whether a time of day in a statement is one at which something opens or closes, and no moment within its hours. */
export const isShift = ({ words }: Statement, said: Quantity): boolean =>
  said.kind === 'time' &&
  words.some(
    (word, at) =>
      (closing.test(word.form) || opening.test(word.form)) &&
      words.slice(at + 1, at + reach).some((next) => next.end > said.start && next.start < said.end),
  );

function atVerb(statement: Statement, verb: Word, at: number, hours: Quantity, term: Term): Evidence[] {
  const isClosing = closing.test(verb.form);
  if (!isClosing && !opening.test(verb.form)) return [];
  const context = statement.context(verb);
  if (context.negated || context.hypothetical || statement.isElsewhere(context)) return [];
  const after = statement.words.slice(at + 1, at + reach);
  if (isClosing && elsewhere.test(after[0]?.form ?? '')) return [];
  const time = statement.quantities.find(
    (each) => each.kind === 'time' && after.some(({ start, end }) => end > each.start && start < each.end),
  );
  if (time) return atTime(statement, verb, time, isClosing, hours, term);
  const day = after.find(({ form }) => off.test(form));
  if (!isClosing || !day || hours.most - hours.least < midnight) return [];
  const because = `says "${statement.quote({ start: verb.start, end: day.end })}"; the promise is ${term.text} (${term.name})`;
  return [{ start: verb.start, end: day.end, outcome: 'less', weight: 0.75, because, term: term.name }];
}

/** A bare hour is one of the morning where something opens, and of the evening where it closes: "we shut at ten". */
function meant(time: Quantity, quote: string, isClosing: boolean, [least, most]: readonly [number, number]): number {
  if (/[ap]\.?m\b|noon|midnight|morning|evening|afternoon|night|\b(?:1[3-9]|2[0-3])\b/i.test(quote)) return time.most;
  if (isClosing) return time.most < noon && time.most < least + noon && most > noon ? time.most + noon : time.most;
  return time.most >= noon && least < noon ? time.most - noon : time.most;
}

function atTime(
  statement: Statement,
  verb: Word,
  time: Quantity,
  isClosing: boolean,
  hours: Quantity,
  term: Term,
): Evidence[] {
  const { least, most } = hours;
  const said = meant(time, statement.quote(time), isClosing, [least, most]);
  const difference = isClosing ? said - most : least - said;
  const around = most - least >= midnight;
  const span = { start: Math.min(verb.start, time.start), end: time.end, term: term.name };
  if (difference === 0 && !around) {
    const because = `says ${isClosing ? 'closing' : 'opening'} at ${showQuantity(time)}, as promised (${term.name}: ${term.text})`;
    return [{ ...span, outcome: 'agrees', weight: 0.8, because }];
  }
  const because = `says ${isClosing ? 'closing' : 'opening'} at ${showQuantity({ ...time, least: said, most: said })}; the promise is ${term.text} (${term.name})`;
  return [{ ...span, outcome: difference < 0 || around ? 'less' : 'more', weight: 0.75, because }];
}
