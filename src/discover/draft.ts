import { readTerm } from '../promises/term.ts';
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
const leastWeight = 2;
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
    if (name === undefined || isFree(quantity)) continue;
    if (terms[name] === undefined && readTerm(said)) terms[name] = said;
  }
  if (quantities.some(isFree) || /\bno (?:charge|fees?|cost)\b/i.test(text)) terms['cost'] = 'free';
  if (Object.keys(terms).length === 0)
    terms['promise'] = /\b(?:never|no|not|nothing|nobody)\b/i.test(text) ? 'never' : 'always';
  return terms;
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
