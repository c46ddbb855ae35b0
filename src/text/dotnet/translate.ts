import { wordMembers } from './characters.ts';
import { type Beside, DotNetFault, type Node } from './node.ts';
import { type Modes, readDotNet } from './read.ts';

/** A regular expression as this program runs it: a `regex:` phrase and the `RegExp` behind it read the same source. */
export interface Translated {
  /** JavaScript's own syntax; line ends, edges of words and letters of all scripts are spelled out. */
  readonly source: string;
  readonly ignoreCase: boolean;
  /** Whether it looks at what stands around a match, other than by `\b`: on a part of a text it may match otherwise. */
  readonly anchored: boolean;
  /** Whether it has groups that remember what they took. */
  readonly captures: boolean;
}

/** Writes a pattern of .NET for JavaScript. Throws a `DotNetFault` for what it cannot write. */
export function translateDotNet(pattern: string, modes: Partial<Modes> = {}): Translated {
  const given: Modes = { ignoreCase: false, multiline: false, dotAll: false, ...modes };
  // A mode at the very beginning holds for all of the pattern; one further in needs letters in both cases beside such in one.
  const lead = /^\(\?i\)/.exec(pattern);
  const whole = lead ? { ...given, ignoreCase: true } : given;
  const rest = lead ? pattern.slice(lead[0].length) : pattern;
  const isMixed = /\(\?[msnx]*-?[a-z]*i/.test(rest);
  const ignoreCase = whole.ignoreCase && !isMixed;
  const { node, anchored, captures } = readDotNet(rest, whole, !ignoreCase);
  const source = write(node, null, null, { count: 0 });
  refuseInvalid(source, ignoreCase);
  return { source, ignoreCase, anchored, captures };
}

/** The `regex:` phrase that finds what the pattern finds. */
export const phraseOf = ({ source, ignoreCase }: Pick<Translated, 'source' | 'ignoreCase'>): string =>
  `regex:${ignoreCase ? '' : '(?-i)'}${/^\s|\s$/.test(source) ? `(?:${source})` : source}`;

/** Flags beside `g` or `y` with which the source is to be compiled. */
export const flagsOf = ({ source, ignoreCase }: Pick<Translated, 'source' | 'ignoreCase'>): string =>
  (ignoreCase ? 'i' : '') + (needsUnicode(source) ? 'u' : '');

const needsUnicode = (source: string): boolean => /\\[pPu]\{|[\uD800-\uDFFF]/.test(source);

function refuseInvalid(source: string, ignoreCase: boolean): void {
  try {
    new RegExp(source, flagsOf({ source, ignoreCase }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = error.message.replace(/^.*\/[a-z]*: /s, '').toLowerCase();
    throw new DotNetFault(`The regular expression cannot be used: ${reason}.`, 0);
  }
}

/** Writes a node; `before` and `after` are what stands beside it for certain. */
function write(node: Node, before: Beside, after: Beside, groups: { count: number }): string {
  switch (node.type) {
    case 'char':
    case 'anchor':
    case 'echo':
      return node.source;
    case 'edge':
      return edge(before, after);
    case 'inside':
      return `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
    case 'group': {
      const isLook = /[=!]$/.test(node.opening);
      const inner = isLook ? write(node.inner, null, null, groups) : write(node.inner, before, after, groups);
      return `${node.opening}${inner})`;
    }
    case 'atomic': {
      const name = `only${groups.count++}`;
      return `(?=(?<${name}>${write(node.inner, before, null, groups)}))\\k<${name}>`;
    }
    case 'choice':
      return node.options.map((option) => write(option, before, after, groups)).join('|');
    case 'repeat':
      return node.most === 1
        ? write(node.item, before, after, groups) + node.sign
        : write(node.item, null, null, groups) + node.sign;
    case 'sequence':
      return node.items
        .map((item, index) => {
          const left = besideAt(node.items, index - 1, -1, before);
          const right = besideAt(node.items, index + 1, 1, after);
          return write(item, left, right, groups);
        })
        .join('');
  }
}

const word = `[${wordMembers}]`;

/** `\b`, which in .NET knows letters of all scripts; where a neighbour is known it is half of that. */
function edge(before: Beside, after: Beside): string {
  if (after === 'ascii') return '\\b(?<![\\p{L}\\p{M}\\p{N}])';
  if (before === 'ascii') return '\\b(?![\\p{L}\\p{M}\\p{N}])';
  if (after === 'word') return `(?<!${word})`;
  if (before === 'word') return `(?!${word})`;
  if (after === 'other') return `(?<=${word})`;
  if (before === 'other') return `(?=${word})`;
  return `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
}

/** What stands at an index of a sequence and beyond, seen from the other side. */
function besideAt(items: readonly Node[], index: number, step: 1 | -1, outside: Beside): Beside {
  for (let at = index; at >= 0 && at < items.length; at += step) {
    const item = items[at]!;
    if (takesNothing(item)) continue;
    return outermost(item, step);
  }
  return outside;
}

const takesNothing = (node: Node): boolean =>
  node.type === 'edge' ||
  node.type === 'inside' ||
  node.type === 'anchor' ||
  (node.type === 'group' && /[=!]$/.test(node.opening)) ||
  (node.type === 'sequence' && node.items.every(takesNothing));

/** The first character that a node takes in, or with a step of -1 the last; null where that is not certain. */
function outermost(node: Node, step: 1 | -1): Beside {
  switch (node.type) {
    case 'char':
      return node.is;
    case 'group':
    case 'atomic':
      return outermost(node.inner, step);
    case 'choice': {
      const all = new Set(node.options.map((option) => outermost(option, step)));
      if (all.size === 1) return [...all][0]!;
      return all.has(null) || all.has('other') ? null : 'word';
    }
    case 'repeat':
      return node.least > 0 ? outermost(node.item, step) : null;
    case 'sequence':
      return besideAt(node.items, step > 0 ? 0 : node.items.length - 1, step, null);
    default:
      return null;
  }
}
