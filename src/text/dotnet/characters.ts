import type { Beside } from './node.ts';

/** What `\w` takes in .NET, inside brackets: letters and digits of every script. */
export const wordMembers = '\\p{L}\\p{M}\\p{N}_';

const isAscii = /^[A-Za-z0-9_]$/;
const isWord = /^[\p{L}\p{M}\p{N}_]$/u;

/** What a character is to the word beside it. */
export const besideOf = (char: string): Beside => (isAscii.test(char) ? 'ascii' : isWord.test(char) ? 'word' : 'other');

/** A character that stands for itself, as JavaScript writes it outside of brackets; `both` takes it in either letter case. */
export function literal(char: string, both: boolean): string {
  const [lower, upper] = casesOf(char);
  if (both && lower !== upper) return `[${inBrackets(lower)}${inBrackets(upper)}]`;
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

/** A character that stands for itself between brackets. */
export const inBrackets = (char: string): string => (/[\\\]^[-]/.test(char) ? `\\${char}` : char);

/** A character in small and in capital letters; twice itself where it has no such pair. */
export function casesOf(char: string): readonly [string, string] {
  const pair = [char.toLowerCase(), char.toUpperCase()] as const;
  const isPair = pair.every((each) => [...each].length === 1);
  return isPair ? pair : [char, char];
}

/** Escapes that stand for one character. */
export const controls: Readonly<Record<string, string>> = {
  a: '\u0007',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Classes of characters by their escape, and what they are as members of brackets; null where they cannot be one. */
export const classes: Readonly<
  Record<string, { readonly members: string | null; readonly alone: string; readonly is: Beside }>
> = {
  w: { members: wordMembers, alone: `[${wordMembers}]`, is: 'word' },
  W: { members: null, alone: `[^${wordMembers}]`, is: 'other' },
  d: { members: '\\d', alone: '\\d', is: 'ascii' },
  D: { members: '\\D', alone: '\\D', is: null },
  s: { members: '\\s', alone: '\\s', is: 'other' },
  S: { members: '\\S', alone: '\\S', is: null },
};

/** Names that POSIX gives to classes (`[[:alpha:]]`), as members of brackets. */
export const posix: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  punct: '!-\\/:-@\\[-`{-~',
  word: 'A-Za-z0-9_',
  xdigit: '0-9A-Fa-f',
  blank: ' \\t',
};
