import type { BrandAbout } from './picture.ts';
import type { Sums } from './sums.ts';

/** Another run, as its JSON has it. */
export interface OtherRun {
  readonly brand: string | null;
  readonly sums: Sums;
}

const mostNamed = 5;

/** What can and cannot be concluded where runs are added or compared, in sentences. */
export function mixingNotes(
  own: Sums,
  about: BrandAbout,
  added: readonly OtherRun[],
  against: OtherRun | null,
): string[] {
  const notes: string[] = [];
  const isOther = ({ brand }: OtherRun): boolean => brand !== about.brand;
  const nameOf = ({ brand }: OtherRun): string => brand ?? 'a brand without a name';
  if (against && isOther(against))
    notes.push(`The earlier run is of another brand, ${nameOf(against)}: what changed since says nothing of this one.`);
  for (const other of added.filter(isOther))
    notes.push(`An added run is of another brand, ${nameOf(other)}: its messages count as if they were of this one.`);
  const known = new Set(about.promises.map(({ id }) => id));
  const unknown = [...new Set(added.flatMap(({ sums }) => Object.keys(sums.promises)))].filter((id) => !known.has(id));
  if (unknown.length > 0)
    notes.push(
      `Added runs speak of what this brand file does not promise, which is left out: ${namesOf(unknown.sort())}.`,
    );
  const twice = repeated([own, ...added.map(({ sums }) => sums)]);
  if (twice.length > 0)
    notes.push(`Files that stand in more than one of the runs are counted more than once: ${namesOf(twice)}.`);
  return notes;
}

const namesOf = (names: readonly string[]): string =>
  names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '');

/** Files with statements that are in several sums. */
function repeated(all: readonly Sums[]): string[] {
  const seen = new Map<string, number>();
  for (const { statements } of all)
    for (const file of Object.keys(statements)) seen.set(file, (seen.get(file) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count > 1)
    .map(([file]) => file)
    .sort();
}
