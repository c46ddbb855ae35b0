import type { Within } from '../model/rulebook.ts';

const number = '(\\d+(?:\\.\\d+)?)';

/** What `within` can be: `first 2 turns`, `last minute`, `first 10%`, `from 10% to 50%`. */
export const withinPattern = `^(?:(first|last) *${number}?|from ${number} *%? to ${number}) *(turns?|seconds?|sec|s|minutes?|min|percent|%)$`;

const form = new RegExp(withinPattern);

/** Reads `within`; minutes become seconds. Null for what does not fit, and for no part at all. */
export function parseWithin(text: string): Within | null {
  const match = form.exec(text);
  if (!match) return null;
  const [, edge, only, from, to, word = ''] = match;
  const part = partOf(Number(to ?? only ?? 1), word);
  if (!part) return null;
  if (from === undefined) return { edge: edge === 'last' ? 'last' : 'first', ...part };
  const after = (part.count * Number(from)) / Number(to);
  return after < part.count && (part.unit !== 'turns' || Number.isInteger(after))
    ? { edge: 'first', ...part, after }
    : null;
}

function partOf(count: number, word: string): Pick<Within, 'count' | 'unit'> | null {
  if (count <= 0) return null;
  if (word.startsWith('t')) return Number.isInteger(count) ? { count, unit: 'turns' } : null;
  if (word.startsWith('m')) return { count: count * 60, unit: 'seconds' };
  if (word.startsWith('s')) return { count, unit: 'seconds' };
  return count <= 100 ? { count, unit: 'percent' } : null;
}

/** As `parseWithin` reads it: `first 2 turns`, `from 10 to 50 percent`. */
export const showWithin = ({ edge, count, unit, after }: Within): string =>
  after === undefined ? `${edge} ${count} ${unit}` : `from ${after} to ${count} ${unit}`;
