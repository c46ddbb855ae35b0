import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprints } from '../reporters/parts/fingerprints.ts';
import { type ChangedLines, touches } from './changes.ts';

/** What a run leaves out of what was found; plain data, so that a worker can have it. */
export interface Narrowing {
  /** Path as shown → changed lines; null to report whole files. */
  readonly changed: Readonly<Record<string, ChangedLines>> | null;
  /** Fingerprints of findings that are known; null without a baseline. */
  readonly known: readonly string[] | null;
}

export const everything: Narrowing = { changed: null, known: null };

/** What is left of a file's findings. */
export interface Narrowed {
  readonly findings: readonly Finding[];
  /** Fingerprints of the baseline that were found again. */
  readonly known: readonly string[];
}

/** Leaves out what stands on lines that did not change, and what the baseline knows. A conversation counts as a whole. */
export function sieve({ changed, known }: Narrowing) {
  const old = known === null ? null : new Set(known);
  return (file: string, document: Pick<Document, 'text' | 'conversation'>, findings: readonly Finding[]): Narrowed => {
    // Fingerprints are numbered over all findings of a file, so the baseline comes first.
    const { left, again } = old ? without(old, file, document.text, findings) : { left: findings, again: [] };
    const lines = changed === null || document.conversation ? null : (changed[file] ?? null);
    return {
      findings: lines === null ? left : left.filter(({ line, endLine }) => touches(lines, line, endLine)),
      known: again,
    };
  };
}

function without(known: ReadonlySet<string>, file: string, text: string, findings: readonly Finding[]) {
  const prints = fingerprints({ file, text, findings, statements: [] });
  return {
    left: findings.filter((_, index) => !known.has(prints[index]!)),
    again: prints.filter((print) => known.has(print)),
  };
}
