/** The characters that one place of a regular expression takes. */
export interface CharSet {
  /** ASCII codes. */
  readonly codes: ReadonlySet<number>;
  /** Whether it may take a character beyond ASCII. */
  readonly beyond: boolean;
}

export const everything: CharSet = { codes: new Set(Array.from({ length: 128 }, (_, code) => code)), beyond: true };
export const nothing: CharSet = { codes: new Set(), beyond: false };

/** The set that an atom's source stands for: the engine itself is asked. */
export function charSetOf(source: string, flags: string): CharSet {
  const pattern = new RegExp(`^(?:${source})$`, flags.replace('g', ''));
  const codes = new Set<number>();
  for (let code = 0; code < 128; code += 1) if (pattern.test(String.fromCharCode(code))) codes.add(code);
  const beyond = /[^\0-\x7f]|\\[uxpPcWDS]|\[\^/.test(source) || pattern.test('é') || pattern.test('\u00a0');
  return { codes, beyond };
}

/** Whether no character is in both. */
export function disjoint(a: CharSet, b: CharSet): boolean {
  if (a.beyond && b.beyond) return false;
  for (const code of a.codes) if (b.codes.has(code)) return false;
  return true;
}

export function union(a: CharSet, b: CharSet): CharSet {
  return { codes: new Set([...a.codes, ...b.codes]), beyond: a.beyond || b.beyond };
}

/** The lower-case characters of a set, where it is small and ASCII only; else null. */
export function charactersOf({ codes, beyond }: CharSet): readonly string[] | null {
  if (beyond || codes.size > 16) return null;
  return [...new Set([...codes].map((code) => String.fromCharCode(code).toLowerCase()))];
}

const wordCode = /\w/;

/** Whether a set takes no letter, digit or underscore of ASCII. */
export function separates({ codes }: CharSet): boolean {
  for (const code of codes) if (wordCode.test(String.fromCharCode(code))) return false;
  return true;
}

/** Whether a set takes digits and nothing else. */
export function isDigits({ codes, beyond }: CharSet): boolean {
  if (beyond || codes.size === 0) return false;
  for (const code of codes) if (code < 48 || code > 57) return false;
  return true;
}
