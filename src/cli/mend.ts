import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { applyFixes, type FixChoice } from '../fixes.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { decode } from '../readers/decode.ts';
import { encode, isMarked } from '../readers/encode.ts';
import { ReadError } from '../readers/reader.ts';

/** What a run does with fixes; plain data, so that a worker can have it. */
export interface Mending {
  readonly choice: FixChoice;
  /** Whether the changes are only shown, as a unified diff. */
  readonly dryRun: boolean;
}

/** What came of a file's fixes. */
export interface Mended {
  /** How many findings were mended, or would be. */
  readonly applied: number;
  /** The changes as a unified diff, where they are only shown. */
  readonly patch: string;
  /** Why nothing was written although something could be mended; null otherwise. */
  readonly refused: string | null;
}

const nothing: Mended = { applied: 0, patch: '', refused: null };

/** Mends a file on disk, or shows how: atomically, in its own encoding, and not where it has changed since it was read. */
export async function mend(
  absolute: string,
  document: Document,
  findings: readonly Finding[],
  { choice, dryRun }: Mending,
): Promise<Mended> {
  const { text, applied } = applyFixes(document, findings, choice);
  if (applied === 0) return nothing;
  if (dryRun) return show(absolute, document, text, applied);
  const refused = rewrite(absolute, document.text, text);
  return refused === null ? { ...nothing, applied } : { ...nothing, refused };
}

/** The changes as a diff, byte for byte as git has the file: with its mark, and not where its bytes are no UTF-8. */
async function show(
  absolute: string,
  { path, text: before }: Document,
  after: string,
  applied: number,
): Promise<Mended> {
  const { patchOf } = await import('./patch.ts');
  const { encoding } = decode(readFileSync(absolute));
  const mark = encoding === 'utf-8-bom' ? '\ufeff' : '';
  const patch = patchOf(path, mark + before, mark + after);
  const wide = encoding.startsWith('utf-16') || (!encoding.startsWith('utf-8') && /[^\0-\x7f]/.test(before + after));
  if (!wide) return { ...nothing, applied, patch };
  return {
    ...nothing,
    refused: `A diff cannot hold the encoding of the file (${encoding}); --fix without --dry-run mends it.`,
  };
}

/** Writes a file anew; why not, where it cannot be. */
function rewrite(absolute: string, before: string, after: string): string | null {
  const draft = `${absolute}.${process.pid}.part`;
  try {
    const bytes = readFileSync(absolute);
    const { text, encoding } = decode(bytes);
    if (text !== before) return 'The file has changed since it was read; it was not mended. Run again.';
    const mended = encode(after, encoding, isMarked(bytes));
    if (mended === null) return `The encoding of the file (${encoding}) has no character for a fix; it was not mended.`;
    writeFileSync(draft, mended, { flag: 'wx' });
    chmodSync(draft, statSync(absolute).mode);
    renameSync(draft, absolute);
    return null;
  } catch (error) {
    rmSync(draft, { force: true });
    if (error instanceof ReadError) return 'The file has changed since it was read; it was not mended. Run again.';
    if (!(error instanceof Error && 'code' in error)) throw error;
    return `The file could not be written (${String(error.code)}); it was not mended.`;
  }
}
