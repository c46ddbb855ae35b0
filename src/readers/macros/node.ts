import type { Span } from '../../model/span.ts';
import type { Embedded } from '../markup/compose.ts';

/** A value of a macro export, JSON or YAML. */
export interface Node extends Span {
  readonly kind: 'map' | 'list' | 'text' | 'other';
  /** A map's keys and values, in order; keys given twice come twice. */
  entries(): Iterable<readonly [string, Node]>;
  /** A list's values. */
  items(): Iterable<Node>;
  /** A text with the place of every character; an empty one for other kinds. */
  embedded(): Embedded;
  /** A text, number or boolean as text; null for other kinds. */
  scalar(): string | null;
}

/** Values as one list. */
export const listNode = (nodes: readonly Node[]): Node => ({
  kind: 'list',
  start: nodes[0]?.start ?? 0,
  end: nodes.at(-1)?.end ?? 0,
  entries: () => [],
  items: () => nodes,
  embedded: () => ({ text: '', pieces: [] }),
  scalar: () => null,
});
