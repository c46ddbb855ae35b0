import type { Document } from '../model/document.ts';
import type { Finding, Unread } from '../model/finding.ts';
import type { Lines } from '../model/lines.ts';
import { locate, type Passage } from '../model/passage.ts';
import type { Allowance, Rulebook } from '../model/rulebook.ts';
import { didYouMean } from '../text/nearest.ts';
import { pathMatcher } from './channel.ts';

/** What is left of a document's findings after its reviewed exceptions. */
export interface Sifted {
  readonly findings: readonly Finding[];
  readonly allowed: number;
  /** Indices of the brand file's allowances that covered something. */
  readonly used: readonly number[];
  /** Comments that cover nothing, name no rule or give no reason, and allowances that would have covered something, had they not ended. */
  readonly notes: readonly Unread[];
}

/** Sifts findings; made once a rulebook. `today` is an ISO date: an allowance holds up to and with its last day. */
export function allowanceSieve({ allow, ids = null }: Pick<Rulebook, 'allow' | 'ids'>, today: string) {
  const entries = allow.map((allowance, index) => ({
    index,
    allowance,
    covers: (finding: Finding): boolean =>
      ruleMatches(allowance.rule, finding.id) &&
      (allowance.quote === null || includesLoosely(finding.quote, allowance.quote)),
    file: pathMatcher(allowance.files),
    expired: hasEnded(allowance, today),
  }));

  return (document: Document, home: string, findings: readonly Finding[], lines: Lines): Sifted => {
    const here = entries.filter((entry) => entry.file(home));
    const comments = document.record ? [] : readComments(document, lines);
    if (here.length === 0 && comments.length === 0) return { findings, allowed: 0, used: [], notes: [] };
    const used = new Set<number>();
    const lapsed = new Set<Allowance>();
    const usedComments = new Set<AllowComment>();
    const left = findings.filter((finding) => {
      const covering = here.filter(({ covers }) => covers(finding));
      const entry = covering.find(({ expired }) => !expired);
      if (entry) used.add(entry.index);
      const comment = comments.find((each) => each.reason !== '' && commentCovers(each, finding));
      if (comment) usedComments.add(comment);
      if (entry || comment) return false;
      for (const { allowance } of covering) lapsed.add(allowance);
      return true;
    });
    const notes = comments
      .filter((comment) => !usedComments.has(comment))
      .map((comment) => commentNote(document.path, comment, ids));
    return {
      findings: left,
      allowed: findings.length - left.length,
      used: [...used].sort((a, b) => a - b),
      notes: [...notes, ...[...lapsed].map(endedNote)],
    };
  };
}

/** Whether the last day of an allowance is over. */
export const hasEnded = ({ until }: Allowance, today: string): boolean => until !== null && until < today;

/** What is said of an allowance that has ended, at its place in the brand file. */
export function endedNote({ rule, until, source }: Allowance): Unread {
  const { file, line, column } = source;
  return { file, line, column, reason: `The allowance for ${rule} ended on ${until}. Renew or remove it.` };
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

const commentForm =
  /^\W*onevoice[- ]allow(-file)?\s+([\w*:.-]*[\w*](?:(?:\s*,\s*|\s+and\s+)[\w*:.-]*[\w*])*)\s*(?::\s*([\s\S]*?))?\W*$/;

/** Comments read `onevoice allow <rule>, <rule>: <reason>`; with `allow-file` for the whole file. Each rule counts for itself. */
function readComments(document: Document, lines: Lines): AllowComment[] {
  const found: AllowComment[] = [];
  for (const comment of document.comments) {
    const match = commentForm.exec(comment.text);
    if (!match) continue;
    const place = lines.at(comment.start);
    const reach = match[1] ? { from: 0, to: document.text.length } : reachOf(document, comment.start, comment.end);
    for (const rule of match[2]!.split(/\s*,\s*|\s+and\s+/))
      found.push({ rule, reason: (match[3] ?? '').trim(), ...place, ...reach });
  }
  return found;
}

/** From the comment's own line to the end of the next passage; before a macro of a list, to the end of the macro. */
function reachOf({ text, passages, reader }: Document, start: number, end: number): { from: number; to: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = passages.findIndex((passage) => sourceEnd(passage) > end);
  if (next < 0) return { from, to: text.length };
  const { unit } = passages[next]!;
  let last = next;
  const isBefore = reader === 'macros-yaml' && unit !== null && passages[next - 1]?.unit !== unit;
  if (isBefore) while (passages[last + 1]?.unit === unit) last += 1;
  return { from, to: sourceEnd(passages[last]!) };
}

const sourceEnd = (passage: Passage): number => locate(passage, { start: 0, end: passage.text.length }).end;

const commentCovers = (comment: AllowComment, finding: Finding): boolean =>
  ruleMatches(comment.rule, finding.id) && finding.offset >= comment.from && finding.offset < comment.to;

function commentNote(
  file: string,
  { rule, reason, line, column }: AllowComment,
  ids: readonly string[] | null,
): Unread {
  const place = { file, line, column };
  if (ids !== null && !ids.some((id) => ruleMatches(rule, id))) {
    const like = didYouMean(rule, ids);
    return {
      ...place,
      reason: `The comment allows ${rule}, and there is no such rule or promise.${like && ` ${like}`}`,
    };
  }
  const wrong =
    reason === ''
      ? `The comment allows ${rule} without a reason, so it does not count. Write: onevoice allow ${rule}: why.`
      : `The comment allows ${rule}, which finds nothing here. Remove it.`;
  return { ...place, reason: wrong };
}

function ruleMatches(pattern: string, id: string): boolean {
  if (!pattern.includes('*')) return pattern === id;
  return pathMatcher([pattern])(id);
}

const loose = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
const includesLoosely = (text: string, part: string): boolean => loose(text).includes(loose(part));
