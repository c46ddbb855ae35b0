/** What a character is to the scan: no part of a word, a letter or digit, or something that needs the slower look. */
export const outside = 0;
export const inside = 1;
/** Joins two letters into one word, or begins a surrogate pair. */
export const odd = 2;

/** ASCII: the lower-case code of a letter or digit, 0 for anything else. */
export const lowerOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[a-z0-9]/i.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

/** Sorts characters beyond ASCII, each once. */
export class Characters {
  /** One more than the sort of each UTF-16 unit; 0 until it was asked for. */
  readonly #known = new Uint8Array(65_536);

  sortOf(code: number): number {
    const known = this.#known[code]!;
    if (known > 0) return known - 1;
    const sort = sortOf(String.fromCharCode(code));
    this.#known[code] = sort + 1;
    return sort;
  }
}

function sortOf(char: string): number {
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return inside;
  return /[\uD800-\uDBFF]/.test(char) ? odd : outside;
}
