import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../readers/decode.ts';

/** Where to look for tables of ads: so many folders deep, so many tables, so much of each. */
const limits = { depth: 4, tables: 100, head: 8192 };

/** Columns that only tables of Google's search ads have, and those that only Meta's have. */
const search = /^headline[ _]?1?\d$/;
const social = /^(?:primary text|link description|website url|call to action type|facebook page)(?: \d)?$/;

/** The shipped packs for the ads whose tables stand in a folder: `search-ads`, `social-ads`, both or none. */
export function adPacksFor(folder: string): readonly string[] {
  const packs = new Set<string>();
  let left = limits.tables;
  for (const path of tablesIn(folder, limits.depth)) {
    if (left-- === 0 || packs.size === 2) break;
    for (const pack of packsOfHead(headOf(path))) packs.add(pack);
  }
  return [...packs].sort();
}

/** The packs for a table that begins so; the line with its columns is among its first ones. */
export function packsOfHead(head: string): readonly string[] {
  const lines = head.split(/\r?\n/).slice(0, 5);
  const columns = lines.map((line) =>
    line.split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase()),
  );
  const isSearch = columns.some((names) => names.some((name) => search.test(name)));
  const isSocial = columns.some(
    (names) =>
      names.some((name) => social.test(name)) ||
      (names.includes('title') && names.includes('body') && names.some(ofAds)),
  );
  return [...(isSearch ? ['search-ads'] : []), ...(isSocial ? ['social-ads'] : [])];
}

const ofAds = (name: string): boolean => /^(?:ad|ad set|campaign)(?: name)?$/.test(name);

function* tablesIn(folder: string, depth: number): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory() && depth > 1) yield* tablesIn(path, depth - 1);
    else if (entry.isFile() && /\.(?:csv|tsv|tab)$/i.test(entry.name)) yield path;
  }
}

/** A folder that cannot be read holds nothing for us. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The first lines of a file; empty for one that cannot be read. */
function headOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(limits.head);
      const read = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
      const cut = read.lastIndexOf('\n');
      // An even length keeps the two bytes of a UTF-16 line end together.
      return decode(cut < 1 ? read : read.subarray(0, cut + (cut % 2))).text;
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
