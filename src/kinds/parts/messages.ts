import type { Passage } from '../../model/passage.ts';

/**
 * Passages by the message they belong to, in order: a macro of many in a file, an ad's row in a sheet. A conversation or
 * a page is one message.
 */
export function messagesOf(passages: readonly Passage[]): Passage[][] {
  const messages = new Map<string | null, Passage[]>();
  for (const passage of passages) {
    const known = messages.get(passage.unit);
    if (known) known.push(passage);
    else messages.set(passage.unit, [passage]);
  }
  return [...messages.values()];
}
