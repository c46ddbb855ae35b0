import type { Offence } from '../kind.ts';

/** The first so many; all where the limit is 0 or left out. */
export function* limited(offences: Iterable<Offence>, limit = 0): Iterable<Offence> {
  let count = 0;
  for (const offence of offences) {
    yield offence;
    count += 1;
    if (count === limit) return;
  }
}
