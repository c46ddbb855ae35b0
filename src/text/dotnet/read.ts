import { type Brackets, readBrackets } from './brackets.ts';
import { besideOf, classes, literal } from './characters.ts';
import { propertyOf, readCode } from './escapes.ts';
import { DotNetFault, type Node } from './node.ts';

/** How a stretch of a pattern is read: `(?i)`, `(?m)`, `(?s)`. */
export interface Modes {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
}

/** A pattern, read, and what else is known of it. */
export interface Read {
  readonly node: Node;
  /** Whether it looks at what stands around a match, other than by `\b`. */
  readonly anchored: boolean;
  /** Whether it has groups that remember what they took. */
  readonly captures: boolean;
}

const deepest = 100;
const quantifier = /(?:([*+?])|\{(\d{1,6})(?:(,)(\d{0,6}))?\})\??/y;
const flagGroup = /\(\?([imsnx]*)(?:-([imsnx]+))?([:)])/y;
const named = /\(\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/y;
const property = /\{\^?([A-Za-z_]+)\}|([A-Z])/y;

/**
 * Reads a pattern as .NET does (`regexp2` of Go, too). With `spread`, letters of stretches that ignore case are written in
 * both. Throws a `DotNetFault` for what JavaScript has no way to say.
 */
export function readDotNet(source: string, modes: Modes, spread: boolean): Read {
  const reader = new Reader(source, spread);
  const node = reader.choice(modes, 0);
  if (reader.at < source.length)
    throw new DotNetFault('A bracket ")" closes nothing.', reader.at, 'Write \\) for the sign itself.');
  return { node, anchored: reader.anchored, captures: reader.captures };
}

class Reader {
  anchored = false;
  captures = false;
  at = 0;
  readonly #source: string;
  readonly #spread: boolean;

  constructor(source: string, spread: boolean) {
    this.#source = source;
    this.#spread = spread;
  }

  choice(modes: Modes, depth: number): Node {
    if (depth > deepest) throw new DotNetFault('The regular expression nests too deep.', this.at);
    const options: Node[] = [];
    let now = modes;
    for (;;) {
      const { node, after } = this.#sequence(now, depth);
      options.push(node);
      // In .NET, modes that are set in one branch hold in those after it.
      now = after;
      if (this.#source[this.at] !== '|') return options.length === 1 ? options[0]! : { type: 'choice', options };
      this.at += 1;
    }
  }

  #sequence(modes: Modes, depth: number): { node: Node; after: Modes } {
    const items: Node[] = [];
    let now = modes;
    for (;;) {
      const char = this.#source[this.at];
      if (char === undefined || char === '|' || char === ')') return { node: { type: 'sequence', items }, after: now };
      if (this.#source.startsWith('(?#', this.at)) {
        const end = this.#source.indexOf(')', this.at);
        this.at = end < 0 ? this.#source.length : end + 1;
        continue;
      }
      const flags = this.#match(flagGroup);
      if (flags) {
        const inner = this.#modes(now, flags[1] ?? '', flags[2] ?? '');
        if (flags[3] === ')') now = inner;
        else items.push(this.#quantified({ type: 'group', opening: '(?:', inner: this.#closed(inner, depth) }));
        continue;
      }
      items.push(this.#quantified(this.#atom(char, now, depth)));
    }
  }

  #modes(modes: Modes, on: string, off: string): Modes {
    if (/[nx]/.test(on + off)) {
      throw new DotNetFault('The modes (?n) and (?x) are not known here.', this.at, 'Write the pattern without them.');
    }
    const set = (flag: string, was: boolean): boolean => (on.includes(flag) ? true : off.includes(flag) ? false : was);
    return {
      ignoreCase: set('i', modes.ignoreCase),
      multiline: set('m', modes.multiline),
      dotAll: set('s', modes.dotAll),
    };
  }

  #quantified(item: Node): Node {
    const start = this.at;
    const found = this.#match(quantifier);
    if (!found) return item;
    const next = this.#source[this.at] ?? '';
    if (next === '+' || next === '*' || (next === '?' && found[0].endsWith('?'))) {
      throw new DotNetFault(
        `Two signs of repetition stand in a row: ${found[0]}${next}.`,
        start,
        'Remove one of them.',
      );
    }
    const [, sign, low, comma, high] = found;
    const least = sign ? (sign === '+' ? 1 : 0) : Number(low);
    const most = sign ? (sign === '?' ? 1 : Infinity) : high ? Number(high) : comma ? Infinity : least;
    if (least > most) throw new DotNetFault('The repetition asks for more than its most.', start, 'Swap the numbers.');
    // JavaScript takes no sign of repetition after a look-around or an anchor.
    const isBare = item.type !== 'char' && item.type !== 'echo' && item.type !== 'group';
    return {
      type: 'repeat',
      item: isBare ? { type: 'group', opening: '(?:', inner: item } : item,
      least,
      most,
      sign: found[0],
    };
  }

  #atom(char: string, modes: Modes, depth: number): Node {
    if (char === '(') return this.#group(modes, depth);
    if (char === '\\') return this.#escape(modes);
    if (char === '[') return this.#brackets(modes);
    const start = this.at;
    if (/[*+?]/.test(char))
      throw new DotNetFault(
        `There is nothing before "${char}" to repeat.`,
        start,
        `Write \\${char} for the sign itself.`,
      );
    const one = String.fromCodePoint(this.#source.codePointAt(start)!);
    this.at += one.length;
    if (char === '^') return this.#anchor(modes.multiline ? '(?<![^\\n])' : '(?<![^])');
    if (char === '$') return this.#anchor(modes.multiline ? '(?![^\\n])' : '(?=\\n?(?![^]))');
    if (char === '.') return { type: 'char', source: modes.dotAll ? '[^]' : '[^\\n]', is: null };
    return this.#literal(one, modes);
  }

  #literal(char: string, { ignoreCase }: Modes): Node {
    return { type: 'char', source: literal(char, ignoreCase && this.#spread), is: besideOf(char) };
  }

  #anchor(source: string): Node {
    this.anchored = true;
    return { type: 'anchor', source };
  }

  #brackets(modes: Modes): Node {
    const { source, end, is }: Brackets = readBrackets(this.#source, this.at, modes.ignoreCase && this.#spread);
    this.at = end;
    return { type: 'char', source, is };
  }

  /** A group up to its closing bracket, the opening one read. */
  #closed(modes: Modes, depth: number): Node {
    const start = this.at;
    const inner = this.choice(modes, depth + 1);
    if (this.#source[this.at] !== ')')
      throw new DotNetFault('A bracket "(" is never closed.', start, 'Write \\( for the sign itself.');
    this.at += 1;
    return inner;
  }

  #group(modes: Modes, depth: number): Node {
    const start = this.at;
    const look = /^\(\?<?[=!]/.exec(this.#source.slice(start, start + 4))?.[0];
    if (look) {
      this.at += look.length;
      this.anchored = true;
      return { type: 'group', opening: look, inner: this.#closed(modes, depth) };
    }
    const name = this.#match(named);
    if (name) {
      this.captures = true;
      return { type: 'group', opening: `(?<${name[1] ?? name[2]}>`, inner: this.#closed(modes, depth) };
    }
    if (this.#source.startsWith('(?>', start)) {
      this.at += 3;
      return { type: 'atomic', inner: this.#closed(modes, depth) };
    }
    if (this.#source[start + 1] === '?') {
      const what = this.#source.slice(start, start + 4);
      throw new DotNetFault(
        `The group ${what}… is not known here.`,
        start,
        'Write it with (?:…), look-arounds or alternatives.',
      );
    }
    this.at += 1;
    this.captures = true;
    return { type: 'group', opening: '(', inner: this.#closed(modes, depth) };
  }

  #escape(modes: Modes): Node {
    const start = this.at;
    const char = this.#source[start + 1];
    if (char === undefined)
      throw new DotNetFault('The pattern ends in a lone backslash.', start, 'Write \\\\ for the sign itself.');
    this.at += 2;
    const known = Object.hasOwn(classes, char) ? classes[char] : undefined;
    if (known) return { type: 'char', source: known.alone, is: known.is };
    if (char === 'b') return { type: 'edge' };
    if (char === 'B') return { type: 'inside' };
    if (char === 'A') return this.#anchor('(?<![^])');
    if (char === 'z') return this.#anchor('(?![^])');
    if (char === 'Z') return this.#anchor('(?=\\n?(?![^]))');
    if (char === 'p' || char === 'P') return this.#property(char, start);
    if (char === 'k') return this.#echoByName(start);
    if (/[1-9]/.test(char)) {
      const digits = /^\d+/.exec(this.#source.slice(start + 1))![0];
      this.at = start + 1 + digits.length;
      return { type: 'echo', source: `(?:\\${digits})` };
    }
    const code = readCode(this.#source, start);
    if (code) {
      this.at = code.end;
      return this.#literal(code.char, modes);
    }
    if (/[A-Za-z]/.test(char)) {
      throw new DotNetFault(
        `The escape \\${char} is not known here.`,
        start,
        `Write the characters that \\${char} stands for.`,
      );
    }
    const one = String.fromCodePoint(this.#source.codePointAt(start + 1)!);
    this.at = start + 1 + one.length;
    return this.#literal(one, modes);
  }

  #property(letter: string, start: number): Node {
    const found = this.#match(property);
    const name = found?.[1] ?? found?.[2] ?? '';
    const source = found ? propertyOf(letter, name) : null;
    if (source === null)
      throw new DotNetFault(
        `There is no class of characters \\${letter}{${name}}.`,
        start,
        'Write \\p{L}, for example, or the characters in brackets.',
      );
    return { type: 'char', source, is: null };
  }

  #echoByName(start: number): Node {
    const found = /^(?:<([A-Za-z_]\w*)>|\{([A-Za-z_]\w*)\}|'([A-Za-z_]\w*)')/.exec(this.#source.slice(this.at));
    if (!found) throw new DotNetFault('\\k names no group.', start, 'Write \\k<name>.');
    this.at += found[0].length;
    return { type: 'echo', source: `\\k<${found[1] ?? found[2] ?? found[3]}>` };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}
