import { DotNetFault } from '../../text/dotnet/node.ts';
import type { Translated } from '../../text/dotnet/translate.ts';
import { flagsOf, translateDotNet } from '../../text/dotnet/translate.ts';
import { ShortRegex } from '../../text/phrases/regex/short.ts';
import { readPattern } from './pattern.ts';

/** One entry of `swap`. */
export interface Swap {
  readonly translated: Translated;
  /** What to write for what was found: several options where the action replaces it. */
  valueFor(actual: string, groups: readonly (string | undefined)[]): readonly string[];
  /** Whether what was found is as it should be already. */
  isRight(actual: string, value: readonly string[]): boolean;
}

interface Manner {
  readonly ignoreCase: boolean;
  readonly nonword: boolean;
  /** Whether the value is text to put in; otherwise it may be a pattern of what is right. */
  readonly replaces: boolean;
}

/** Reads an entry of `swap`. Throws an `OptionFault` for a pattern that cannot be run. */
export function readSwap(pattern: string, value: string, { ignoreCase, nonword, replaces }: Manner): Swap {
  const edge = nonword ? '' : '\\b';
  const translated = readPattern(`${edge}(?:${pattern})${edge}`, ['swap', pattern], { ignoreCase, multiline: true });
  const right = replaces ? null : rightPattern(value);
  const options = replaces ? optionsOf(value) : [value];
  return {
    translated,
    valueFor: (_, groups) => (/\$\d/.test(value) ? options.map((option) => filled(option, groups)) : options),
    isRight: (actual, values) =>
      right && !/\$\d/.test(value) ? values.includes(actual) || right.test(actual) : values.includes(actual),
  };
}

/** The options of a value: `a|b`; `\|` is a bar itself. */
const optionsOf = (value: string): readonly string[] =>
  value
    .split(/(?<!\\)\|/)
    .filter((option) => option !== '')
    .map((option) => option.replaceAll('\\|', '|'));

/** A value that is more than words, as the pattern of what is right; null where it is words, or no pattern. */
function rightPattern(value: string): ShortRegex | null {
  if (/^[\p{L}\p{Nd} -]*$/u.test(value)) return null;
  try {
    const translated = translateDotNet(`^(?:${value})$`);
    return new ShortRegex(translated.source, flagsOf(translated));
  } catch (error) {
    if (error instanceof DotNetFault) return null;
    throw error;
  }
}

const filled = (option: string, groups: readonly (string | undefined)[]): string =>
  option.replace(
    /\$(\d+)|\$\{(\d+)\}/g,
    (_, plain: string | undefined, braced: string | undefined) => groups[Number(plain ?? braced)] ?? '',
  );
