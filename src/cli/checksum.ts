/**
 * A number that tells a file from one that was cut short, emptied, or lost a block: FNV-1a over a byte in every `stride`,
 * for disks lose blocks, not bytes. It holds against no one who wants to deceive. Node's own hashes would, but to load
 * them and to run them over a megabyte takes a tenth of a small run.
 */
export function checksum(bytes: Uint8Array, stride = sparse): number {
  let sum = basis ^ bytes.length;
  for (let at = 0; at < bytes.length; at += stride) sum = Math.imul(sum ^ bytes[at]!, prime);
  return sum >>> 0;
}

// A prime, so that it is not always the same byte of a word.
const sparse = 61;

// http://www.isthe.com/chongo/tech/comp/fnv/
const basis = 0x811c9dc5;
const prime = 0x01000193;
