import { irregularFamilies, irregularNouns, regularInLy, unchanging, wholeWords } from './inflection-data.ts';

const families = familiesOf([...irregularFamilies, ...irregularNouns]);
const fixed = new Set(unchanging);
const whole = new Set(wholeWords);
const inLy = new Set(regularInLy);

/**
 * Every form of the words that `word` (lower case) can be a form of, itself first: `returns` → returns, return, returned,
 * returning, return's. Nouns and verbs inflect, in both directions; adjectives, adverbs, pronouns and other function words
 * are given back alone. Some forms do not exist in English, which costs nothing: no text holds them.
 */
export function formsOf(word: string): readonly string[] {
  const forms = new Set([word]);
  if (isUnchanging(word)) return [word];
  const noun = word.replace(/'s?$/, '');
  const irregular = families.get(noun);
  if (irregular) {
    for (const form of irregular) forms.add(form);
    forms.add(`${irregular[0]}'s`);
  } else {
    for (const base of basesOf(noun)) addForms(base, forms);
    forms.add(noun);
  }
  forms.add(`${noun}'s`);
  return [...forms];
}

function isUnchanging(word: string): boolean {
  if (fixed.has(word) || !/^\p{Script=Latin}[\p{Script=Latin}\p{M}_]*(?:'s?)?$/u.test(word)) return true;
  if (families.has(word)) return false;
  return word.length < 3 || (word.endsWith('ly') && !inLy.has(word));
}

/** The words, without ending, that a regular form can come from; the word itself where it has no ending. */
function basesOf(word: string): string[] {
  if (whole.has(word)) return [word];
  const bases = [...fromIng(word), ...fromEd(word), ...fromS(word)].filter((base) => !fixed.has(base));
  if (bases.length === 0) return [word];
  const known = bases.flatMap((base) => families.get(base) ?? []);
  return [...new Set([...bases, ...known])];
}

function fromS(word: string): string[] {
  if (!/[^su]s$/.test(word) || word.endsWith('is') || word.length < 4) return [];
  if (word.endsWith('ies')) return word.length > 5 ? [`${word.slice(0, -3)}y`, word.slice(0, -1)] : [word.slice(0, -1)];
  const bases = [word.slice(0, -1)];
  if (/(?:[sxzo]|[cs]h)es$/.test(word)) bases.push(word.slice(0, -2));
  return bases;
}

function fromEd(word: string): string[] {
  if (!word.endsWith('ed')) return [];
  if (word.endsWith('eed')) return /(?:agr|fr|guarant|decr|refer)eed$/.test(word) ? [word.slice(0, -1)] : [];
  if (word.endsWith('ied')) return [word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)];
  return fromStem(word.slice(0, -2));
}

function fromIng(word: string): string[] {
  if (!word.endsWith('ing')) return [];
  const stem = word.slice(0, -3);
  const bases = fromStem(stem);
  if (stem.endsWith('y') && stem.length < 4) bases.push(`${stem.slice(0, -1)}ie`);
  return bases;
}

/** What may stand before -ed or -ing: `charg` from charge, `stopp` from stop, `visit` from visit. */
function fromStem(stem: string): string[] {
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return [];
  const doubled = /([bdfgklmnprstvz])\1$/.exec(stem);
  if (!doubled) return doubles(stem) && !isLong(stem) ? [`${stem}e`] : [stem, `${stem}e`];
  const single = stem.slice(0, -1);
  if (/[lszf]/.test(doubled[1]!) && !isLong(single)) return [stem];
  return single.length < 3 ? [stem] : /[lszf]/.test(doubled[1]!) ? [stem, single] : [single];
}

/** Whether the last consonant is doubled before an ending, as in stop and cancel. */
const doubles = (base: string): boolean => /(?:^|[^aeiou]|qu)[aeiouy][^aeiouwxy]$/.test(base);

/** Longer words double where the stress is last (refer, submit), and in British spelling after -l: both are taken. */
const mayDouble = /[aeiou]l$|(?:[^f]fer|cur|deter|mit|fit|gret|quip|format|program|kidnap|zip)$/;

/** Whether there is more than one syllable. */
const isLong = (base: string): boolean => (base.replace('qu', 'q').match(/[aeiouy]+/g)?.length ?? 0) > 1;

function addForms(base: string, forms: Set<string>): void {
  forms.add(base);
  forms.add(`${base}'s`);
  if (/(?:[sxz]|[cs]h)$/.test(base)) forms.add(`${base}es`);
  else if (/[^aeiou]y$/.test(base)) forms.add(`${base.slice(0, -1)}ies`);
  else forms.add(`${base}s`);
  if (/[^aeiou]o$/.test(base)) forms.add(`${base}es`);

  const stems = [base];
  if (doubles(base)) {
    if (!isLong(base)) stems[0] = base + base.at(-1);
    else if (mayDouble.test(base)) stems.push(base + base.at(-1));
  }
  for (const stem of stems) {
    if (stem.endsWith('ie')) forms.add(`${stem.slice(0, -2)}ying`);
    else forms.add(`${/[^eoy]e$/.test(stem) ? stem.slice(0, -1) : stem}ing`);
    if (stem.endsWith('e')) forms.add(`${stem}d`);
    else forms.add(/[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`);
  }
  if (/..[^aeiou]i[sz]e$/.test(base) && isLong(base.slice(0, -1))) addSpelling(base, forms);
}

/** British and American spelling alike: apologise, apologize. */
function addSpelling(base: string, forms: Set<string>): void {
  const other = base.endsWith('ise') ? 'z' : 's';
  for (const ending of ['e', 'es', 'ed', 'ing']) forms.add(base.slice(0, -2) + other + ending);
}

function familiesOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of lines) {
    const family = line.split(' ');
    for (const form of family) {
      const known = found.get(form);
      found.set(form, known ? [...known, ...family] : family);
    }
  }
  return found;
}
