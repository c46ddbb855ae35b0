import { type CharSet, charSetOf, everything } from './charset.ts';

/** A regular expression, read as far as gates and costs need it. */
export type RegexTree =
  | { readonly type: 'char'; readonly set: CharSet }
  /** `^`, `$`, `\b`: takes nothing in, and stands only beside the edge of a word. */
  | { readonly type: 'edge' }
  /** Look-around and `\B`: takes nothing in. */
  | { readonly type: 'look'; readonly inner: RegexTree }
  /** A back reference. */
  | { readonly type: 'echo' }
  | { readonly type: 'sequence'; readonly items: readonly RegexTree[] }
  | { readonly type: 'choice'; readonly options: readonly RegexTree[] }
  | { readonly type: 'repeat'; readonly item: RegexTree; readonly least: number; readonly most: number };

const empty: RegexTree = { type: 'sequence', items: [] };
const deepest = 100;
const escaped = /\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[pP]\{[^}]*\}|k<[^>]*>|\d+|.)/isuy;
const characterClass = /\[(?:\\.|[^\]\\])*\]/suy;
const groupOpening = /\((?:\?(?::|<?[=!]|<[^>]*>))?/uy;
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/uy;

/** Reads a pattern that the engine has accepted; null where it is too deep to read. */
export function readRegex(source: string, flags: string): RegexTree | null {
  const reader = new Reader(source, flags);
  const tree = reader.choice(0);
  return reader.isDone ? tree : null;
}

class Reader {
  readonly #source: string;
  readonly #flags: string;
  readonly #sets = new Map<string, CharSet>();
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  get isDone(): boolean {
    return this.#at === this.#source.length;
  }

  choice(depth: number): RegexTree {
    const options: RegexTree[] = [];
    if (depth > deepest) return empty;
    for (;;) {
      options.push(this.#sequence(depth));
      if (this.#source[this.#at] !== '|') return options.length === 1 ? options[0]! : { type: 'choice', options };
      this.#at += 1;
    }
  }

  #sequence(depth: number): RegexTree {
    const items: RegexTree[] = [];
    for (;;) {
      const char = this.#source[this.#at];
      if (char === undefined || char === '|' || char === ')') return { type: 'sequence', items };
      const before = this.#at;
      items.push(this.#quantified(this.#atom(char, depth)));
      if (this.#at === before) return { type: 'sequence', items };
    }
  }

  #quantified(item: RegexTree): RegexTree {
    const found = this.#match(quantifier);
    if (!found) return item;
    const [, sign, least, comma, most] = found;
    if (sign)
      return { type: 'repeat', item, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const low = Number(least);
    return { type: 'repeat', item, least: low, most: most ? Number(most) : comma ? Number.POSITIVE_INFINITY : low };
  }

  #atom(char: string, depth: number): RegexTree {
    if (char === '(') return this.#group(depth);
    if (char === '\\') return this.#escape();
    if (char === '^' || char === '$') {
      this.#at += 1;
      return { type: 'edge' };
    }
    if (char === '.') {
      this.#at += 1;
      return { type: 'char', set: everything };
    }
    const found = char === '[' ? this.#match(characterClass) : null;
    if (found) return this.#char(found[0]);
    const one = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    this.#at += one.length;
    return this.#char(/[\][{}]/.test(one) ? `\\${one}` : one);
  }

  #group(depth: number): RegexTree {
    const opening = this.#match(groupOpening)![0];
    const inner = this.choice(depth + 1);
    if (this.#source[this.#at] === ')') this.#at += 1;
    return /[=!]$/.test(opening) ? { type: 'look', inner } : inner;
  }

  #escape(): RegexTree {
    const [source] = this.#match(escaped)!;
    if (source === '\\b') return { type: 'edge' };
    if (source === '\\B') return { type: 'look', inner: empty };
    return /^\\(?:[1-9]|k<)/.test(source) ? { type: 'echo' } : this.#char(source);
  }

  #char(source: string): RegexTree {
    const known = this.#sets.get(source);
    if (known) return { type: 'char', set: known };
    const set = charSetOf(source, this.#flags);
    this.#sets.set(source, set);
    return { type: 'char', set };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}
