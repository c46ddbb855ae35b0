/** FNV-1a over UTF-16 units (Fowler, Noll and Vo), 32 bits: the hash of a word's form, as the scan computes it on the way. */
export const hashSeed = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/** The hash of a form. */
export function hashOf(form: string): number {
  let hash = hashSeed;
  for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), hashPrime);
  return hash;
}

/** The slot of a hash in a table of a power of two entries: high bits are mixed into the low ones. */
export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
