import type { Role } from '../../model/passage.ts';

interface Pattern {
  readonly role: Role;
  readonly parts: readonly string[];
  readonly literal: number;
}

/** Answers with the role that the brand file gives a label, and what its first `*` stood for; null where no pattern fits. */
export type LabelMatcher = (label: string) => { readonly role: Role; readonly wild: string | null } | null;

/**
 * The brand's label patterns, the most particular first: a whole label before one with `*`, a longer before a shorter.
 * Letter case counts at first; where nothing fits so, it does not.
 */
export function compileSpeakers(speakers: Readonly<Record<string, readonly string[]>>): LabelMatcher {
  const patterns: Pattern[] = Object.entries(speakers).flatMap(([role, labels]) =>
    labels.map((label) => ({ role, parts: label.trim().split('*'), literal: label.replaceAll('*', '').length })),
  );
  patterns.sort((a, b) => Math.sign(a.parts.length - 1) - Math.sign(b.parts.length - 1) || b.literal - a.literal);
  const lower = patterns.map((pattern) => ({ ...pattern, parts: pattern.parts.map((part) => part.toLowerCase()) }));

  return (label) => firstFit(patterns, label, label) ?? firstFit(lower, label.toLowerCase(), label);
}

function firstFit(patterns: readonly Pattern[], label: string, original: string) {
  for (const { role, parts } of patterns) {
    const wild = wildcardOf(parts, label);
    if (wild) return { role, wild: wild.end > wild.start ? original.slice(wild.start, wild.end).trim() || null : null };
  }
  return null;
}

/** Where the first `*` stands in a label that fits the parts between the stars; null where it does not fit. */
function wildcardOf(parts: readonly string[], label: string): { start: number; end: number } | null {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (parts.length === 1) return label === first ? { start: 0, end: 0 } : null;
  if (!label.startsWith(first) || !label.endsWith(last) || label.length < first.length + last.length) return null;
  const end = label.length - last.length;
  let at = first.length;
  let wildEnd = end;
  for (let index = 1; index < parts.length - 1; index++) {
    const found = label.indexOf(parts[index]!, at);
    if (found < 0 || found + parts[index]!.length > end) return null;
    if (index === 1) wildEnd = found;
    at = found + parts[index]!.length;
  }
  return { start: first.length, end: wildEnd };
}
