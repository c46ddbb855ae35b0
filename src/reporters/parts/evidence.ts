import type { Related } from '../../model/finding.ts';
import { inline, oneLine } from '../harmless.ts';

/** Places that are shown of one finding at most, and characters of one quote. */
const most = 5;
const longest = 160;

/** Evidence from elsewhere, a line a place: `See ads/returns.md:3:1: "within 30 days"`. */
export function evidence(related: readonly Related[]): string[] {
  const shown = related.slice(0, most).map(({ file, line, column, quote }) => {
    return `See ${oneLine(file)}:${line}:${column}: ${quoted(quote)}`;
  });
  return related.length > most ? [...shown, `… and ${related.length - most} more places`] : shown;
}

/** A text in quotation marks, cut where it is long. */
export function quoted(text: string): string {
  const start = [...text.slice(0, 2 * longest)].slice(0, longest).join('');
  return `"${inline(start)}${start.length < text.length ? '…' : ''}"`;
}
