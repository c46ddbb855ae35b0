import type { Evidence } from './evidence.ts';
import type { Statement } from './statement.ts';

/** Whether a customer says that a promise was not kept: a denial or a mishap beside its topic, the more so beside the promise itself. */
export function complaintSaid(statement: Statement, others: readonly Evidence[]): Evidence[] {
  const { complaints, span } = statement;
  if (/\?\s*$/.test(statement.text) && !complaints.some(({ value }) => value === 'source')) return [];
  const has = (sign: string): boolean => complaints.some(({ value }) => value === sign);
  const worse = others.find(({ outcome }) => outcome === 'less');
  const signs = [has('source'), has('denied'), has('wrong')].filter(Boolean).length;
  const weight = worse ? (signs > 0 ? 0.85 : 0.6) : [0, 0.45, 0.65, 0.8][signs]!;
  if (weight === 0) return [];
  const words = complaints.slice(0, 4).map((each) => `"${statement.quote(each)}"`);
  const because = worse ? `a customer ${worse.because}` : `a customer says ${words.join(', ')}`;
  return [{ start: span.start, end: span.end, outcome: 'complains', weight, because, term: worse?.term ?? null }];
}
