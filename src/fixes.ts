import type { Document } from './model/document.ts';
import type { Finding, Fix } from './model/finding.ts';

/** Which fixes are applied: those that need no person's look, or those that are suggested too. */
export type FixChoice = 'safe' | 'suggested';

/** A text after its fixes. */
export interface Fixed {
  readonly text: string;
  /** How many findings were mended. */
  readonly applied: number;
}

/** Applies the fixes of findings, the first of those that overlap. Nothing is done to a record of what was said, nor where the new words could break the file. */
export function applyFixes(
  document: Pick<Document, 'text' | 'record' | 'reader'>,
  findings: readonly Finding[],
  choice: FixChoice,
): Fixed {
  const { text, record, reader } = document;
  if (record) return { text, applied: 0 };
  const parts: string[] = [];
  let at = 0;
  let applied = 0;
  for (const fix of fixesOf(findings, choice)) {
    const before = text.slice(fix.offset, fix.endOffset);
    if (fix.offset < at || before === fix.text || !fits(before, fix.text, reader)) continue;
    parts.push(text.slice(at, fix.offset), fix.text);
    at = fix.endOffset;
    applied += 1;
  }
  return { text: parts.join('') + text.slice(at), applied };
}

const fixesOf = (findings: readonly Finding[], choice: FixChoice): Fix[] =>
  findings
    .flatMap(({ fix }) => (fix !== null && (fix.safe || choice === 'suggested') ? [fix] : []))
    .sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);

/** Formats in which punctuation stands for itself. */
const plainFormats = new Set(['text', 'script', 'markdown']);

/**
 * Whether words can take the place of others in a format without a look at its grammar: of one line, as plain at their ends,
 * and with no mark that was not among them, for it could end a string, a cell or a tag.
 */
function fits(before: string, after: string, reader: string): boolean {
  if (/[\r\n]/.test(before + after)) return false;
  const marks = (words: string): string[] => words.match(/[^\p{L}\p{N} ]/gu) ?? [];
  if (reader === 'docx') return false;
  if (plainFormats.has(reader))
    return !/[<>{}[\]|`*_\\]/.test(after) || marks(after).every((mark) => before.includes(mark));
  const isWordAt = (words: string, end: number): boolean => /[\p{L}\p{N}]/u.test(words.at(end) ?? '');
  return (
    marks(after).every((mark) => before.includes(mark) || mark === '-') &&
    (after === '' || (isWordAt(after, 0) && isWordAt(after, -1)))
  );
}
