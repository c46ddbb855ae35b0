import type { Fact, FactKind, FactValue } from '../model/fact.ts';
import type { Side } from '../model/finding.ts';
import { areVariants } from './variants.ts';

/** What a message states, as the sums keep it: its place, its words and its value. */
export type StatedFact = Omit<Fact, 'key' | 'unit'> & { readonly channel: string };

/** Key of what is stated → value and channel → the first places where it is. */
export type FactTable = Readonly<Record<string, Readonly<Record<string, readonly StatedFact[]>>>>;

/** A statement of a conflict, with the side of its channel. */
export type Stating = StatedFact & { readonly side: Side | null };

/** One thing of which messages state values that cannot all be true. */
export interface Conflict {
  readonly kind: FactKind;
  readonly thing: string;
  /** Two or more; marketing's first. */
  readonly values: readonly { readonly said: string; readonly statements: readonly Stating[] }[];
}

/** A thing of more values than this differs by what the messages do not name. */
const mostValues = 4;
/** In how many places of a channel a value is kept. */
const mostPlaces = 2;

/** The table of one file's facts. A message that states two values of one thing tells them apart by what is not read here. */
export function tableOf(facts: readonly Fact[], channel: string): FactTable {
  const table: Record<string, Record<string, readonly StatedFact[]>> = Object.create(null);
  for (const fact of facts) {
    const { key, unit, ...stated } = fact;
    if (facts.some((other) => other.key === key && other.unit === unit && differ(other.value, fact.value))) continue;
    const { least, most, currency, per } = fact.value;
    const own: Record<string, readonly StatedFact[]> = table[key] ?? Object.create(null);
    const name = JSON.stringify([least, most, currency, per, channel]);
    own[name] = firstOf(own[name] ?? [], [{ ...stated, channel }]);
    table[key] = own;
  }
  return table;
}

/** The first places of two lists. */
export const firstOf = (one: readonly StatedFact[], other: readonly StatedFact[]): readonly StatedFact[] =>
  [...one, ...other].sort(compareFacts).slice(0, mostPlaces);

const compareFacts = (a: StatedFact, b: StatedFact): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(JSON.stringify(a), JSON.stringify(b));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What messages state differently, what marketing and service differ in first. What differs only from call to call is left out. */
export function conflictsOf(facts: FactTable, sideOf: (channel: string) => Side | null): Conflict[] {
  return Object.keys(facts)
    .sort()
    .flatMap((key): Conflict[] => {
      const stated = Object.values(facts[key]!)
        .flat()
        .map((fact): Stating => ({ ...fact, side: sideOf(fact.channel) }))
        .sort((a, b) => rankOf(a) - rankOf(b) || compareFacts(a, b));
      const values = opposedIn(groupsOf(stated));
      if (values.length < 2 || values.length > mostValues) return [];
      const first = values[0]![0];
      return [
        {
          kind: first!.kind,
          thing: first!.thing,
          values: values.map((statements) => ({ said: statements[0]!.value.said, statements })),
        },
      ];
    })
    .sort((a, b) => Number(isAcross(b)) - Number(isAcross(a)));
}

/** Marketing first, what is written before what was said. */
const rankOf = ({ side, record }: Stating): number => (side === 'marketing' ? 0 : 2) + Number(record);

const isAcross = ({ values }: Conflict): boolean =>
  new Set(values.flatMap(({ statements }) => statements.map(({ side }) => side))).size > 1;

/** Statements by value; one that agrees with several stands with the first. */
function groupsOf(stated: readonly Stating[]): Stating[][] {
  const groups: Stating[][] = [];
  for (const fact of stated) {
    const own = groups.find((group) => !differ(group[0]!.value, fact.value));
    if (own) own.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

/** The values that a statement of another value opposes; not one made of another of a kind, nor one call against another. */
function opposedIn(groups: readonly Stating[][]): Stating[][] {
  const opposes = (a: Stating, b: Stating): boolean => !(a.record && b.record) && !areVariants(a.heading, b.heading);
  return groups.filter((own) =>
    groups.some((other) => other !== own && own.some((a) => other.some((b) => opposes(a, b)))),
  );
}

/** Whether two values of one thing cannot both be true. */
export function differ(a: FactValue, b: FactValue): boolean {
  // It costs something: that is true of any price but none.
  if (a.most === null || b.most === null) return a.most === 0 || b.most === 0;
  if (isNothing(a) !== isNothing(b)) return true;
  if (a.per !== b.per || (a.currency !== b.currency && a.currency !== null && b.currency !== null)) return false;
  const room = [a.unit, b.unit].some((unit) => unit === 'month' || unit === 'year') ? 0.1 : 0.02;
  return !isNear(a.least, b.least, room) || !isNear(a.most, b.most, room);
}

const isNothing = ({ most, unit }: FactValue): boolean => most === 0 && unit !== '';

const isNear = (a: number | null, b: number | null, room: number): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= room * Math.max(Math.abs(a), Math.abs(b)));
