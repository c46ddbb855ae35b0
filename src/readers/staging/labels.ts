import type { Span } from '../../model/span.ts';
import { readLabel } from '../speakers/label.ts';
import type { Para } from './para.ts';

/** What the words before a colon make of those after it. */
export type LabelKind = 'said' | 'shown' | 'unsaid' | 'when' | 'field' | 'other';

export interface Label extends Span {
  readonly kind: LabelKind;
  /** Who speaks, as the file has it; null for `Say:`, `Paste:`. */
  readonly speaker: string | null;
  /** The field's name for `Subject:`. */
  readonly field: string | null;
  /** Where the words after the label start. */
  readonly body: number;
}

const orders =
  /^(?:say|says|paste|send|reply|read|read (?:aloud|out)|ask|tell (?:them|the \w+)|write|type|macro|you|you say)$/i;
const orderWithin = /(?:^|[\s,;–—-])(?:say|says|paste|send|reply|read|ask)(?:$|[\s,])/i;
const shown = /^(?:supers?|title card|on[- ]screen(?: text)?|end card|card|captions?|graphics?)\b/i;
const unsaid =
  /^(?:sfx|fx|music|sound|audio|scene|shot|camera|angle|cut to|smash cut|fade|fade in|fade out|open on|close on|int|ext|note|notes|tip|tips|goal|aim|purpose|why|context|background|remember|warning|caution|step \d+|stage|direction|action|tone|setting|internal|last (?:updated|reviewed)|version|tags?|category|channel|shortcut|use (?:when|if|for)|when to use|do not|don't|never|agent notes?|for agents?|note to \w+|escalate)\b/i;
const staff =
  /^(?:use (?:when|if|for|carefully|with care)|when to use|internal(?: notes?)?|notes? to (?:agents?|self|team|staff)|agent notes?|for (?:agents?|staff) only|do not (?:send|paste)|not to (?:send|paste)|tags?|shortcut|owner|last (?:updated|reviewed))\b/i;
const when =
  /^(?:if|when|where|once|unless|after|before|otherwise|else|closing|close|opening|open|greeting|objection)\b/i;
const fields: readonly (readonly [string | null, RegExp])[] = [
  ['subject', /^subject(?: line)?$/i],
  ['preheader', /^(?:pre-?header|preview(?: text)?)$/i],
  [
    null,
    /^(?:(?:headline|description|primary text|body|body copy|sitelink)(?: \d{1,2})?|cta|call to action|button|tagline|title|meta (?:title|description)|alt(?: text)?|hashtags)$/i,
  ],
];

const time = /^[[(]?\d{1,2}:\d{2}(?:\s*[-–—]\s*\d{1,2}:\d{2})?[\])]?\s*[-–—|]?\s*/;
const plain =
  /^((?:[A-Z][A-Z0-9 .,'’&/#-]{0,40}|[A-Z][\w'’-]{1,20}(?: [A-Za-z\d][\w'’-]{0,20}){0,2})(?: ?\([^()\n]{1,60}\))?):(?=\s|$)/;

/** The label a paragraph begins with, in bold or as it stands; null where it begins with none. */
export function labelOf(para: Para, from = 0): Label | null {
  if (from === 0 && para.lead) {
    const bold = para.text.slice(para.lead.start, para.lead.end).trimEnd();
    if (bold.endsWith(':')) return labelled(bold.slice(0, -1), para.lead, para.lead.end);
    if (para.text[para.lead.end] === ':') return labelled(bold, para.lead, para.lead.end + 1);
    return voiceAlone(para, bold, para.lead);
  }
  const line = para.text.slice(from, from + 120);
  const start = from + (time.exec(line)?.[0].length ?? 0);
  const found = plain.exec(line.slice(start - from));
  return found ? labelled(found[1]!, { start, end: start + found[0].length }, start + found[0].length) : null;
}

/** A voice in bold and capitals, and what it says on the next line or after a dash (`**NARRATOR** – Thirty days.`). */
function voiceAlone({ text }: Para, bold: string, lead: Span): Label | null {
  const gap = /^(?:\n|\s*[–—-]\s+)/.exec(text.slice(lead.end))?.[0];
  if (gap === undefined || /\p{Ll}/u.test(bold.replace(/\([^)]*\)/g, '')) || !readLabel(bold).role) return null;
  return labelled(bold, lead, lead.end + gap.length);
}

/** A label's words, without its colon. */
export const nameOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).trim().replace(/:$/, '').trim();

/** Whether a label tells staff about a macro instead of a customer about their case. */
export const isForStaff = (text: string, label: Label): boolean =>
  staff.test(text.slice(label.start, label.end).trim());

function labelled(written: string, span: Span, body: number): Label {
  const text = written.trim();
  const speaker = speakerIn(text);
  const named = fields.find(([, pattern]) => pattern.test(text));
  const field = named ? (named[0] ?? text.toLowerCase()) : null;
  return {
    ...span,
    body,
    speaker,
    field,
    kind: kindOf(text, speaker, field),
  };
}

function kindOf(text: string, speaker: string | null, field: string | null): LabelKind {
  if (field) return 'field';
  if (orders.test(text) || orderWithin.test(text)) return 'said';
  if (shown.test(text)) return 'shown';
  if (unsaid.test(text)) return 'unsaid';
  if (speaker) return 'said';
  return when.test(text) ? 'when' : 'other';
}

/** Who speaks by a label: all of it (`NARRATOR`), or what stands after a condition (`If they ask — Agent`). */
function speakerIn(text: string): string | null {
  if (!when.test(text)) return readLabel(text).role ? text : null;
  const last = /[–—-]\s*([^–—-]{1,40})$/.exec(text)?.[1]?.trim();
  return last && readLabel(last).role ? last : null;
}
