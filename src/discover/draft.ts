import { readTerm } from '../promises/term.ts';
import { readCosts } from '../text/evidence/cost.ts';
import { wordsOf } from '../text/evidence/words.ts';
import type { Quantity } from '../text/quantities/quantity.ts';
import type { Claim } from './claims.ts';
import type { Group } from './group.ts';

/** A promise as it may stand in a brand file, for a person to decide on. */
export interface DraftPromise {
  readonly id: string;
  readonly wording: string;
  /** Words that name it in a sentence, as phrases. */
  readonly about: readonly string[];
  readonly terms: Readonly<Record<string, string>>;
  /** Where it is made, the firmest first. */
  readonly sources: readonly Pick<Claim, 'file' | 'line' | 'text'>[];
  /** In how many files it is made. */
  readonly files: number;
  /** Values for the same thing that do not agree, as said. */
  readonly conflicts: readonly string[];
}

/** Promises made this weakly are left out: once, in passing. */
const leastWeight = 1.5;
const mostSources = 4;

/** Drafts promises from groups of claims, at most so many. */
export function draftPromises(groups: readonly Group[], most: number): DraftPromise[] {
  const ids = new Set<string>();
  return groups
    .filter(({ weight }) => weight >= leastWeight)
    .slice(0, most)
    .map((group) => {
      const best = group.claims[0]!;
      return {
        id: freeId(group, ids),
        wording: best.text,
        about: group.words,
        terms: termsOf(best),
        sources: group.claims.slice(0, mostSources).map(({ file, line, text }) => ({ file, line, text })),
        files: new Set(group.claims.map(({ file }) => file)).size,
        conflicts: conflictsIn(group.claims),
      };
    });
}

/** What of a wording can be checked: its values, and what it says is free. */
function termsOf({ text, quantities }: Claim): Record<string, string> {
  const terms: Record<string, string> = {};
  for (const quantity of quantities) {
    const said = text.slice(quantity.start, quantity.end);
    const name = names[quantity.kind];
    if (name === undefined || isFree(quantity) || !isTerm(text, quantity)) continue;
    if (terms[name] === undefined && readTerm(said)) terms[name] = said;
  }
  if (isGiven(text, quantities)) terms['cost'] = 'free';
  if (Object.keys(terms).length === 0)
    terms['promise'] = /\b(?:never|no|not|nothing|nobody)\b/i.test(text) ? 'never' : 'always';
  return terms;
}

/** A time is a term where it is a limit or a window ("within two hours", "30 days to return it"), and none in passing ("one day a year"); an amount is none where it only says from when on ("orders of $35"). */
const isTerm = (text: string, { kind, bound, per, start, end }: Quantity): boolean => {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  if (kind === 'duration')
    return (
      per === null &&
      (bound !== 'exact' ||
        windowBefore.test(before) ||
        windowAfter.test(after) ||
        /^(?:within|in|inside|under)\b/i.test(text.slice(start)))
    );
  if (kind === 'money')
    return (
      !/\b(?:orders?|baskets?|spend|spent|reach(?:es)?|once|over|above)\b[^.]{0,12}$/i.test(before) &&
      !/^\s*\+/.test(after)
    );
  return true;
};

const windowBefore = /\b(?:within|in|inside|under|for|until|after|have|get|got|to|lasts?|takes?)\s+(?:\w+\s+)?$/i;
const windowAfter =
  /^\W*(?:to|or less|or more|guarantee|warranty|returns?|trial|tops|at most|flat|are up|are gone|before|of (?:buying|delivery|purchase))\b/i;

/** Whether it says that something costs nothing: "free", "you won't be charged", "included". */
function isGiven(text: string, quantities: readonly Quantity[]): boolean {
  const whole = { start: 0, end: text.length };
  const signs = readCosts(text, whole, wordsOf(text, whole), quantities);
  return signs.some(({ sign, context }) => sign === 'free' && !context.ceased && !context.asked);
}

const isFree = ({ kind, most }: Quantity): boolean => kind === 'money' && most === 0;

const names: Readonly<Partial<Record<Quantity['kind'], string>>> = {
  money: 'amount',
  duration: 'time',
  percent: 'share',
  hours: 'hours',
  multiple: 'times',
  distance: 'distance',
};

function freeId({ words }: Group, taken: Set<string>): string {
  const stem = words.slice(0, 2).join('-') || 'promise';
  let id = stem;
  for (let at = 2; taken.has(id); at += 1) id = `${stem}-${at}`;
  taken.add(id);
  return id;
}

/** Values of one kind and unit that differ from claim to claim. */
function conflictsIn(claims: readonly Claim[]): string[] {
  const said = new Map<string, Map<number, string>>();
  for (const { quantities, text } of claims) {
    for (const { kind, unit, most, start, end } of quantities) {
      if (kind === 'number' || kind === 'date' || !Number.isFinite(most)) continue;
      const key = `${kind} ${kind === 'money' ? '' : unit}`;
      const values = said.get(key) ?? new Map<number, string>();
      said.set(key, values.set(most, text.slice(start, end)));
    }
  }
  return [...said.values()].filter((values) => values.size > 1).map((values) => [...values.values()].join(' / '));
}
