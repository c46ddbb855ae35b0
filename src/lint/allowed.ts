import type { Document } from '../model/document.ts';
import type { Finding, Unread } from '../model/finding.ts';
import type { Lines } from '../model/lines.ts';
import { locate } from '../model/passage.ts';
import type { Allowance } from '../model/rulebook.ts';
import { pathMatcher } from './channel.ts';

/** What is left of a document's findings after its reviewed exceptions. */
export interface Sifted {
  readonly findings: readonly Finding[];
  readonly allowed: number;
  /** Indices of the brand file's allowances that covered something. */
  readonly used: readonly number[];
  /** Comments that cover nothing or give no reason. */
  readonly notes: readonly Unread[];
}

/** Sifts findings; made once a rulebook. `today` is an ISO date: an allowance holds up to and with its last day. */
export function allowanceSieve(allowances: readonly Allowance[], today: string) {
  const entries = allowances.map((allowance, index) => ({
    index,
    covers: (finding: Finding): boolean =>
      ruleMatches(allowance.rule, finding.id) &&
      (allowance.quote === null || includesLoosely(finding.quote, allowance.quote)),
    file: pathMatcher(allowance.files),
    expired: allowance.until !== null && allowance.until < today,
  }));

  return (document: Document, home: string, findings: readonly Finding[], lines: Lines): Sifted => {
    const here = entries.filter((entry) => !entry.expired && entry.file(home));
    const comments = document.record ? [] : readComments(document, lines);
    if (here.length === 0 && comments.length === 0) return { findings, allowed: 0, used: [], notes: [] };
    const used = new Set<number>();
    const usedComments = new Set<AllowComment>();
    const left = findings.filter((finding) => {
      const entry = here.find(({ covers }) => covers(finding));
      if (entry) used.add(entry.index);
      const comment = comments.find((each) => each.reason !== '' && commentCovers(each, finding));
      if (comment) usedComments.add(comment);
      return !entry && !comment;
    });
    const notes = comments
      .filter((comment) => !usedComments.has(comment))
      .map((comment) => commentNote(document.path, comment));
    return { findings: left, allowed: findings.length - left.length, used: [...used].sort((a, b) => a - b), notes };
  };
}

interface AllowComment {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
  readonly column: number;
  /** Offsets the comment answers for: the passage it stands in or before, or the whole file. */
  readonly from: number;
  readonly to: number;
}

const commentForm = /^\W*onevoice[- ]allow(-file)?\s+([\w*:-]*[\w*])\s*(?::\s*([\s\S]*?))?\W*$/;

/** Comments read `onevoice allow <rule>: <reason>`; with `allow-file` for the whole file. */
function readComments(document: Document, lines: Lines): AllowComment[] {
  const found: AllowComment[] = [];
  for (const comment of document.comments) {
    const match = commentForm.exec(comment.text);
    if (!match) continue;
    const place = lines.at(comment.start);
    const reach = match[1] ? { from: 0, to: document.text.length } : reachOf(document, comment.start, comment.end);
    found.push({ rule: match[2]!, reason: (match[3] ?? '').trim(), ...place, ...reach });
  }
  return found;
}

/** From the comment's own line to the end of the next passage. */
function reachOf(document: Document, start: number, end: number): { from: number; to: number } {
  const from = document.text.lastIndexOf('\n', start - 1) + 1;
  for (const passage of document.passages) {
    const span = locate(passage, { start: 0, end: passage.text.length });
    if (span.end > end) return { from, to: span.end };
  }
  return { from, to: document.text.length };
}

const commentCovers = (comment: AllowComment, finding: Finding): boolean =>
  ruleMatches(comment.rule, finding.id) && finding.offset >= comment.from && finding.offset < comment.to;

function commentNote(file: string, { rule, reason, line, column }: AllowComment): Unread {
  const wrong =
    reason === ''
      ? `The comment allows ${rule} without a reason, so it does not count. Write: onevoice allow ${rule}: why.`
      : `The comment allows ${rule}, which finds nothing here. Remove it.`;
  return { file, line, column, reason: wrong };
}

function ruleMatches(pattern: string, id: string): boolean {
  if (!pattern.includes('*')) return pattern === id;
  return pathMatcher([pattern])(id);
}

const loose = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
const includesLoosely = (text: string, part: string): boolean => loose(text).includes(loose(part));
