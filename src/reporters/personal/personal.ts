import type { Span } from '../../model/span.ts';
import { accountsIn } from './accounts.ts';
import { cardsIn } from './cards.ts';
import { mailsIn } from './mails.ts';
import { phonesIn } from './phones.ts';

/** A stretch of text that names or pays for a person; `label` says what it is, in brackets: `[card number]`. */
export interface Personal extends Span {
  readonly label: string;
}

/** Finds the spans of one pattern in a text, in order, in a time that is known to end. */
export type Search = (text: string) => Iterable<Span>;

/** Named patterns of a brand file: what they mask → how to find it. */
export type NamedSearches = Readonly<Record<string, Search>>;

/** Finds personal data: e-mail addresses, card, account and phone numbers, and what the named searches find; in order, none overlapping. */
export function personalIn(text: string, named: NamedSearches = {}): readonly Personal[] {
  const own = Object.entries(named).flatMap(([name, search]) => [...labelled(search(text), `[${name}]`)]);
  const found = [
    ...own,
    ...labelled(mailsIn(text), '[e-mail]'),
    ...labelled(cardsIn(text), '[card number]'),
    ...labelled(accountsIn(text), '[account number]'),
    ...labelled(phonesIn(text), '[phone number]'),
  ];
  return found.length < 2 ? found : merged(found);
}

function* labelled(spans: Iterable<Span>, label: string): Iterable<Personal> {
  for (const { start, end } of spans) if (end > start) yield { start, end, label };
}

/** Overlapping spans become one, called what the first of them is. */
function merged(found: Personal[]): readonly Personal[] {
  const all: Personal[] = [];
  // Sorting is stable: of two that start together the more particular kind, which was looked for first, stays first.
  for (const each of found.sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && each.start < last.end) all[all.length - 1] = { ...last, end: Math.max(last.end, each.end) };
    else all.push(each);
  }
  return all;
}
