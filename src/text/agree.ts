import { formsOf } from './inflection.ts';

const upper = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** A replacement in the letter case of what it replaces: all capitals, a capital first, or as it stands. */
export function inCaseOf(model: string, replacement: string): string {
  if (upper.test(model)) return replacement.toUpperCase();
  if (!/^\P{L}*\p{Lu}/u.test(model)) return replacement;
  // A replacement with capitals of its own (iPhone, e-Bill) keeps them.
  if (/\p{Lu}/u.test(replacement)) return replacement;
  return replacement.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/**
 * `replacement` inflected as `said` is against `base`, all of words: utilized, utilize, use → used. Null where the
 * inflection is not of one word, or English has several forms to choose from (write → wrote, written).
 */
export function inFormOf(said: readonly string[], base: readonly string[], replacement: string): string | null {
  const changed = base.findIndex((word, index) => word !== said[index]);
  if (said.length !== base.length) return null;
  if (changed < 0) return replacement;
  if (base.some((word, index) => index > changed && word !== said[index])) return null;
  const words = replacement.split(' ');
  const target = words.length === base.length ? changed : changed === 0 ? 0 : words.length - 1;
  const ending = endingOf(said[changed]!, base[changed]!);
  const word = words[target]!;
  if (ending === null || !/^\p{Ll}+$/u.test(word)) return null;
  const forms = formsOf(word).filter((form) => form !== word && endingOf(form, word) === ending);
  if (forms.length !== 1) return null;
  words[target] = forms[0]!;
  return words.join(' ');
}

/** Whether every said word is a form of the base's word at its place. */
export const isFormOf = (said: readonly string[], base: readonly string[]): boolean =>
  said.length === base.length && base.every((word, index) => formsOf(word).includes(said[index]!));

type Ending = 's' | 'ing' | 'past' | 'possessive';

function endingOf(form: string, base: string): Ending | null {
  if (/ing$|'s?$/.test(base) || (base.endsWith('s') && !base.endsWith('ss'))) return null;
  if (form.endsWith("'s")) return 'possessive';
  if (form.endsWith("'")) return null;
  if (form.endsWith('ing')) return 'ing';
  return form.endsWith('s') && !form.endsWith('ss') ? 's' : 'past';
}
