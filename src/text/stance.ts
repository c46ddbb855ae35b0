import type { Stance } from '../model/rulebook.ts';
import type { Span } from '../model/span.ts';

/** In which ways the words of `span`, inside `sentence`, are not plainly stated. */
export function stancesOf(_text: string, _sentence: Span, _span: Span): ReadonlySet<Stance> {
  return new Set();
}
