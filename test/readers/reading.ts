import type { Document } from '../../src/model/document.ts';
import type { Passage } from '../../src/model/passage.ts';
import { formatNamed } from '../../src/readers/formats.ts';
import { readDocument } from '../../src/readers/read.ts';
import type { ReadOptions } from '../../src/readers/reader.ts';

/** Reads a text in a format, as the command line does once it knows the format. */
export async function readAs(
  formatName: string,
  text: string,
  path: string,
  options: ReadOptions = { speakers: {}, keys: {} },
): Promise<Document> {
  return readBytesAs(formatName, new TextEncoder().encode(text), path, text, options);
}

/** Reads bytes in a binary format. */
export async function readBytesAs(
  formatName: string,
  bytes: Uint8Array,
  path: string,
  text = '',
  options: ReadOptions = { speakers: {}, keys: {} },
): Promise<Document> {
  const format = formatNamed(formatName)!;
  return readDocument({ path, text, bytes }, format, await format.load(), options);
}

/** What is heard of a document, a line a passage. */
export const heard = ({ passages }: { passages: readonly Passage[] }): string[] =>
  passages.filter((passage) => passage.heard).map(({ field, text }) => (field === null ? text : `[${field}] ${text}`));

/** What nobody hears of it. */
export const unheard = ({ passages }: { passages: readonly Passage[] }): string[] =>
  passages.filter((passage) => !passage.heard).map(({ text }) => text);
