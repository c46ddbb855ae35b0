/** Every way programs spell a key of some words: `is_private`, `isPrivate`, `IsPrivate`, `is-private`, `isprivate`, `Is private`. */
export function spellingsOf(words: string): string[] {
  const parts = words.split('_');
  const capital = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  const pascal = capital.join('');
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  const titles = [capital.join(' '), [capital[0], ...parts.slice(1)].join(' ')];
  const joined = ['-', ' ', ''].map((mark) => parts.join(mark));
  return [...new Set([words, camel, pascal, ...joined, ...titles, words.toUpperCase()])];
}

/** A key's letters and digits alone, in lower case, by which spellings of it are one. */
export const normalKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]+/g, '');
