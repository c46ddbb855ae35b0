import type { Check, Heard, Keeping } from '../kinds/kind.ts';
import type { Passage } from '../model/passage.ts';

/**
 * Where a rule was kept. A kind that calls for something knows; one that only forbids is kept by each speaker it listens to in
 * each conversation, which is shown at the first of their turns without a quote.
 */
export const keepingsOf = (check: Check, heard: Heard): Iterable<Keeping> =>
  check.kept ? check.kept(heard) : silentKeepings(heard.passages);

function silentKeepings(passages: readonly Passage[]): Keeping[] {
  const turns = new Map<string, { passage: Passage; count: number }>();
  for (const passage of passages) {
    const key = JSON.stringify([passage.unit, passage.role, passage.speaker]);
    const known = turns.get(key);
    if (known) known.count += 1;
    else turns.set(key, { passage, count: 1 });
  }
  return [...turns.values()].map(({ passage, count }) => ({
    passage,
    span: { start: 0, end: 0 },
    reason: `nothing against it in ${count} ${count === 1 ? 'turn' : 'turns'}`,
  }));
}
