import { isAlias, isMap, isScalar, isSeq, type Scalar, type Node as YamlNode } from 'yaml';
import { type Embedded, Embedding } from '../markup/compose.ts';
import { readScalar, type Style } from '../yaml/scalar.ts';
import type { Node } from './node.ts';

const styles: Readonly<Record<string, Style>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** A YAML node as a value of a macro export. An alias is nothing: what it stands for is read where it is written. */
export function yamlNode(source: string, node: unknown): Node {
  const [start, end] = rangeOf(node);
  return {
    kind: kindOf(node),
    start,
    end,
    *entries() {
      if (!isMap(node)) return;
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : null;
        if (name !== null) yield [name, yamlNode(source, value)];
      }
    },
    *items() {
      if (isSeq(node)) for (const item of node.items) yield yamlNode(source, item);
    },
    embedded: () =>
      isScalar(node) && typeof node.value === 'string' ? embedScalar(source, node) : { text: '', pieces: [] },
    scalar: () => (isScalar(node) && node.value !== null ? String(node.value) : null),
  };
}

function kindOf(node: unknown): Node['kind'] {
  if (isAlias(node)) return 'other';
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return isScalar(node) && typeof node.value === 'string' ? 'text' : 'other';
}

function rangeOf(node: unknown): [number, number] {
  // Nodes of a parsed document have a range; `unknown` is what the library types hold in collections.
  const range = (node as Partial<YamlNode> | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

/** The text as the parser read it: piece by piece where we read the same, else as one piece. */
function embedScalar(source: string, node: Scalar): Embedded {
  const [start, end] = rangeOf(node);
  const value = String(node.value);
  const style = styles[node.type ?? ''];
  if (style) {
    const read = readScalar(source, start, end, style, indentOf(node));
    if (read.text.trimEnd() === value.trimEnd()) return read;
  }
  return new Embedding(source).atomic(value, start, end);
}

const indentOf = ({ srcToken }: Scalar): number => (srcToken && 'indent' in srcToken ? srcToken.indent : 0);
