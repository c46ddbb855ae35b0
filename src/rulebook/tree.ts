import type { Span } from '../model/span.ts';

/** How a scalar is written; `other` (a block scalar, an alias) has no exact places inside. */
export type Style = 'plain' | 'single' | 'double' | 'other';

/** A text in a YAML file: its source span, quotes included, and how it is written. */
export interface Scalar extends Span {
  readonly style: Style;
}

/** A value of a YAML file with its place, apart from any YAML library. */
export interface Tree extends Scalar {
  /** Strings, numbers, booleans, null, arrays and plain objects. */
  readonly value: unknown;
  /** The key that names it; null for the root and for items of a list. */
  readonly key: Scalar | null;
  /** By key, or by index as text; null for a scalar. */
  readonly parts: ReadonlyMap<string, Tree> | null;
}

/** A way from the root to a value. */
export type Path = readonly (string | number)[];

/** The value a path leads to, or the last one on its way that exists. */
export function nearestTree(tree: Tree, path: Path): Tree {
  let at = tree;
  for (const step of path) {
    const next = at.parts?.get(String(step));
    if (!next) return at;
    at = next;
  }
  return at;
}

/** The value a path leads to, if it exists. */
export function treeAt(tree: Tree, path: Path): Tree | null {
  let at: Tree | undefined = tree;
  for (const step of path) at = at?.parts?.get(String(step));
  return at ?? null;
}

/** The scalars, values and keys, that read as the text. */
export function* findScalars(tree: Tree, text: string): Iterable<Scalar> {
  if (tree.value === text) yield tree;
  for (const [name, part] of tree.parts ?? []) {
    if (part.key && name === text) yield part.key;
    yield* findScalars(part, text);
  }
}

/** Where to point for a value: itself, or its key where it is left empty. */
export const spanOf = (tree: Tree): Span => (tree.value === null && tree.key ? tree.key : tree);
