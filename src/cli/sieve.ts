import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprints } from '../reporters/parts/fingerprints.ts';
import { touches } from './changes.ts';
import type { Narrowing } from './settings.ts';

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
