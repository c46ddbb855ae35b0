/** The characters that one place of a regular expression takes. */
export interface CharSet {
  /** ASCII, a bit each, from the lowest bit of the first number on. */
  readonly bits: readonly [number, number, number, number];
  /** Whether it may take a character beyond ASCII. */
  readonly beyond: boolean;
}

export const everything: CharSet = { bits: [-1, -1, -1, -1], beyond: true };
export const nothing: CharSet = { bits: [0, 0, 0, 0], beyond: false };

const fixed: Readonly<Record<string, CharSet>> = {
  '\\d': setWhere(isDigit),
  '\\w': setWhere(isWord),
  '\\s': setWhere((code) => code === 32 || (code >= 9 && code <= 13), true),
  '\\D': setWhere((code) => !isDigit(code), true),
  '\\W': setWhere((code) => !isWord(code), true),
  '\\S': setWhere((code) => code !== 32 && (code < 9 || code > 13), true),
  '[\\p{L}\\p{M}\\p{N}_]': setWhere(isWord, true),
  '[^\\p{L}\\p{M}\\p{N}_]': setWhere((code) => !isWord(code), true),
  '[\\p{L}\\p{M}\\p{N}]': setWhere((code) => isWord(code) && code !== 95, true),
};

/** The set that an atom's source stands for; the engine is asked where it is not plain to see. */
export function charSetOf(source: string, flags: string): CharSet {
  const known = fixed[source];
  if (known) return known;
  const literal = source.length === 1 ? source : (/^\\([^\w\s])$/.exec(source)?.[1] ?? null);
  if (literal !== null && literal < '\x80') {
    const lower = literal.toLowerCase().charCodeAt(0);
    const upper = literal.toUpperCase().charCodeAt(0);
    const bits: [number, number, number, number] = [0, 0, 0, 0];
    for (const code of [lower, upper]) bits[code >> 5]! |= 1 << (code & 31);
    return { bits, beyond: false };
  }
  const pattern = new RegExp(`^(?:${source})$`, flags.replace('g', ''));
  const beyond = /[^\0-\x7f]|\\[uxpPcWDSs]|\[\^/.test(source);
  return setWhere((code) => pattern.test(String.fromCharCode(code)), beyond);
}

function setWhere(holds: (code: number) => boolean, beyond = false): CharSet {
  const bits: [number, number, number, number] = [0, 0, 0, 0];
  for (let code = 0; code < 128; code += 1) if (holds(code)) bits[code >> 5]! |= 1 << (code & 31);
  return { bits, beyond };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

/** Whether no character is in both. */
export function disjoint({ bits: [a, b, c, d], beyond }: CharSet, other: CharSet): boolean {
  const [e, f, g, h] = other.bits;
  return !(beyond && other.beyond) && ((a & e) | (b & f) | (c & g) | (d & h)) === 0;
}

export function union({ bits: [a, b, c, d], beyond }: CharSet, other: CharSet): CharSet {
  const [e, f, g, h] = other.bits;
  return { bits: [a | e, b | f, c | g, d | h], beyond: beyond || other.beyond };
}

/** The lower-case characters of a set, where it is small and ASCII only; else null. */
export function charactersOf({ bits, beyond }: CharSet): readonly string[] | null {
  if (beyond) return null;
  const found: string[] = [];
  for (let code = 0; code < 128; code += 1) {
    const word = bits[code >> 5]!;
    if (word === 0) code |= 31;
    else if (word & (1 << (code & 31))) {
      const lower = String.fromCharCode(code).toLowerCase();
      if (!found.includes(lower)) found.push(lower);
      if (found.length > 8) return null;
    }
  }
  return found;
}

/** Whether a set takes no letter, digit or underscore of ASCII. */
export const separates = (set: CharSet): boolean => disjoint({ ...set, beyond: false }, fixed['\\w']!);

/** Whether a set takes digits and nothing else. */
export function isDigits(set: CharSet): boolean {
  return !set.beyond && set.bits.some((bits) => bits !== 0) && disjoint(set, fixed['\\D']!);
}
