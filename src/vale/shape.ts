import type { Complaint } from '../rulebook/source.ts';
import type { Tree } from '../rulebook/tree.ts';
import { show } from '../rulebook/wording.ts';
import { leaf, listNode, mapNode } from './node.ts';

/** As much of JSON Schema as the options of Vale's kinds are written in. */
export interface Shape {
  readonly type?: unknown;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: unknown;
}

const yes = new Set(['true', 'yes', 'on', 'y', '1']);
const no = new Set(['false', 'no', 'off', 'n', '0', '']);

/**
 * A value as its option takes it: Vale reads a number in quotes, one text for a list of one, and `yes` for true. Complains of
 * what it cannot make of it; `text` is the file's.
 */
export function shaped(
  tree: Tree,
  shape: Shape,
  name: string,
  text: string,
  complain: (complaint: Complaint) => void,
): Tree {
  const refuse = (wanted: string, at: Tree = tree): Tree => {
    complain({
      start: at.start,
      end: at.end,
      message: `"${name}" should be ${wanted}, not ${show(at.value)}.`,
      remedy: null,
    });
    return leaf(null, at, at.key);
  };
  const inner = (part: Tree, own: Shape): Tree => shaped(part, own, name, text, complain);
  switch (shape.type) {
    case 'string':
      return tree.parts ? refuse('text') : { ...tree, value: textOf(tree, text) };
    case 'boolean': {
      const word = textOf(tree, text).toLowerCase();
      if (tree.parts || !(yes.has(word) || no.has(word))) return refuse('true or false');
      return leaf(yes.has(word), tree, tree.key);
    }
    case 'integer':
    case 'number': {
      const value = Number(textOf(tree, text) || Number.NaN);
      const fits =
        !tree.parts && Number.isFinite(value) && value >= 0 && (shape.type === 'number' || Number.isInteger(value));
      return fits ? leaf(value, tree, tree.key) : refuse(shape.type === 'integer' ? 'a whole number' : 'a number');
    }
    case 'array': {
      if (isMap(tree)) return refuse('a list');
      // A list of lists is one list: the steps of an action.
      const items = tree.parts
        ? [...tree.parts.values()].flatMap((part) => (isList(part) ? [...part.parts!.values()] : [part]))
        : [tree];
      return listNode(
        items.filter(({ value }) => value !== null).map((item) => inner(item, shape.items ?? { type: 'string' })),
        tree,
        tree.key,
      );
    }
    default: {
      if (!isMap(tree)) return refuse('a map');
      const entries = [...tree.parts!].map(([key, part]): [string, Tree] | null => {
        const own = shape.properties ? find(shape.properties, key) : ([key, { type: 'string' }] as const);
        if (own) return [own[0], inner(part, own[1])];
        complain({
          start: part.key?.start ?? part.start,
          end: part.key?.end ?? part.end,
          message: `"${name}" has no key "${key}".`,
          remedy: `It has ${Object.keys(shape.properties ?? {}).join(', ')}.`,
        });
        return null;
      });
      return mapNode(
        entries.filter((entry) => entry !== null),
        tree,
        tree.key,
      );
    }
  }
}

/** A property by its name in whatever letter case. */
export function find<Value>(
  properties: Readonly<Record<string, Value>>,
  name: string,
): readonly [string, Value] | null {
  const lower = name.toLowerCase();
  return Object.hasOwn(properties, lower) ? [lower, properties[lower]!] : null;
}

const isMap = (tree: Tree): boolean => tree.parts !== null && !Array.isArray(tree.value);
const isList = (tree: Tree): boolean => tree.parts !== null && Array.isArray(tree.value);

/** A scalar as text; what YAML takes for a number or a truth value is as it is written. */
export const textOf = (tree: Tree, text: string): string =>
  typeof tree.value === 'string' ? tree.value : tree.value === null ? '' : text.slice(tree.start, tree.end).trim();
