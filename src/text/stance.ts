import type { Stance } from '../model/rulebook.ts';
import type { Span } from '../model/span.ts';
import { readContext } from './polarity/context.ts';

/** In which ways the words of `span`, inside `sentence`, are not plainly stated. What has ceased counts as negated, what others do as reported. */
export function stancesOf(text: string, sentence: Span, span: Span): ReadonlySet<Stance> {
  const context = readContext(text, sentence, span);
  const stances = new Set<Stance>();
  if (context.negated || context.ceased) stances.add('negated');
  if (context.asked) stances.add('asked');
  if (context.quoted) stances.add('quoted');
  if (context.reported || context.other) stances.add('reported');
  return stances;
}
