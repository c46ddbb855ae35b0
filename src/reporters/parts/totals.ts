import { severities } from '../../model/finding.ts';
import type { Summary } from '../reporter.ts';
import { counted } from './figures.ts';

/** What was found, by severity, worst first: `3 errors, 1 warning`; `nothing to report`. */
export function foundWords({ findings }: Summary): string {
  const words = severities.toReversed().flatMap((severity) => {
    const count = findings[severity];
    return count === 0 ? [] : [counted(count, severity)];
  });
  return words.length === 0 ? 'nothing to report' : words.join(', ');
}

/** How much was read: `14 files, 240 passages, 5,210 words`. */
export const readWords = ({ files, passages, words }: Summary): string =>
  [counted(files, 'file'), counted(passages, 'passage'), counted(words, 'word')].join(', ');

/** A run in one line, what it could not read included. */
export function headline(summary: Summary): string {
  const unread = new Set(summary.unread.map(({ file }) => file)).size;
  const rest = unread === 0 ? '' : `; ${counted(unread, 'file')} not read`;
  return `onevoice: ${foundWords(summary)} in ${readWords(summary)}${rest}.`;
}
