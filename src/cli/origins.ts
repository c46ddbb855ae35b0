import { readFileSync, statSync } from 'node:fs';

/** What the files of a brand hold, as one key: equal as long as all of them read the same, also of those that are not there. */
export const textsOf = (files: readonly string[]): string => JSON.stringify(files.map(textOf));

function textOf(path: string): string | number | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return null;
  // So large a file is none of a brand, and its size tells enough.
  return stat.size > largest ? stat.size : readFileSync(path, 'utf8');
}

const largest = 5_000_000;
