import type { Evidence } from './evidence.ts';
import type { Statement } from './statement.ts';

/**
 * Whether a customer says that a promise was not kept: names where it was made or says it back ("your ad says …", a term just so)
 * and what came of it instead, or tells of a denial or mishap beside its topic.
 */
export function complaintSaid(statement: Statement, others: readonly Evidence[], isNamed: boolean): Evidence[] {
  const { span } = statement;
  const agreeing = others.filter(({ outcome }) => outcome === 'agrees');
  // The "no" of "it says no receipt" is the promise's own.
  const complaints = statement.complaints.filter(
    (sign) => sign.value !== 'denied' || !agreeing.some((each) => sign.start < each.end && each.start - sign.end < 12),
  );
  const has = (sign: string): boolean => complaints.some(({ value }) => value === sign);
  const worse = others.find(({ outcome }) => outcome === 'less');
  const saysBack = agreeing.length > 0;
  const isQuestion = /\?\s*$/.test(statement.text);
  const ill = has('denied') || has('wrong') || worse !== undefined;
  const wronged = has('wrong') || worse !== undefined;
  let weight = 0;
  if (has('source') && (saysBack || isNamed) && wronged) weight = 0.8;
  else if (has('source') && saysBack && ill) weight = 0.55;
  else if (worse && worse.weight >= 0.65 && (has('denied') || has('wrong'))) weight = 0.75;
  else if (has('denied') && has('wrong') && isNamed) weight = 0.5;
  else if (isNamed && ill) weight = 0.45;
  else if (worse) weight = 0.45;
  if (isQuestion) weight -= 0.4;
  if (weight <= 0) return [];
  const words = complaints.slice(0, 4).map((each) => `"${statement.quote(each)}"`);
  const because = worse ? `a customer ${worse.because}` : `a customer says ${words.join(', ')}`;
  return [{ start: span.start, end: span.end, outcome: 'complains', weight, because, term: worse?.term ?? null }];
}
