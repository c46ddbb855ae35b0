import { irregularFamilies, irregularNouns, regularInLy, unchanging, wholeWords } from './inflection-data.ts';

const families = familiesOf([...irregularFamilies, ...irregularNouns]);
const fixed = new Set(unchanging);
const whole = new Set(wholeWords);
const inLy = new Set(regularInLy);

/**
 * Every form of the words that `word` (lower case) can be a form of, itself first: `returns` → returns, return, returned,
 * returning, return's. Nouns and verbs inflect, in both directions; adjectives, adverbs, pronouns and other function words
 * are given back alone, but for "not". Some forms do not exist in English, which costs nothing: no text holds them.
 */
export function formsOf(word: string): readonly string[] {
  if (word === 'not') return notForms;
  if (isUnchanging(word)) return [word];
  const forms = new Set([word]);
  const noun = word.includes("'") ? word.replace(/'s?$/, '') : word;
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

/** "Not" by itself and in the words it is contracted in: "not included" is "aren't included" too. */
const notForms = [
  "not isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't shan't",
  "shouldn't mustn't needn't mightn't ain't isnt arent wasnt werent dont doesnt didnt havent hasnt cant couldnt wont wouldnt aint",
].flatMap((row) => row.split(' '));

function isUnchanging(word: string): boolean {
  if (fixed.has(word)) return true;
  if (!/^[a-z]+$/.test(word) && !/^\p{Script=Latin}[\p{Script=Latin}\p{M}_]*(?:'s?)?$/u.test(word)) return true;
  if (families.has(word)) return false;
  return word.length < 3 || (word.endsWith('ly') && !inLy.has(word));
}

/** The words, without ending, that a regular form can come from; the word itself where it has no ending. */
function basesOf(word: string): readonly string[] {
  if (whole.has(word)) return [word];
  const bases = endingOf(word).filter((base) => !fixed.has(base));
  if (bases.length === 0) return [word];
  return bases.flatMap((base) => [base, ...(families.get(base) ?? [])]);
}

function endingOf(word: string): readonly string[] {
  if (word.endsWith('s')) return fromS(word);
  if (word.endsWith('ed')) return fromEd(word);
  return word.endsWith('ing') ? fromIng(word) : [];
}

function fromS(word: string): readonly string[] {
  if (/[siu]s$/.test(word) || word.length < 4) return [];
  const base = word.slice(0, -1);
  if (word.endsWith('ies')) return word.length > 4 ? [`${word.slice(0, -3)}y`, base] : [base];
  return /(?:[sxzo]|[cs]h)es$/.test(word) ? [base, word.slice(0, -2)] : [base];
}

function fromEd(word: string): readonly string[] {
  if (word.endsWith('eed')) return /(?:agr|fr|guarant|decr|refer)eed$/.test(word) ? [word.slice(0, -1)] : [];
  if (word.endsWith('ied')) return [word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)];
  return fromStem(word.slice(0, -2));
}

function fromIng(word: string): readonly string[] {
  const stem = word.slice(0, -3);
  const bases = fromStem(stem);
  return stem.endsWith('y') && stem.length < 4 ? [...bases, `${stem.slice(0, -1)}ie`] : bases;
}

/** What may stand before -ed or -ing: `charg` from charge, `stopp` from stop, `visit` from visit. */
function fromStem(stem: string): readonly string[] {
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return [];
  const last = stem.at(-1)!;
  if (last !== stem.at(-2) || !'bdfgklmnprstvz'.includes(last)) {
    return doubles(stem) && !isLong(stem) ? [`${stem}e`] : [stem, `${stem}e`];
  }
  const single = stem.slice(0, -1);
  if (!'lszf'.includes(last)) return single.length < 3 ? [stem] : [single];
  return isLong(single) ? [stem, single] : [stem];
}

/** Whether the last consonant is doubled before an ending, as in stop and cancel. */
const doubles = (base: string): boolean => /(?:^|[^aeiou]|qu)[aeiouy][^aeiouwxy]$/.test(base);

/** Longer words double where the stress is last (refer, submit), and in British spelling after -l: both are taken. */
const mayDouble = /[aeiou]l$|(?:[^f]fer|cur|deter|mit|fit|gret|quip|format|program|kidnap|zip)$/;

/** Whether there is more than one syllable. */
const isLong = (base: string): boolean => /[aeiouy][^aeiouy]+[aeiouy]/.test(base.replace('qu', 'q'));

function addForms(base: string, forms: Set<string>): void {
  const last = base.at(-1)!;
  const softened = last === 'y' && !'aeiou'.includes(base.at(-2) ?? 'a') ? base.slice(0, -1) : null;
  forms.add(base);
  forms.add(`${base}'s`);
  if ('sxz'.includes(last) || (last === 'h' && 'cs'.includes(base.at(-2) ?? '-'))) forms.add(`${base}es`);
  else forms.add(softened === null ? `${base}s` : `${softened}ies`);
  if (last === 'o') forms.add(`${base}es`);

  if (last === 'e') {
    forms.add(`${base}d`);
    if (base.endsWith('ie')) forms.add(`${base.slice(0, -2)}ying`);
    else forms.add(`${/[eoy]e$/.test(base) ? base : base.slice(0, -1)}ing`);
    if (/..[^aeiou]i[sz]e$/.test(base) && isLong(base.slice(0, -1))) addSpelling(base, forms);
    return;
  }
  for (const stem of stemsOf(base)) {
    forms.add(`${stem}ing`);
    forms.add(softened === null ? `${stem}ed` : `${softened}ied`);
  }
}

/** What stands before -ed and -ing. */
function stemsOf(base: string): readonly string[] {
  if (!doubles(base)) return [base];
  const doubled = base + base.at(-1);
  if (!isLong(base)) return [doubled];
  return mayDouble.test(base) ? [base, doubled] : [base];
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
