import { formsOf } from './inflection.ts';

/** One form for all inflections of a word: the shortest. */
export const baseOf = (word: string): string =>
  formsOf(word).reduce((best, form) => (form.length < best.length && !form.includes("'") ? form : best), word);
