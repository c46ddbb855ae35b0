import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Vectors kept between runs, by the content of their texts. */
export interface KeptVectors {
  recall(text: string): Int8Array | undefined;
  keep(vectors: ReadonlyMap<string, Int8Array>): void;
}

const hashLength = 20;
/** Of the vectors of the one model that is known. */
const length = 512;
const recordLength = hashLength + length;
/** A file that has grown beyond this is begun anew. */
const mostBytes = 256e6;

/** Opens a file of records, each the hash of a text and its vector; one that was cut off amid a record is begun anew. */
export function openVectors(path: string): KeptVectors {
  const known = new Map<string, Int8Array>();
  const bytes = contentOf(path);
  if (bytes.length % recordLength !== 0 || bytes.length > mostBytes) rmSync(path, { force: true });
  else {
    for (let at = 0; at < bytes.length; at += recordLength) {
      const vector = new Int8Array(bytes.buffer, bytes.byteOffset + at + hashLength, length);
      known.set(bytes.toString('latin1', at, at + hashLength), vector);
    }
  }
  return {
    recall: (text) => known.get(hashOf(text).toString('latin1')),
    keep: (vectors) => {
      const records: Uint8Array[] = [];
      for (const [text, vector] of vectors) {
        const hash = hashOf(text);
        known.set(hash.toString('latin1'), vector);
        if (vector.length === length) records.push(hash, new Uint8Array(vector.buffer, vector.byteOffset, length));
      }
      try {
        mkdirSync(dirname(path), { recursive: true });
        appendFileSync(path, Buffer.concat(records));
      } catch {
        // A read-only home only costs the next run its quick start.
      }
    },
  };
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

const hashOf = (text: string): Buffer => createHash('sha1').update(text).digest();
