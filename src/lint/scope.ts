import { messagesOf } from '../kinds/parts/messages.ts';
import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import type { Rule, Within } from '../model/rulebook.ts';
import { fitsField } from '../text/fields.ts';

/** The passages a rule listens to: what the company says, unless the rule names others, in its fields and its window. */
export function passagesInScope(rule: Rule, document: Document): readonly Passage[] {
  const listened = document.passages.filter(
    (passage) =>
      passage.heard &&
      isSpeaker(rule.by, passage, document) &&
      (rule.fields.length === 0 || fitsField(rule.fields, passage.field)),
  );
  const { within } = rule;
  if (!within) return listened;
  if (!document.conversation) return [];
  const whole = new Map(messagesOf(document.passages).map((passages) => [passages[0]!.unit, passages]));
  return messagesOf(listened).flatMap((passages) => windowOf(passages, within, whole.get(passages[0]!.unit) ?? []));
}

/**
 * What is left of a scope where the file ends early: the last conversation in it has no end that a window could be at, and
 * what it lacks may have been said in what is lost.
 */
export interface Remains {
  readonly passages: readonly Passage[];
  /** The conversation or message that breaks off inside the rule's scope; undefined where none does. */
  readonly unit: string | null | undefined;
}

/** Takes the end of a document that ends early out of a rule's scope. */
export function remainsOf(rule: Rule, passages: readonly Passage[], document: Document): Remains {
  const last = document.endsEarly === true ? lastOf(document.passages) : undefined;
  if (!last) return { passages, unit: undefined };
  const { unit } = last;
  const { within } = rule;
  if (within?.edge === 'last') return { passages: passages.filter((passage) => passage.unit !== unit), unit };
  const own = passages.filter((passage) => passage.unit === unit);
  return { passages, unit: within && isFull(own, within, document, unit) ? undefined : unit };
}

/** Whether all of a window at the start was read, though the end of the conversation is lost. */
function isFull(own: readonly Passage[], within: Within, document: Document, unit: string | null): boolean {
  if (within.unit === 'turns') return own.length >= within.count;
  if (within.unit === 'percent') return false;
  const starts = document.passages.flatMap(({ unit: of, start }) => (of === unit && start !== null ? [start] : []));
  return starts.some((start) => start >= starts[0]! + within.count);
}

const lastOf = (passages: readonly Passage[]): Passage | undefined =>
  passages.reduce<Passage | undefined>(
    (last, passage) => (last && last.pieces[0]!.from > passage.pieces[0]!.from ? last : passage),
    undefined,
  );

/** One key for all rules with the same scope, so that a document is filtered once for them. */
export const scopeKey = (rule: Rule): string => JSON.stringify([rule.by, rule.fields, rule.within]);

/** Whether a role is one of the company's. */
export const isCompany = (role: Passage['role']): boolean => role !== null && companyRoles.has(role);

const companyRoles = new Set(['agent', 'supervisor', 'bot', 'narrator', 'system']);

/** Whether one of the roles or names is that of whoever speaks; the company where none is given. */
export function isSpeaker(by: readonly string[], passage: Passage, document: Document): boolean {
  if (by.length === 0) return speaksForCompany(passage, document);
  return by.some((name) => {
    if (name === 'anyone') return true;
    if (name === 'company') return speaksForCompany(passage, document);
    return name === passage.role || name === passage.speaker || name === passage.label;
  });
}

/** Who speaks is known to be the company, or nobody is named because only the brand speaks there. */
export function speaksForCompany(passage: Passage, document: Document): boolean {
  if (passage.role === null) return !document.conversation;
  return companyRoles.has(passage.role);
}

/** The part of a conversation that is listened to; `whole` is all of it, whoever speaks. */
function windowOf(passages: readonly Passage[], within: Within, whole: readonly Passage[]): readonly Passage[] {
  if (within.unit === 'turns') return edge(passages, within, within.count);
  const times = timesOf(whole);
  const ends = [...times.values()];
  const first = ends.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = ends.reduce((most, { end }) => Math.max(most, end), first);
  // Where all is of one moment, as in an export that knows only the minute, turns must do for a share.
  const isTimed = ends.length > 0 && (within.unit === 'seconds' || last > first);
  if (!isTimed) return within.unit === 'percent' ? edge(passages, within, share(passages, within)) : [];
  const seconds = within.unit === 'seconds' ? within.count : ((last - first) * within.count) / 100;
  const skipped = (seconds * (within.after ?? 0)) / within.count;
  return passages.filter((passage) => {
    const own = times.get(passage);
    if (!own) return false;
    if (within.edge === 'last') return own.end > last - seconds;
    return own.start < first + seconds && own.start >= first + skipped;
  });
}

/** When each passage is said: one without a time with the one before it, and one that ends before it begins at once. */
function timesOf(whole: readonly Passage[]): ReadonlyMap<Passage, { readonly start: number; readonly end: number }> {
  const times = new Map<Passage, { start: number; end: number }>();
  let before = whole.find(({ start }) => start !== null)?.start ?? null;
  for (const passage of whole) {
    const start: number | null = passage.start ?? before;
    if (start === null) continue;
    const end = passage.end !== null && passage.end >= start ? passage.end : start;
    times.set(passage, { start, end });
    before = start;
  }
  return times;
}

const share = (passages: readonly Passage[], within: Within): number =>
  Math.max(1, Math.ceil((passages.length * within.count) / 100));

function edge(passages: readonly Passage[], within: Within, count: number): readonly Passage[] {
  if (within.edge === 'last') return passages.slice(Math.max(0, passages.length - count));
  return passages.slice(Math.floor((count * (within.after ?? 0)) / within.count), count);
}
