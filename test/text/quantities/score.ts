import { readFileSync } from 'node:fs';
import { type Quantity, readQuantities } from '../../../src/text/quantities/quantity.ts';

/** One phrasing of the table: what it should be read as, and what it is read as, in the same notation. */
export interface Phrasing {
  readonly set: string;
  readonly phrase: string;
  readonly expected: string;
  readonly actual: string;
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

/** The phrasings of the table; a phrase is right only when nothing else is read in it. */
export function readTable(): Phrasing[] {
  const lines = readFileSync(new URL('table.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [
      set = '',
      phrase = '',
      kind = '',
      least = '',
      most = '',
      unit = '',
      bound = '',
      business = '',
      currency = '',
      more = '',
    ] = line.split('\t');
    const expected =
      kind === 'none'
        ? 'none'
        : [kind, numberOf(least), numberOf(most), unit, bound, business, currency, more].join(' ').trim();
    return { set, phrase, expected, actual: readQuantities(phrase).map(written).join(' + ') || 'none' };
  });
}

function written({ kind, least, most, unit, bound, business, currency, strict, about, per }: Quantity): string {
  const more = [strict ? 'strict' : '', about ? 'about' : '', per === null ? '' : `per ${per}`]
    .filter(Boolean)
    .join(' ');
  return [kind, least, most, unit, bound, business ? 'business' : '', currency ?? '', more].join(' ').trim();
}
