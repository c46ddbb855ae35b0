/** Every way programs spell a key of some words: `is_private`, `isPrivate`, `IsPrivate`, `is-private`, `isprivate`. */
export function spellingsOf(words: string): string[] {
  const parts = words.split('_');
  const pascal = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return [...new Set([words, camel, pascal, parts.join('-'), parts.join(' '), parts.join(''), words.toUpperCase()])];
}

/** A key's letters and digits alone, in lower case, by which spellings of it are one. */
export const normalKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]+/g, '');
