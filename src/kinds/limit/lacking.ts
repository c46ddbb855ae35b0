import { fitsField } from '../../text/fields.ts';
import type { Heard } from '../kind.ts';
import { messagesOf } from '../parts/messages.ts';
import type { Place } from './count.ts';

/** Where the messages start that hold one of the fields and nothing the rule listens to: an ad without a single headline. */
export function lackingMessages(fields: readonly string[], heard: Heard): Place[] {
  const having = new Set(heard.passages.map(({ unit }) => unit));
  return messagesOf(heard.document.passages.filter(({ heard: isHeard }) => isHeard))
    .filter(([first]) => !having.has(first!.unit))
    .flatMap((passages) => {
      const known = passages.find(({ field }) => fitsField(fields, field));
      return known ? [{ passage: known, span: { start: 0, end: known.text.length } }] : [];
    });
}
