import { readLabel } from '../speakers/label.ts';
import { LineCursor } from './cursor.ts';
import { isField } from './labels.ts';
import { isRule } from './notes.ts';
import { readStamp } from './stamp.ts';

/** What stands above the first turn. */
export interface Header {
  /** Keys in lower case. */
  readonly data: Readonly<Record<string, string>>;
  /** Offset after the header's last line; 0 where there is none. */
  readonly end: number;
}

const mostLines = 60;
const longest = 20_000;
const pair = /^[\s>*\-•[(]*(?<key>[\p{L}][\p{L}\p{N} ._/#'-]{0,38}?)\**\s*:\**\s+(?=\S)/u;
const longestValue = 401;
const greeting =
  /^(?:hello|hi|hey|hiya|good|thanks?|thank|yes|yeah|no|nope|ok|okay|sure|welcome|sorry|please|right|well|oh)\b/i;

/**
 * Reads the block of `Key: value` lines at a transcript's start. `Agent: Dana Smith` in it is data and no turn: it stands in
 * one block with fields (`Call ID: 7`), or in a block of names alone that a blank line or a rule ends.
 */
export function readHeader(text: string): Header {
  const data = new Map<string, string>();
  const lines = new LineCursor(text, 0, longest);
  let end = 0;
  let block: [string, string][] = [];
  let hasField = false;
  const close = (after: number) => {
    const isNames = block.length >= 2 && block.every(([, value]) => /^\p{Lu}\S+ \p{Lu}\S*$/u.test(value));
    if (block.length > 0 && (hasField || isNames)) {
      for (const [key, value] of block) data.set(key, value);
      end = after;
    }
    block = [];
    hasField = false;
  };

  let last = 0;
  for (let count = 0; count < mostLines && lines.step(); count++) {
    const line = text.slice(lines.start, Math.min(lines.end, lines.start + 500)).trim();
    if (line === '' || isRule(line)) {
      close(last);
      continue;
    }
    if (readStamp(line, 0, line.length)) break;
    const found = pair.exec(line);
    const key = found?.groups?.['key'];
    const value = found ? line[found[0].length] + line.slice(found[0].length + 1).replace(/[\s\])]+$/, '') : '';
    if (key === undefined || value.length > longestValue) {
      if (block.length > 0 || end > 0 || line.length > 80) break;
      continue;
    }
    const field = isField(key);
    if (!field && !(isNameOf(key) && isNameLike(value))) break;
    hasField ||= field;
    block.push([key.toLowerCase(), value]);
    last = lines.next;
  }
  // A block that no blank line ends is a header only for its fields; names under them may be turns' beginnings.
  if (hasField) close(last);
  return { data: Object.fromEntries(data), end };
}

const isNameOf = (key: string): boolean => readLabel(key).role !== null;

const isNameLike = (value: string): boolean =>
  value.length <= 60 &&
  !/[.?!]$|[.?!,;] /.test(value.replace(/\b\p{Lu}\p{L}{0,2}\. /gu, '')) &&
  !greeting.test(value) &&
  value.split(' ').length <= 5;
