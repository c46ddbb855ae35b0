import { type Affix, type AffixFile, readAffixes } from './affixes.ts';

/** A spelling dictionary in the form of Hunspell, looked up by taking affixes off a word instead of unfolding all of its words. */
export class Dictionary {
  readonly mistakes: AffixFile['mistakes'];
  readonly #affixes: AffixFile;
  /** Stem → the flags of its affixes. */
  readonly #stems = new Map<string, string>();
  readonly #longestSuffix: number;
  readonly #longestPrefix: number;

  /** Takes the texts of the `.aff` and the `.dic` file. */
  constructor(affixes: string, stems: string) {
    this.#affixes = readAffixes(affixes);
    this.mistakes = this.#affixes.mistakes;
    this.#longestSuffix = Math.max(0, ...[...this.#affixes.suffixes.keys()].map(({ length }) => length));
    this.#longestPrefix = Math.max(0, ...[...this.#affixes.prefixes.keys()].map(({ length }) => length));
    for (let at = stems.indexOf('\n') + 1; at < stems.length; ) {
      const end = stems.indexOf('\n', at);
      this.#addStem(stems.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? stems.length : end + 1;
    }
  }

  /** Whether the word is spelled right, letter case included: `paris` is not. Apostrophes straight. */
  has(word: string): boolean {
    return this.#find(word, '');
  }

  /** Whether the word may be proposed: known, and not rude. */
  proposes(word: string): boolean {
    const { unsuggested } = this.#affixes;
    return this.#find(word, unsuggested ?? '');
  }

  /** All stems, to be searched for likenesses. */
  stems(): Iterable<string> {
    return this.#stems.keys();
  }

  #addStem(line: string): void {
    const slash = line.indexOf('/');
    const stem = (slash < 0 ? line : line.slice(0, slash)).trim();
    if (stem === '') return;
    const flags = slash < 0 ? '' : line.slice(slash + 1).trim();
    this.#stems.set(stem, (this.#stems.get(stem) ?? '') + flags);
  }

  /** Whether the word is a stem, or one with affixes, whose flags are none of `barred`. */
  #find(word: string, barred: string): boolean {
    if (this.#isStem(word, null, null, barred)) return true;
    for (const [stem, suffix] of this.#withoutSuffix(word)) {
      if (this.#isStem(stem, suffix, null, barred)) return true;
      if (!suffix.crosses) continue;
      for (const [root, prefix] of this.#withoutPrefix(stem)) {
        if (prefix.crosses && this.#isStem(root, suffix, prefix, barred)) return true;
      }
    }
    for (const [stem, prefix] of this.#withoutPrefix(word)) {
      if (this.#isStem(stem, null, prefix, barred)) return true;
    }
    return false;
  }

  #isStem(stem: string, suffix: Affix | null, prefix: Affix | null, barred: string): boolean {
    const flags = this.#stems.get(stem);
    if (flags === undefined) return false;
    if (suffix && !flags.includes(suffix.flag)) return false;
    if (prefix && !flags.includes(prefix.flag)) return false;
    const { partOnly } = this.#affixes;
    return !(barred !== '' && flags.includes(barred)) && !(partOnly !== null && flags.includes(partOnly));
  }

  *#withoutSuffix(word: string): Generator<readonly [string, Affix]> {
    for (let length = 1; length <= this.#longestSuffix && length < word.length; length += 1) {
      const rest = word.slice(0, -length);
      for (const affix of this.#affixes.suffixes.get(word.slice(-length)) ?? []) {
        const stem = rest + affix.strip;
        if (affix.stem === null || affix.stem.test(stem)) yield [stem, affix];
      }
    }
  }

  *#withoutPrefix(word: string): Generator<readonly [string, Affix]> {
    for (let length = 1; length <= this.#longestPrefix && length < word.length; length += 1) {
      for (const affix of this.#affixes.prefixes.get(word.slice(0, length)) ?? []) {
        const stem = affix.strip + word.slice(length);
        if (affix.stem === null || affix.stem.test(stem)) yield [stem, affix];
      }
    }
  }
}
