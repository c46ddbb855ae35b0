import { embedString } from '../json/strings.ts';
import type { Value } from '../json/value.ts';
import type { Node } from './node.ts';

const kinds: Readonly<Record<string, Node['kind']>> = { object: 'map', array: 'list', string: 'text' };

/** A JSON value as a value of a macro export. */
export const jsonNode = (value: Value): Node => ({
  kind: kinds[value.kind] ?? 'other',
  start: value.start,
  end: value.end,
  *entries() {
    for (const [key, held] of value.entries()) yield [key, jsonNode(held)];
  },
  *items() {
    for (const item of value.items()) yield jsonNode(item);
  },
  embedded: () => embedString(value),
  scalar: () => value.scalar(),
});
