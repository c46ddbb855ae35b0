import { unzipSync } from 'fflate';
import { ReadError } from '../reader.ts';

/** The parts of a Word document that hold text people read, as XML. */
export interface WordParts {
  readonly document: string;
  /** Footnotes and endnotes; empty where there are none. */
  readonly notes: string;
}

// A page of text takes about 20 KB of XML; this is a book of 3,000 pages. A bomb of a zip file stops here.
const largest = 64_000_000;
const documentName = /^word\/document\d*\.xml$/;
const notesName = /^word\/(?:foot|end)notes\d*\.xml$/;

/** Unpacks a Word document. Throws a `ReadError` for what is none, is broken, locked, or too large. */
export function unpack(bytes: Uint8Array): WordParts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new ReadError('This is a Word document with a password or of before 2007, which cannot be read.');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ReadError('This is no Word document: it is not a zip file.');
  let total = 0;
  const files = inflate(bytes, (name, size) => {
    const wanted = documentName.test(name) || notesName.test(name);
    if (wanted) total += size;
    return wanted && total <= largest;
  });
  if (total > largest) {
    const size = Math.round(total / 1e6).toLocaleString('en');
    throw new ReadError(`The text of this Word document unpacks to ${size} MB; up to ${largest / 1e6} MB are read.`);
  }
  const names = Object.keys(files).sort();
  const document = names.find((name) => documentName.test(name));
  if (!document) throw new ReadError('This zip file is no Word document: it holds no word/document.xml.');
  const notes = names.filter((name) => notesName.test(name)).map((name) => decode(files[name]!));
  return { document: decode(files[document]!), notes: notes.join('\n') };
}

function inflate(bytes: Uint8Array, wants: (name: string, size: number) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wants(name, originalSize) });
  } catch {
    throw new ReadError('This Word document is broken: its zip file cannot be unpacked.');
  }
}

function decode(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
