import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { type About, verbatimPassage } from '../builder.ts';

// Mail templates keep their subject line in a comment: `<!-- subject: … -->`, Magento's `<!--@subject … @-->`.
const line = /^\s*(?:@(subject)\s|(subject(?: line)?|pre-?header|preview(?: text)?)\s*:)/i;

/** Whether a comment is code for one mail program (`<!--[if mso]>`) and not a note to people. */
export const isConditional = (inner: string): boolean => /^\s*(?:\[if\b|<!\[|\[endif)/i.test(inner);

/** The line for the reader that a comment of a mail template holds; null where it holds none. */
export function lineInComment(source: string, inner: Span, about: About): Passage | null {
  const text = source.slice(inner.start, inner.end);
  const found = line.exec(text.slice(0, 200));
  if (!found || /[\r\n]/.test(text.trim())) return null;
  const field = (found[1] ?? found[2] ?? '').toLowerCase().startsWith('subject') ? 'subject' : 'preheader';
  const end = found[1] && text.trimEnd().endsWith('@') ? inner.start + text.lastIndexOf('@') : inner.end;
  return verbatimPassage(source, inner.start + found[0].length, end, { ...about, field });
}
