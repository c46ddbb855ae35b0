import type { Joint } from '../reporter.ts';

/** Joins pieces in which each record has a comma before it: the first of all loses it. */
export function commaJoint(): Joint {
  let isFirst = true;
  const add = (pieces: string): string => {
    if (!isFirst || !pieces.startsWith(',')) return pieces;
    isFirst = false;
    return pieces.slice(1);
  };
  return { add, end: add };
}

/** Records as a piece for `commaJoint`, a line each. */
export const commaRecords = (records: readonly string[]): string => records.map((record) => `,\n${record}`).join('');
