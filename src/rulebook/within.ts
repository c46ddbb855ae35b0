import type { Within } from '../model/rulebook.ts';

/** What `within` can be: `first 2 turns`, `last minute`, `first 10%`. */
export const withinPattern = '^(first|last) *(\\d+(?:\\.\\d+)?)? *(turns?|seconds?|sec|s|minutes?|min|percent|%)$';

const form = new RegExp(withinPattern);

/** Reads `within`; minutes become seconds. Null for what does not fit, and for no part at all. */
export function parseWithin(text: string): Within | null {
  const match = form.exec(text);
  if (!match) return null;
  const count = match[2] === undefined ? 1 : Number(match[2]);
  const edge = match[1] === 'first' ? 'first' : 'last';
  const word = match[3] ?? '';
  if (count <= 0) return null;
  if (word.startsWith('t')) return Number.isInteger(count) ? { edge, count, unit: 'turns' } : null;
  if (word.startsWith('m')) return { edge, count: count * 60, unit: 'seconds' };
  if (word.startsWith('s')) return { edge, count, unit: 'seconds' };
  return count <= 100 ? { edge, count, unit: 'percent' } : null;
}
