import { InvalidArgumentError, Option } from 'commander';
import { formats } from '../../readers/formats.ts';
import { didYouMean } from '../../text/nearest.ts';

/** An option that takes one of these words, and for another names the nearest. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((value) => {
    if (words.includes(value)) return value;
    throw new InvalidArgumentError(`${didYouMean(value, words)} Allowed choices are ${words.join(', ')}.`.trimStart());
  });
}

/** The value of an option that counts. Throws for anything else. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError(`"${value}" is not a whole number.`);
  return Number(value);
}

/** The value of an option that counts from one. Throws for anything else. */
export function positive(value: string): number {
  const number = wholeNumber(value);
  if (number === 0) throw new InvalidArgumentError('It takes at least 1.');
  return number;
}

/** The value of an option that takes a score, from 0 to 100. Throws for anything else. */
export function ofHundred(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 100)) throw new InvalidArgumentError(`"${value}" is not between 0 and 100.`);
  return number;
}

/** The value of an option that takes a rate, from 0 to 1. Throws for anything else. */
export function rate(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError(`"${value}" is not between 0 and 1.`);
  return number;
}

/** The value of an option that takes a day, as ISO 8601 writes it. Throws for anything else. */
export function isoDate(value: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!isDate) throw new InvalidArgumentError(`"${value}" is no date. Write it as 2026-12-31.`);
  return value;
}

/** One more `<glob>=<reader>`, after those before it. Throws for anything else. */
export function formatOrder(
  value: string,
  before: readonly (readonly [string, string])[] = [],
): (readonly [string, string])[] {
  const at = value.lastIndexOf('=');
  if (at <= 0) throw new InvalidArgumentError('Write it as <glob>=<reader>, as in "**/*.txt=transcript".');
  const name = value.slice(at + 1);
  const names = formats.map((format) => format.name);
  if (!names.includes(name)) {
    throw new InvalidArgumentError(
      `There is no reader "${name}". ${didYouMean(name, names)} Readers: ${names.join(', ')}.`,
    );
  }
  return [...before, [value.slice(0, at), name]];
}

/** The option of every command that judges promises by likeness, too. */
export const semantic = ['--semantic', 'find promises in other words, by likeness to your examples', false] as const;
