interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
}

/** A phrase found in a row of words: what it means, and the index after its last word. */
export interface Entry<Value> {
  readonly value: Value;
  readonly end: number;
}

/**
 * Fixed phrases, each with what it means. Phrases are parted by `|` or line ends; in a phrase, `a/b` is either word and
 * `word?` may be missing. A word starting with `~` is a class, as `classOf` names it (`~not` for "isn't").
 */
export class Lexicon<Value> {
  readonly #entries: Iterable<readonly [phrases: string, value: Value]>;
  readonly #classOf: (form: string) => string | undefined;
  #grown: Node<Value> | null = null;

  constructor(entries: Iterable<readonly [phrases: string, value: Value]>, classOf = noClass) {
    this.#entries = entries;
    this.#classOf = classOf;
  }

  /** Made at the first question: most runs ask few lexicons. */
  get #root(): Node<Value> {
    this.#grown ??= rootOf(this.#entries);
    return this.#grown;
  }

  /** Every word a phrase can start with; classes by their names. */
  get firsts(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** The longest phrase that starts at a word; null where none does. */
  match(words: readonly { readonly form: string }[], at: number): Entry<Value> | null {
    return this.#longest(this.#root, words, at);
  }

  #longest(node: Node<Value>, words: readonly { readonly form: string }[], at: number): Entry<Value> | null {
    const form = words[at]?.form;
    let best: Entry<Value> | null = null;
    if (form !== undefined && node.next.size > 0) {
      const exact = node.next.get(form);
      if (exact) best = this.#longest(exact, words, at + 1);
      const name = this.#classOf(form);
      const byClass = name === undefined ? undefined : node.next.get(name);
      const other = byClass ? this.#longest(byClass, words, at + 1) : null;
      if (other && (!best || other.end > best.end)) best = other;
    }
    return best ?? (node.value === undefined ? null : { value: node.value, end: at });
  }
}

function rootOf<Value>(entries: Iterable<readonly [phrases: string, value: Value]>): Node<Value> {
  const root: Node<Value> = { next: new Map() };
  for (const [phrases, value] of entries) {
    for (const phrase of phrases.split(/[|\n]/)) {
      const words = phrase.trim().split(/\s+/).filter(Boolean);
      if (words.length > 0) add(root, words, value);
    }
  }
  return root;
}

function noClass(_form: string): string | undefined {
  return undefined;
}

/** Earlier entries win: a phrase already in the lexicon keeps its meaning. */
function add<Value>(node: Node<Value>, words: readonly string[], value: Value): void {
  const [first, ...rest] = words;
  if (first === undefined) {
    node.value ??= value;
    return;
  }
  const optional = first.endsWith('?');
  if (optional) add(node, rest, value);
  for (const word of first.slice(0, optional ? -1 : undefined).split('/')) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map() };
      node.next.set(word, next);
    }
    add(next, rest, value);
  }
}
