import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';

const conditional = /\b(?:if|when|unless|once|after|until|only|for)\b/i;
/** What templates call a condition: `{{#if gold_member}}`, `{% if late %}`. */
const branch = /\{[{%]-?\s*(?:#?(?:if|unless|elsif|else))\b([^{}%]*)/giu;

/**
 * What a sentence stands under without saying so, as words: the question before it, the branch of its template, and the
 * direction ("If they're inside two hours, say:") before its passage.
 */
export function standingOver(passage: Passage, before: Passage | undefined, question: string): string {
  const { text, field } = passage;
  const branches = [...text.matchAll(branch)].map(([, name]) => name!.replaceAll('_', ' ')).join(' ');
  const direction =
    before && !before.heard && before.unit === passage.unit && before.field !== 'title' ? before.text : '';
  return [question, branches, ...[direction, field ?? ''].filter((words) => conditional.test(words))].join(' ');
}

/** The question that a sentence answers: the one before it; empty for none. */
export function questionOver(text: string, sentences: readonly Span[], at: number): string {
  const last = sentences[at - 1];
  const said = last ? text.slice(last.start, last.end).trim() : '';
  return said.endsWith('?') ? said : '';
}
