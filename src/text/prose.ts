import type { Span } from '../model/span.ts';
import { shownParts } from './filled.ts';

/** A word of running text as it stands there. */
export interface ProseWord extends Span {
  readonly text: string;
}

/** A web address, an e-mail address, a handle, a path, a file name, a piece of code. */
const machine = /[@\\_=<>{}|~^`]|:\/\/|^www\.|^["'(]?[#/&$%]|\p{L}\.\p{L}{2,}|\p{L}\(\)/u;
const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
const digit = /\p{N}/u;

/** The words of a text that are language: nothing of placeholders, addresses, handles, code, or words with digits in them. */
export function proseWords(text: string): ProseWord[] {
  const found: ProseWord[] = [];
  for (const part of shownParts(text)) {
    if (part.placeholder) continue;
    for (const chunk of part.text.matchAll(/\S+/g)) {
      const start = part.start + chunk.index;
      const end = start + chunk[0].length;
      const cut = (start === part.start && start > 0) || (end === part.end && end < text.length);
      if (machine.test(chunk[0]) || (cut && touchesWord(text, part, start, end))) continue;
      for (const { index, 0: said } of chunk[0].matchAll(word)) {
        const before = chunk[0][index - 1] ?? ' ';
        const after = chunk[0][index + said.length] ?? ' ';
        if (digit.test(before) || digit.test(after)) continue;
        found.push({ start: start + index, end: start + index + said.length, text: said });
      }
    }
  }
  return found;
}

/** Whether a chunk that stands against a placeholder has its word there: the "s" of "{{name}}s". */
function touchesWord(text: string, part: Span, start: number, end: number): boolean {
  const first = start === part.start && start > 0 && /[\p{L}\p{N}'’]/u.test(text[start] ?? '');
  const last = end === part.end && end < text.length && /[\p{L}\p{N}]/u.test(text[end - 1] ?? '');
  return first || last;
}
