import { besideOf, casesOf, classes, inBrackets, posix, wordMembers } from './characters.ts';
import { propertyOf, readCode } from './escapes.ts';
import { type Beside, DotNetFault } from './node.ts';

/** Characters in brackets, as JavaScript writes them. */
export interface Brackets {
  readonly source: string;
  /** Where they end in the pattern. */
  readonly end: number;
  readonly is: Beside;
}

/** One member: a character, which may begin a range, or a class of them. */
interface Member {
  readonly char: string | null;
  readonly members: string;
  readonly is: Beside;
  readonly end: number;
}

/** Reads what stands in brackets from an offset on; with `both`, letters count in either case. */
export function readBrackets(source: string, start: number, both: boolean): Brackets {
  const negated = source[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  let at = first;
  let members = '';
  let lacksWords = false;
  const kinds = new Set<Beside>();
  while (at < source.length && (source[at] !== ']' || at === first)) {
    if (source.startsWith('-[', at) && at > first) {
      throw new DotNetFault(
        'Characters taken out of brackets, [a-z-[aeiou]], are not known here.',
        at,
        'Write (?![aeiou])[a-z].',
      );
    }
    if (source.startsWith('\\W', at)) {
      lacksWords = true;
      kinds.add('other');
      at += 2;
      continue;
    }
    const from = memberAt(source, at);
    at = from.end;
    const isRange =
      from.char !== null &&
      source[at] === '-' &&
      at + 1 < source.length &&
      source[at + 1] !== ']' &&
      source[at + 1] !== '[';
    const to = isRange ? memberAt(source, at + 1) : null;
    if (to === null || from.char === null || to.char === null) {
      kinds.add(from.is);
      members += from.char === null ? from.members : oneOf(from.char, both);
      continue;
    }
    if (from.char.codePointAt(0)! > to.char.codePointAt(0)!) {
      throw new DotNetFault(
        `The range ${from.char}-${to.char} runs backwards.`,
        at,
        'Swap its ends, or write \\- for the sign itself.',
      );
    }
    at = to.end;
    kinds.add(isOneCase(from.char, to.char) ? 'ascii' : null);
    members += rangeOf(from.char, to.char, both);
  }
  if (at >= source.length)
    throw new DotNetFault('A bracket "[" is never closed.', start, 'Write \\[ for the sign itself.');
  const [only] = kinds.size === 1 && !negated ? kinds : [null];
  return { source: written(members, negated, lacksWords), end: at + 1, is: only ?? null };
}

/** Brackets of JavaScript cannot hold "no part of a word" of all scripts beside other members, so that it stands apart. */
function written(members: string, negated: boolean, lacksWords: boolean): string {
  if (!lacksWords) return `[${negated ? '^' : ''}${members}]`;
  if (negated) return members === '' ? `[${wordMembers}]` : `(?:(?![${members}])[${wordMembers}])`;
  return members === '' ? `[^${wordMembers}]` : `(?:[${members}]|[^${wordMembers}])`;
}

function memberAt(source: string, at: number): Member {
  const name = /^\[:(\w+):\]/.exec(source.slice(at, at + 12));
  const known = name && Object.hasOwn(posix, name[1]!) ? posix[name[1]!] : undefined;
  if (name && known) return { char: null, members: known, is: null, end: at + name[0].length };
  if (source[at] !== '\\') return charMember(String.fromCodePoint(source.codePointAt(at)!), at);
  const letter = source[at + 1] ?? '';
  const set = Object.hasOwn(classes, letter) ? classes[letter] : undefined;
  if (set?.members) return { char: null, members: set.members, is: set.is, end: at + 2 };
  if (letter === 'p' || letter === 'P') {
    const found = /^\{([A-Za-z_]+)\}|^([A-Z])/.exec(source.slice(at + 2, at + 40));
    const property = found && propertyOf(letter, (found[1] ?? found[2])!);
    if (found && property) return { char: null, members: property, is: null, end: at + 2 + found[0].length };
    throw new DotNetFault(`There is no such class of characters: \\${letter}.`, at, 'Write \\p{L}, for example.');
  }
  if (letter === 'b') return { char: '\b', members: '', is: 'other', end: at + 2 };
  const code = readCode(source, at);
  if (code) return { ...charMember(code.char, at), end: code.end };
  if (/[A-Za-z1-9]/.test(letter) || letter === '') {
    throw new DotNetFault(
      `The escape \\${letter} is not known here in brackets.`,
      at,
      'Write the characters themselves.',
    );
  }
  const char = String.fromCodePoint(source.codePointAt(at + 1)!);
  return { ...charMember(char, at), end: at + 1 + char.length };
}

const charMember = (char: string, at: number): Member => ({
  char,
  members: '',
  is: besideOf(char),
  end: at + char.length,
});

function oneOf(char: string, both: boolean): string {
  const [lower, upper] = casesOf(char);
  return both && lower !== upper ? inBrackets(lower) + inBrackets(upper) : inBrackets(char);
}

function rangeOf(from: string, to: string, both: boolean): string {
  const range = `${inBrackets(from)}-${inBrackets(to)}`;
  if (!both || !isOneCase(from, to) || /\d/.test(from)) return range;
  const isSmall = /[a-z]/.test(from);
  const swap = (char: string): string => (isSmall ? char.toUpperCase() : char.toLowerCase());
  return `${range}${swap(from)}-${swap(to)}`;
}

/** Whether a range is of digits, of small letters or of capitals alone. */
const isOneCase = (from: string, to: string): boolean =>
  [/[a-z]/, /[A-Z]/, /\d/].some((kind) => kind.test(from) && kind.test(to));
