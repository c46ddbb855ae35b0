import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLError, type Scalar as YamlScalar } from 'yaml';
import type { Lines } from '../model/lines.ts';
import type { Span } from '../model/span.ts';
import type { Complaint } from './source.ts';
import { swallowsRest } from './syntax.ts';
import type { Scalar, Style, Tree } from './tree.ts';
import { show } from './wording.ts';

// What aliases may add to a file, in values; an alias bomb asks for billions.
const mostAliased = 50_000;

/** A tree, and what in it cannot be used. */
export interface Grown {
  /** Null where aliases unfold without end. */
  readonly tree: Tree | null;
  readonly complaints: readonly Complaint[];
}

/** Turns a parsed YAML document into a tree, leaving out what its syntax errors make doubtful. */
export function growTree(lines: Lines, root: ParsedNode, errors: readonly YAMLError[]): Grown {
  const grower = new Grower(lines, errors);
  const tree = grower.grow(root, null, Number.POSITIVE_INFINITY);
  return grower.bomb ? { tree: null, complaints: [grower.bomb] } : { tree, complaints: grower.complaints };
}

class Grower {
  readonly complaints: Complaint[] = [];
  bomb: Complaint | null = null;
  readonly #lines: Lines;
  readonly #errors: readonly number[];
  /** Offset after which nothing can be trusted. */
  readonly #cut: number;
  readonly #anchors = new Map<string, { tree: Tree; size: number }>();
  readonly #trail: (string | number)[] = [];
  #size = 0;
  #aliased = 0;

  constructor(lines: Lines, errors: readonly YAMLError[]) {
    this.#lines = lines;
    this.#errors = errors.map(({ pos }) => pos[0]).sort((a, b) => a - b);
    this.#cut = errors.find(swallowsRest)?.pos[0] ?? Number.POSITIVE_INFINITY;
  }

  /** `until` is where the next thing begins: a syntax error before it belongs to this node. */
  grow(node: ParsedNode | null, key: Scalar | null, until: number): Tree {
    const before = this.#size++;
    if (!node) return { start: key?.end ?? 0, end: key?.end ?? 0, style: 'other', value: null, key, parts: null };
    const at = { start: node.range[0], end: node.range[1], key };
    if (isAlias(node)) return this.#unfold(node.source, at);
    if (node.tag && !/^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(node.tag)) {
      this.#complain(at, `The YAML tag ${node.tag} is not used in brand files.`, 'Remove it.');
    }
    const tree: Tree = isScalar(node)
      ? { ...at, style: styleOf(node), value: plainValue(node), parts: null }
      : {
          ...at,
          style: 'other',
          ...(isSeq(node) ? this.#growList(node.items, until) : this.#growMap(node.items, until)),
        };
    if (node.anchor) this.#anchors.set(node.anchor, { tree, size: this.#size - before });
    return tree;
  }

  #growMap(
    items: readonly { key: ParsedNode; value: ParsedNode | null }[],
    until: number,
  ): Pick<Tree, 'value' | 'parts'> {
    const value: Record<string, unknown> = {};
    const parts = new Map<string, Tree>();
    for (const [index, pair] of items.entries()) {
      const [start, end] = pair.key.range;
      const next = items[index + 1]?.key.range[0] ?? until;
      if (this.#isDoubtful(start, next, pair.value)) continue;
      const key: Scalar = { start, end, style: isScalar(pair.key) ? styleOf(pair.key) : 'other' };
      const name = this.#nameOf(pair.key);
      if (name === null) continue;
      this.#trail.push(name);
      const first = parts.get(name)?.key;
      if (first) {
        const { line } = this.#lines.at(first.start);
        this.#complain(key, `The key ${show(name)} stands twice; the first is on line ${line}.`, 'Keep one of them.');
      } else {
        const part = this.grow(pair.value, key, next);
        parts.set(name, part);
        value[name] = part.value;
      }
      this.#trail.pop();
    }
    return { value, parts };
  }

  #growList(items: readonly ParsedNode[], until: number): Pick<Tree, 'value' | 'parts'> {
    const value: unknown[] = [];
    const parts = new Map<string, Tree>();
    for (const [index, item] of items.entries()) {
      const next = items[index + 1]?.range[0] ?? until;
      if (this.#isDoubtful(item.range[0], next, item)) continue;
      this.#trail.push(value.length);
      const part = this.grow(item, null, next);
      parts.set(String(value.length), part);
      value.push(part.value);
      this.#trail.pop();
    }
    return { value, parts };
  }

  /** Whether a section, or an entry of one, cannot be trusted for a syntax error in or before it. */
  #isDoubtful(start: number, until: number, value: ParsedNode | null): boolean {
    if (this.#errors.length === 0 || this.#trail.length > 1) return false;
    if (start >= this.#cut) return true;
    const isOpen =
      this.#trail.length === 0 && value !== null && (isMap(value) || isSeq(value)) && value.items.length > 0;
    return !isOpen && this.#hasError(start, until);
  }

  #hasError(start: number, until: number): boolean {
    let low = 0;
    let high = this.#errors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#errors[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low < this.#errors.length && this.#errors[low]! < until;
  }

  #nameOf(key: ParsedNode): string | null {
    const span = { start: key.range[0], end: key.range[1] };
    if (!isScalar(key)) {
      this.#complain(span, 'A key must be a plain word.', 'If this is a text with { } or [ ] in it, put it in quotes.');
      return null;
    }
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    if (name !== '__proto__') return name;
    this.#complain(span, '"__proto__" cannot be a key.', 'Give it another name.');
    return null;
  }

  #unfold(name: string, at: Span & Pick<Tree, 'key'>): Tree {
    const anchored = this.#anchors.get(name);
    if (!anchored) {
      this.#complain(
        at,
        `No anchor &${name} stands before this alias.`,
        `If a text begins with *, put it in quotes: '*${name}'.`,
      );
      return { ...at, style: 'other', value: null, parts: null };
    }
    this.#size += anchored.size;
    this.#aliased += anchored.size;
    if (this.#aliased <= mostAliased) return { ...anchored.tree, ...at, style: 'other' };
    const message = `The aliases of this file unfold to more than ${mostAliased.toLocaleString('en')} values.`;
    this.bomb ??= { start: at.start, end: at.end, message, remedy: 'Write the values out.' };
    return { ...at, style: 'other', value: null, parts: null };
  }

  #complain(span: Span, message: string, remedy: string): void {
    this.complaints.push({ start: span.start, end: span.end, message, remedy, path: [...this.#trail] });
  }
}

const styles: Readonly<Record<string, Style>> = { PLAIN: 'plain', QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' };
const styleOf = (node: YamlScalar): Style => styles[node.type ?? ''] ?? 'other';

/** Scalars of tags that YAML resolves to objects (dates, bytes) count as the text they are written as. */
function plainValue(node: YamlScalar): unknown {
  const { value, source } = node;
  if (typeof value === 'object' && value !== null) return source ?? '';
  return typeof value === 'bigint' ? Number(value) : value;
}
