import type { Span } from '../../model/span.ts';
import { isForStaff, type Label, labelOf } from './labels.ts';
import { type Cut, isBracketed, isParenthetic, type Para, unquoted } from './para.ts';
import { lineStarts, type Style } from './style.ts';

/** Cuts a paragraph into what is heard and what is not, by the style of its document. */
export function cutPara(para: Para, style: Style): Cut[] {
  const { text } = para;
  const whole: Span = { start: 0, end: text.length };
  if (isUnsaid(para, style)) return [unheard(whole)];
  if (style.screenplay) return cutLines(para);
  const fields = cutFields(para, style);
  if (fields) return fields;
  const label = labelOf(para);
  if (style.purpose === 'script') return cutScript(para, style, label);
  if (style.purpose === 'macro') return cutMacro(para, style, label);
  return [cut(whole)];
}

function isUnsaid(para: Para, { purpose, screenplay, italicsUnsaid }: Style): boolean {
  const text = para.text.trim();
  if (isBracketed(text)) return true;
  const staged = purpose === 'script' || screenplay;
  if (staged && (isParenthetic(text) || (para.strong && !para.quoted))) return true;
  if (!para.italic) return false;
  return italicsUnsaid || (purpose === 'macro' && isParenthetic(text));
}

/** Every line of a screenplay is somebody's, on the screen, or a direction; what wraps belongs to the line above. */
function cutLines(para: Para): Cut[] {
  const cuts: Cut[] = [];
  const heads: Label[] = [];
  for (const start of lineStarts(para.text)) {
    const label = labelOf(para, start);
    if (label) heads.push(label);
  }
  const first = heads[0]?.start ?? para.text.length;
  if (first > 0) cuts.push(unheard({ start: 0, end: first }));
  for (const [index, label] of heads.entries()) {
    const end = heads[index + 1]?.start ?? para.text.length;
    if (label.kind === 'unsaid' || label.kind === 'when') cuts.push(unheard({ start: label.start, end }));
    else cuts.push(...afterLabel(para, label, end, true));
  }
  return cuts;
}

/** Lines that are the fields of an ad or a mail (`Headline: …`, `Subject: …`); null where they are not. */
function cutFields(para: Para, { purpose }: Style): Cut[] | null {
  const cuts: Cut[] = [];
  const starts = lineStarts(para.text);
  for (const [index, start] of starts.entries()) {
    const label = labelOf(para, start);
    const isMail = label?.field === 'subject' || label?.field === 'preheader';
    if (label?.kind !== 'field' || (!isMail && (purpose === 'macro' || purpose === 'script'))) return null;
    cuts.push(cut({ start: label.body, end: starts[index + 1] ?? para.text.length }, { field: label.field }));
  }
  return cuts;
}

function cutScript(para: Para, style: Style, label: Label | null): Cut[] {
  const whole: Span = { start: 0, end: para.text.length };
  if (label?.kind === 'unsaid') return [unheard(whole)];
  const isLead = label !== null && (para.lead !== null || label.kind === 'said');
  if (isLead && (label.kind !== 'other' || style.labels))
    return afterLabel(para, label, whole.end, label.speaker !== null);
  const spoken = unquoted(para.text, whole);
  if (spoken) return [cut(spoken)];
  const told = style.quotes || style.labels || style.marks;
  return [told && !(style.quotes && para.quoted) ? unheard(whole) : cut(whole)];
}

function cutMacro(para: Para, style: Style, label: Label | null): Cut[] {
  const whole: Span = { start: 0, end: para.text.length };
  if (label && isForStaff(para.text, label)) return [unheard(whole)];
  if (style.labels && label?.kind === 'said') return afterLabel(para, label, whole.end, label.speaker !== null);
  return [(style.quotes && !para.quoted) || (style.quotes && style.labels) ? unheard(whole) : cut(whole)];
}

/** What follows a label, and the label, which nobody says, where it is more than a name. */
function afterLabel(para: Para, label: Label, end: number, named: boolean): Cut[] {
  const rest: Span = { start: label.body, end };
  const written = para.text.slice(label.start, label.end).trim().replace(/:$/, '').trim();
  const body = unquoted(para.text, rest) ?? rest;
  if (label.kind === 'shown') return [cut(body, { field: written.toLowerCase() })];
  const speaker = named ? (label.speaker ?? written) : null;
  return [...(speaker === written ? [] : [unheard(label)]), cut(body, { label: speaker })];
}

const cut = ({ start, end }: Span, more: Partial<Cut> = {}): Cut => ({
  start,
  end,
  heard: true,
  label: null,
  field: null,
  ...more,
});

const unheard = ({ start, end }: Span): Cut => cut({ start, end }, { heard: false });
