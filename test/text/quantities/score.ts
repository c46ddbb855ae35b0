import { readFileSync } from 'node:fs';
import { type Quantity, readQuantities } from '../../../src/text/quantities/quantity.ts';

/** One phrasing of the table: what it should be read as, and what it is read as, in the same notation. */
export interface Phrasing {
  readonly set: string;
  readonly phrase: string;
  readonly expected: string;
  readonly actual: string;
}

/** How many phrasings of a set are read right. */
export interface Score {
  readonly set: string;
  readonly right: number;
  readonly all: number;
}

const sizes: Readonly<Record<string, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  mo: 2_592_000,
  y: 31_536_000,
};

/** Numbers of the table: plain, durations with their unit (`30d`), times of day (`6:00`), `inf`. */
function numberOf(text: string): number {
  if (text === 'inf') return Number.POSITIVE_INFINITY;
  const time = /^(\d+):(\d\d)$/.exec(text);
  if (time) return Number(time[1]) * 60 + Number(time[2]);
  const span = /^([\d.]+)([a-z]+)$/.exec(text);
  return span ? Math.round(Number(span[1]) * sizes[span[2]!]!) : Number(text);
}

/**
 * The phrasings of the table; a phrase is right only when nothing else is read in it. A row without a phrase is a further
 * value of the phrase above.
 */
export function readTable(): Phrasing[] {
  const rows = readFileSync(new URL('table.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const expectations: { set: string; phrase: string; expected: string[] }[] = [];
  for (const [set = '', phrase = '', ...value] of rows) {
    if (phrase === '') expectations.at(-1)!.expected.push(expectedOf(value));
    else expectations.push({ set, phrase, expected: [expectedOf(value)] });
  }
  return expectations.map(({ set, phrase, expected }) => ({
    set,
    phrase,
    expected: expected.join(' + '),
    actual: readQuantities(phrase).map(written).join(' + ') || 'none',
  }));
}

/** The score of each set of the table, in the table's order. */
export function scoresOf(phrasings: readonly Phrasing[]): Score[] {
  const sets = [...new Set(phrasings.map(({ set }) => set))];
  return sets.map((set) => {
    const members = phrasings.filter((phrasing) => phrasing.set === set);
    return { set, right: members.filter(isRight).length, all: members.length };
  });
}

/** Whether a phrasing is read as the table says, with nothing else. */
export const isRight = ({ expected, actual }: Phrasing): boolean => expected === actual;

function expectedOf(value: readonly string[]): string {
  const [kind = '', least = '', most = '', unit = '', bound = '', business = '', currency = '', more = ''] = value;
  if (kind === 'none') return 'none';
  return [kind, numberOf(least), numberOf(most), unit, bound, business, currency, more].join(' ').trim();
}

function written({ kind, least, most, unit, bound, business, currency, strict, about, per }: Quantity): string {
  const more = [strict ? 'strict' : '', about ? 'about' : '', per === null ? '' : `per ${per}`]
    .filter(Boolean)
    .join(' ');
  return [kind, least, most, unit, bound, business ? 'business' : '', currency ?? '', more].join(' ').trim();
}
