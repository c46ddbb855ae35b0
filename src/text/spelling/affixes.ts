/** One way of a dictionary to make a word from a stem: `y` → `ied` for stems that end in a consonant and y. */
export interface Affix {
  readonly flag: string;
  /** What is taken off the stem first. */
  readonly strip: string;
  /** What the stem must look like; null for any. */
  readonly stem: RegExp | null;
  /** Whether it goes together with an affix at the other end. */
  readonly crosses: boolean;
}

/** Affixes by what they add. */
export type Affixes = ReadonlyMap<string, readonly Affix[]>;

/** What is read from a Hunspell affix file: as much as English dictionaries use. */
export interface AffixFile {
  readonly prefixes: Affixes;
  readonly suffixes: Affixes;
  /** Common mistakes: what is written → what is meant (`REP` lines). */
  readonly mistakes: readonly (readonly [string, string])[];
  /** Flag of words that are known but never suggested. */
  readonly unsuggested: string | null;
  /** Flag of stems that are only parts of compounds. */
  readonly partOnly: string | null;
}

/** Reads a Hunspell affix file (`SFX`, `PFX`, `REP`, `NOSUGGEST`, `ONLYINCOMPOUND`; flags of one character). */
export function readAffixes(text: string): AffixFile {
  const prefixes = new Map<string, Affix[]>();
  const suffixes = new Map<string, Affix[]>();
  const mistakes: [string, string][] = [];
  const single = new Map<string, string>();
  const crossing = new Map<string, boolean>();
  for (const line of text.split('\n')) {
    const [option = '', a = '', b = '', added = '', condition] = line.trim().split(/\s+/);
    if (option === 'NOSUGGEST' || option === 'ONLYINCOMPOUND') single.set(option, a);
    else if (option === 'REP' && b !== '') mistakes.push([a, b.replaceAll('_', ' ')]);
    else if (option !== 'SFX' && option !== 'PFX') continue;
    else if (condition === undefined) crossing.set(option + a, b === 'Y');
    else {
      const affixes = option === 'SFX' ? suffixes : prefixes;
      const key = added.split('/', 1)[0]!;
      const known = affixes.get(key) ?? [];
      affixes.set(key, known);
      known.push({
        flag: a,
        strip: b === '0' ? '' : b,
        stem: condition === '.' ? null : new RegExp(option === 'SFX' ? `${condition}$` : `^${condition}`),
        crosses: crossing.get(option + a) ?? false,
      });
    }
  }
  const partOnly = single.get('ONLYINCOMPOUND') ?? null;
  return { prefixes, suffixes, mistakes, unsuggested: single.get('NOSUGGEST') ?? null, partOnly };
}
