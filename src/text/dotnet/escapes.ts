import { controls } from './characters.ts';

/** A class by a property of Unicode, as JavaScript writes it; null where there is none of that name. */
export function propertyOf(letter: string, name: string): string | null {
  for (const value of [name, `Script=${name.replace(/^Is/, '')}`]) {
    const source = `\\${letter}{${value}}`;
    try {
      new RegExp(source, 'u');
      return source;
    } catch {
      // The next way to name it.
    }
  }
  return null;
}

/** The character that an escape by number stands for (`\x41`, `\u2014`, `\x{2014}`, `\0`, `\n`), and where it ends; null for other escapes. */
export function readCode(source: string, start: number): { char: string; end: number } | null {
  const found =
    /^\\(?:x\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|u([\da-fA-F]{4})|(0[0-7]{0,2})|c([A-Za-z])|([aefnrtv]))/.exec(
      source.slice(start, start + 12),
    );
  if (!found) return null;
  const end = start + found[0].length;
  if (found[6]) return { char: controls[found[6]]!, end };
  if (found[5]) return { char: String.fromCharCode(found[5].toUpperCase().charCodeAt(0) - 64), end };
  const code = found[4] ? Number.parseInt(found[4], 8) : Number.parseInt((found[1] ?? found[2] ?? found[3])!, 16);
  return code > 0x10ffff ? null : { char: String.fromCodePoint(code), end };
}
