const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Auxiliaries with "not" grown on, as written and as typed in haste. */
const bareNegations = set(`
  not cannot dont doesnt didnt cant wont isnt arent wasnt werent couldnt wouldnt shouldnt aint havent hasnt hadnt
`);

/** Pronouns that can be a subject, without what is grown on. */
export const subjects = set('i we you he she they it');

/** Auxiliaries that come before the subject in a question. */
export const auxiliaries = set(`
  do does did is are was were am have has can could will would should shall may might must
`);

/** Forms of "be". */
const be = set('is are was were be been being am get gets got');

/** Whether a form says "not": "not", "don't", "cannot", "dont". */
export const isNegation = (form: string): boolean =>
  bareNegations.has(form) || (form.length > 3 && form.endsWith("n't"));

/** The pronoun in a form: "we" of "we'll"; undefined for other words. */
export function pronounOf(form: string): string | undefined {
  const cut = form.indexOf("'");
  const base = cut < 0 ? form : form.slice(0, cut);
  return subjects.has(base) ? base : undefined;
}

/** The classes phrases may name: `~not`, `~pron` (with "we'll" and the like), `~be`. */
export function classOf(form: string): string | undefined {
  if (isNegation(form)) return '~not';
  if (be.has(form)) return '~be';
  return pronounOf(form) === undefined ? undefined : '~pron';
}
