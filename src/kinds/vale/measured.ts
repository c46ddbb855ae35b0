import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { addCounts, countText, noCounts, type TextCounts } from '../../text/readability.ts';
import { Reading } from '../../text/reading.ts';
import type { Heard } from '../kind.ts';
import { blocksOf, type Scope, summarized } from './scope.ts';

/** A text that is measured as one, and where it is reported: at its first sentence. */
export interface Measured {
  readonly counts: TextCounts;
  readonly at: { readonly passage: Passage; readonly span: Span };
}

/** The scope of a rule that measures: all of the page where it has none, or `text`. */
export const measuredScope = (scope: readonly string[] | undefined): readonly string[] | null =>
  scope === undefined || scope.length === 0 || (scope.length === 1 && scope[0] === 'text') ? null : scope;

/** The texts that a rule measures: the page, or each block of a scope. Texts without a word are left out. */
export function measuredIn(heard: Heard, scope: Scope | null): Measured[] {
  const texts = scope === null ? page(heard) : blocks(heard, scope);
  return texts.filter(({ counts }) => counts.words > 0);
}

function page(heard: Heard): Measured[] {
  const passages = summarized(heard);
  const [first] = passages;
  if (!first) return [];
  const counts = passages.reduce((sum, passage) => addCounts(sum, countText(heard.reading(passage))), noCounts);
  return [
    { counts, at: { passage: first, span: heard.reading(first).sentences[0] ?? { start: 0, end: first.text.length } } },
  ];
}

const blocks = (heard: Heard, scope: Scope): Measured[] =>
  blocksOf(scope, heard).map(({ passage, start, end, text }) => ({
    counts: countText(new Reading(text)),
    at: { passage, span: { start, end } },
  }));
