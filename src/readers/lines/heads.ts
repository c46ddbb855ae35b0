import { type LabelReading, readLabel } from '../speakers/label.ts';
import { LineCursor } from './cursor.ts';
import { type Header, readHeader } from './header.ts';
import { shapeOf } from './labels.ts';
import { isPrivate } from './notes.ts';
import { type Form, HeadScanner } from './scanner.ts';
import type { Stamp } from './stamp.ts';

/** The head of a turn. */
export interface Head {
  /** Where its line starts. */
  readonly line: number;
  readonly form: Form;
  readonly label: string | null;
  /** Where the label starts, its bracket included. */
  readonly labelFrom: number;
  readonly stamp: Stamp | null;
  /** Where its text starts; the text runs to the next head. */
  readonly body: number;
  /** Where the line with `body` ends: all of the text of most turns. */
  readonly lineEnd: number;
}

/** The heads of a text, and what was found on the way. */
export interface Heads {
  readonly heads: readonly Head[];
  /** How many lines are not blank. */
  readonly lines: number;
  /** How often each accepted label opens a turn. */
  readonly labels: ReadonlyMap<string, number>;
}

/** Characters of a text whose outline is kept. */
const mostKept = 65_536;

/** Whether a brand file names a label. */
export type IsNamed = (label: string) => boolean;

/** The heads of a text, after its header: the labels that stand before its lines are weighed together. */
export function findHeads(text: string, isNamed: IsNamed): Heads & { readonly header: Header } {
  const { header, found, counts, lines } = outlineOf(text);
  return { ...weigh(found, counts, isNamed), lines, header };
}

/** What lines could be heads, before they are weighed. */
interface Outline {
  readonly header: Header;
  readonly found: readonly Head[];
  readonly counts: ReadonlyMap<string, number>;
  readonly lines: number;
}

/** The outline of the short text looked at last: a transcript is read as soon as it is known for one. */
let last: { text: string; outline: Outline } | null = null;

function outlineOf(text: string): Outline {
  if (text.length > mostKept) return outline(text);
  if (last?.text !== text) last = { text, outline: outline(text) };
  return last.outline;
}

/** Looks at every line once. */
function outline(text: string): Outline {
  const header = readHeader(text);
  const found: Head[] = [];
  const counts = new Map<string, number>();
  const cursor = new LineCursor(text, header.end);
  const scanner = new HeadScanner(text);
  let lines = 0;
  let afterTime = false;
  while (cursor.step()) {
    const { start, end } = cursor;
    const isHead: boolean = scanner.scan(start, end) || (afterTime && scanner.scanBare(start, end));
    if (isHead || hasInk(text, start, end)) lines++;
    afterTime = isHead && scanner.form === 'time';
    if (!isHead) continue;
    const { form, stamp } = scanner;
    const label = form === 'time' || form === 'time-text' ? null : text.slice(scanner.labelFrom, scanner.labelTo);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
    const labelFrom = scanner.labelFrom - (form === 'bracket' ? 1 : 0);
    found.push({ line: start, form, label, labelFrom, stamp, body: scanner.bodyFrom, lineEnd: end });
  }
  return { header, found, counts, lines };
}

const maySpeakOften: ReadonlySet<Form> = new Set(['label', 'heading', 'time-words', 'bare', 'bracket']);
const maySpeakOnce: ReadonlySet<Form> = new Set(['label', 'heading', 'bare']);

function weigh(found: readonly Head[], counts: ReadonlyMap<string, number>, isNamed: IsNamed): Omit<Heads, 'lines'> {
  const standing = new Map<string, Standing>();
  const isFaq = counts.has('Q') || counts.has('q');
  for (const [label, count] of counts) {
    const shape = isFaq && /^[aq]$/i.test(label) ? 'none' : shapeOf(label);
    const isKnown = isNamed(label) || (shape !== 'none' && isSpoken(readLabel(label)));
    standing.set(
      label,
      isKnown ? 'known' : shape === 'none' ? 'no' : count > 1 ? 'often' : shape === 'name' ? 'once' : 'no',
    );
  }
  const sure = found.filter(({ label }) => label !== null && isSure(standing.get(label)!));
  const isStamped = sure.filter(({ stamp }) => stamp !== null).length * 2 > sure.length;
  const isDialogue = sure.length >= 2;

  const heads: Head[] = [];
  const labels = new Map<string, number>();
  for (const [index, head] of found.entries()) {
    const kept = accept(head, found[index + 1]);
    if (!kept) continue;
    heads.push(joinTime(heads, kept));
    if (kept.label !== null) labels.set(kept.label, (labels.get(kept.label) ?? 0) + 1);
  }
  return { heads, labels };

  function accept(head: Head, next: Head | undefined): Head | null {
    const { form, label, stamp } = head;
    if (form === 'time') return head;
    if (label === null) return head;
    const rank = standing.get(label)!;
    if (form === 'time-words') {
      const isHeading = isSure(rank) && next?.line !== head.lineEnd + 1;
      return isHeading ? { ...head, form: 'heading', body: head.lineEnd } : { ...head, form: 'time-text', label: null };
    }
    if (form === 'bracket' && isSaidInBracket(head, rank)) return head;
    // A note with a time of its own is no part of the turn above it.
    if (stamp !== null && (form === 'bracket' || isPrivate(label)))
      return { ...head, form: 'time-text', label: null, body: head.labelFrom };
    if (form === 'bracket') return null;
    if (rank === 'known') return head;
    if (rank === 'often') return maySpeakOften.has(form) ? head : null;
    // One of its kind: believed where everything else is turns, and where it comes as they come.
    return rank === 'once' && isDialogue && maySpeakOnce.has(form) && (!isStamped || stamp !== null) ? head : null;
  }
}

type Standing = 'known' | 'often' | 'once' | 'no';

const isSure = (standing: Standing): boolean => standing === 'known' || standing === 'often';

const isSpoken = ({ role, bystander }: LabelReading): boolean => role !== null || bystander;

/** `[Dana] text`, not `[Dana sighs] text` and not a note that fills its line. */
function isSaidInBracket({ label, stamp, body, lineEnd }: Head, rank: string): boolean {
  if (body >= lineEnd || (shapeOf(label!) !== 'name' && /\s/.test(label!))) return false;
  return rank === 'known' || (rank === 'often' && stamp !== null);
}

/** A time on a line of its own, straight above a head without one, is that head's. */
function joinTime(heads: Head[], head: Head): Head {
  const above = heads.at(-1);
  if (above?.form !== 'time' || head.stamp !== null || head.form === 'time') return head;
  if (head.line - above.lineEnd > 2) return head;
  heads.pop();
  return { ...head, line: above.line, stamp: above.stamp };
}

function hasInk(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 32) return true;
  return false;
}
