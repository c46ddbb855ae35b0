import { irregularFamilies, unchanging } from '../inflection-data.ts';

const common = new Set([...unchanging, ...irregularFamilies.slice(0, 4).flatMap((family) => family.split(' '))]);

/** Whether a word is one of the commonest of English, which nearly every text holds. */
export const isCommon = (form: string): boolean => common.has(form);
