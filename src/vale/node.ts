import type { Span } from '../model/span.ts';
import type { Tree } from '../rulebook/tree.ts';

/** A value made of a rule's file, standing where it was read. */
export const leaf = (value: unknown, { start, end }: Span, key: Tree['key'] = null): Tree => ({
  start,
  end,
  style: 'other',
  key,
  value,
  parts: null,
});

/** A map, standing where it was read. */
export function mapNode(
  entries: Iterable<readonly [string, Tree]>,
  { start, end }: Span,
  key: Tree['key'] = null,
): Tree {
  const parts = new Map(entries);
  const value = Object.fromEntries([...parts].map(([name, part]) => [name, part.value]));
  return { start, end, style: 'other', key, value, parts };
}

/** A list, standing where it was read. */
export function listNode(items: readonly Tree[], { start, end }: Span, key: Tree['key'] = null): Tree {
  const parts = new Map(items.map((item, index) => [String(index), item]));
  return { start, end, style: 'other', key, value: items.map(({ value }) => value), parts };
}
