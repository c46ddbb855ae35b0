import type { Role } from '../../model/passage.ts';
import { findRole, namesBystander, namesPost } from './roles.ts';

/** What a label says by itself. */
export interface LabelReading {
  readonly role: Role | null;
  /** The person's name; null where the label has only a role or a number. */
  readonly speaker: string | null;
  /** Whether it calls somebody a relative or a passer-by: the customer's side, in a conversation. */
  readonly bystander: boolean;
}

/** `Dana (Agent)`, `DANA - AGENT`, `Dana | Support`, `Dana @ Greenbasket`, `Agent/Dana`: what stands first and what is added. */
const split = /^(?<head>[^([{|@/]*?)\s*(?:[([{](?<inside>[^)\]}]*)[)\]}]?|\s[-–—]\s*(?<dash>.+)|[|@/]\s*(?<bar>.+))$/u;

const anonymous =
  /^(?:(?:speaker|spkr?|channel|ch|participant|person|party|unknown|voice|male|female)[\s_#-]*(?:\d+|[a-z])?|internal|external|\d+|[a-z])$/i;

const mostRead = 1000;
const read = new Map<string, LabelReading>();

/** Reads a label without a brand file's patterns. The same few stand in file after file, so they are read once. */
export function readLabel(label: string, brand: string | null = null): LabelReading {
  const key = brand === null ? label : `${label}\n${brand}`;
  const known = read.get(key);
  if (known) return known;
  if (read.size >= mostRead) read.clear();
  const reading = parseLabel(label, brand);
  read.set(key, reading);
  return reading;
}

function parseLabel(label: string, brand: string | null): LabelReading {
  const { head, inside, dash, bar } = split.exec(label)?.groups ?? {};
  const main = (head ?? label).trim();
  const added = (inside ?? dash ?? bar ?? '').trim();
  if (main === '') return { ...readPart(added, brand), speaker: null };

  const mainWords = wordsOf(main);
  const own = findRole(mainWords);
  if (own) {
    const after = main
      .split(/[\s_]+/)
      .slice(own.to)
      .join(' ');
    const bare = after === '' && own.from === 0;
    return { role: own.role, speaker: bare ? nameIn(added) : nameAfter(after, main), bystander: false };
  }
  const reading = readPart(added, brand);
  const isBrand = brand !== null && isNamed(mainWords, brand);
  return {
    role: reading.role ?? (isBrand || namesPost(wordsOf(added)) ? 'agent' : null),
    speaker: isBrand || anonymous.test(main) ? nameIn(added) : main,
    bystander: namesBystander(mainWords),
  };
}

function readPart(part: string, brand: string | null): LabelReading {
  const words = wordsOf(part);
  const role = findRole(words)?.role ?? (brand !== null && isNamed(words, brand) ? 'agent' : null);
  return { role, speaker: null, bystander: false };
}

/** `Agent Dana` names Dana; `Customer 2` is told apart by its whole label. */
function nameAfter(after: string, main: string): string | null {
  if (after === '') return null;
  return /^(?:\d+|[a-z])$/i.test(after) ? main : after;
}

/** A bracket that holds a name: `Agent (Dana)`, not `Customer (woman, red coat)` and not `Narrator (V.O.)`. */
function nameIn(added: string): string | null {
  if (!/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(added)) return null;
  const words = wordsOf(added);
  return findRole(words) || namesPost(words) ? null : added;
}

const wordsOf = (part: string): string[] =>
  part
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function isNamed(words: readonly string[], brand: string): boolean {
  const name = wordsOf(brand).join('');
  return name !== '' && words.join('').startsWith(name);
}
