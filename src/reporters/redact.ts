import type { FileConduct } from '../model/conduct.ts';
import type { Fault } from '../model/fault.ts';
import type { Finding, Unread } from '../model/finding.ts';
import { masked, maskInPlace } from './personal/mask.ts';
import { type NamedSearches, type Personal, personalIn } from './personal/personal.ts';
import type { FileReport, Reporter, Summary } from './reporter.ts';

/** Masks personal data in a text; each mask says what it covers: `[card number]`, `[e-mail]`, `[phone number]`, `[account number]`, `[⟨name⟩]`. */
export const redact = (text: string, named: NamedSearches = {}): string => masked(text, personalIn(text, named));

/** The same reporter, told of nothing personal: quotes, messages, reasons, evidence and the lines that are quoted. */
export function redacted(reporter: Reporter, named: NamedSearches = {}): Reporter {
  return {
    ...reporter,
    file: (report, view) => reporter.file(redactReport(report, named), view),
    end: (summary, view) => reporter.end(redactSummary(summary, named), view),
  };
}

function redactReport(given: FileReport, named: NamedSearches): FileReport {
  const report = redactFacts(given, named);
  const { file, text, findings, statements, conduct } = report;
  if (findings.length + statements.length === 0 && !conduct) return { ...report, text: '' };
  const personal = personalIn(text, named);
  const redactEach = (finding: Finding): Finding => redactFinding(finding, text, personal, named);
  return {
    ...report,
    file,
    text: maskInPlace(text, personal),
    findings: findings.map(redactEach),
    statements: statements.map(redactEach),
    ...(conduct ? { conduct: redactConduct(conduct, redactEach, named) } : {}),
  };
}

function redactFacts(report: FileReport, named: NamedSearches): FileReport {
  const { message } = report;
  if (!message?.facts) return report;
  const plain = (words: string): string => redact(words, named);
  const facts = message.facts.map((fact) => ({
    ...fact,
    quote: plain(fact.quote),
    thing: plain(fact.thing),
    key: plain(fact.key),
    value: { ...fact.value, said: plain(fact.value.said) },
    speaker: fact.speaker === null ? null : plain(fact.speaker),
  }));
  return { ...report, message: { ...message, facts } };
}

function redactConduct(
  conduct: FileConduct,
  redactEach: (finding: Finding) => Finding,
  named: NamedSearches,
): FileConduct {
  const plain = (words: string | null): string | null => (words === null ? null : redact(words, named));
  const conversations = conduct.conversations.map(({ conversation, cast, unplaced, outcomes }) => ({
    conversation: plain(conversation),
    cast: cast.map((member) => ({ ...member, speaker: plain(member.speaker) })),
    ...(unplaced ? { unplaced: unplaced.map((label) => redact(label, named)) } : {}),
    outcomes: outcomes.map((outcome) => ({ ...outcome, finding: redactEach(outcome.finding) })),
  }));
  return { ...conduct, conversations };
}

function redactFinding(finding: Finding, text: string, personal: readonly Personal[], named: NamedSearches): Finding {
  const { offset, endOffset, speaker, unit, fix } = finding;
  const hidden = text === '' ? [] : within(personal, offset, endOffset);
  const plain = (words: string): string => redact(withoutParts(words, finding.quote, hidden), named);
  return {
    ...finding,
    quote: hidden.length > 0 ? masked(finding.quote, hidden) : redact(finding.quote, named),
    message: plain(finding.message),
    reason: plain(finding.reason),
    speaker: speaker === null ? null : redact(speaker, named),
    ...(unit === undefined ? {} : { unit: redact(unit, named) }),
    related: finding.related.map((each) => ({ ...each, quote: redact(each.quote, named) })),
    // A masked replacement would write the mask into the file of whoever applies it.
    fix: fix !== null && redact(fix.text, named) === fix.text ? fix : null,
  };
}

/** The personal data in a span, in offsets from its start. */
function within(personal: readonly Personal[], offset: number, endOffset: number): readonly Personal[] {
  let low = 0;
  let high = personal.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (personal[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found: Personal[] = [];
  for (let at = low; at < personal.length && personal[at]!.start < endOffset; at += 1) {
    const { start, end, label } = personal[at]!;
    found.push({ start: Math.max(0, start - offset), end: Math.min(end, endOffset) - offset, label });
  }
  return found;
}

/** A message repeats words of the quote, where a part of a number no longer looks like one. */
function withoutParts(words: string, quote: string, hidden: readonly Personal[]): string {
  let plain = words;
  for (const { start, end, label } of hidden) {
    const part = quote.slice(start, end);
    if (part.length > 2) plain = plain.replaceAll(part, label).replaceAll(part.replace(/\s+/g, ' '), label);
  }
  return plain;
}

function redactSummary(summary: Summary, named: NamedSearches): Summary {
  const plain = (words: string): string => redact(words, named);
  const unread = (each: Unread): Unread => ({ ...each, reason: plain(each.reason) });
  const fault = (each: Fault): Fault => ({
    ...each,
    message: plain(each.message),
    remedy: each.remedy === null ? null : plain(each.remedy),
  });
  return {
    ...summary,
    unread: summary.unread.map(unread),
    faults: summary.faults.map(fault),
    notes: summary.notes.map(unread),
  };
}
