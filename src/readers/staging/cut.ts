import type { Span } from '../../model/span.ts';
import { isForStaff, type Label, labelOf, nameOf } from './labels.ts';
import { type Cut, isBracketed, isParenthetic, type Para, unquoted } from './para.ts';
import { isSentence, lineStarts, type Style } from './style.ts';

/** Cuts a paragraph into what is heard and what is not, by the style of its document. */
export function cutPara(para: Para, style: Style): Cut[] {
  const { text } = para;
  const whole: Span = { start: 0, end: text.length };
  const shown = shownInBrackets(para);
  if (shown) return shown;
  if (isUnsaid(para, style)) return [unheard(whole)];
  if (style.screenplay) return cutLines(para);
  const fields = cutFields(para, style);
  if (fields) return fields;
  if (style.purpose === 'script') return cutScript(para, style);
  if (style.purpose === 'macro') return cutMacro(para, style);
  return [cut(whole)];
}

/** Words on the screen, in brackets as directions are (`[SUPER: Terms apply.]`); null for anything else. */
function shownInBrackets({ text }: Para): Cut[] | null {
  if (!isBracketed(text) && !isParenthetic(text)) return null;
  const inner: Para = { text: text.slice(0, -1), italic: false, strong: false, lead: null, quoted: false };
  const label = labelOf(inner, 1);
  return label?.kind === 'shown' ? afterLabel(inner, label, inner.text.length, false) : null;
}

function isUnsaid(para: Para, { purpose, screenplay, italicsUnsaid, bold }: Style): boolean {
  const text = para.text.trim();
  if (isBracketed(text)) return true;
  const staged = purpose === 'script' || screenplay;
  if (staged && isParenthetic(text)) return true;
  if (staged && para.strong && !para.quoted && !(bold && isSentence(text))) return true;
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

/** A script's paragraph, cut before each line that a known voice begins, and around each that is a direction in brackets. */
function cutScript(para: Para, style: Style): Cut[] {
  const starts = lineStarts(para.text);
  const isDirection = (at: number): boolean =>
    at >= 0 && isBracketed(para.text.slice(starts[at], starts[at + 1] ?? para.text.length).trim());
  const heads = starts.filter(
    (start, at) => start === 0 || isVoice(para, start, style) || isDirection(at) || isDirection(at - 1),
  );
  return heads.flatMap((start, index) => cutSpoken(para, style, { start, end: heads[index + 1] ?? para.text.length }));
}

function isVoice(para: Para, start: number, { characters }: Style): boolean {
  const label = labelOf(para, start);
  return label !== null && (label.kind === 'said' || characters.has(nameOf(para.text, label)));
}

function cutSpoken(para: Para, style: Style, part: Span): Cut[] {
  if (isBracketed(para.text.slice(part.start, part.end).trim())) return [unheard(part)];
  const label = labelOf(para, part.start);
  const isCharacter = label !== null && style.characters.has(nameOf(para.text, label));
  if (label?.kind === 'unsaid') return [unheard(part)];
  const isLead = label !== null && ((part.start === 0 && para.lead !== null) || label.kind === 'said' || isCharacter);
  if (isLead && (label.kind !== 'other' || isCharacter || style.labels)) {
    return afterLabel(para, label, part.end, isCharacter || label.speaker !== null);
  }
  const spoken = unquoted(para.text, part);
  if (spoken) return [cut(spoken)];
  const told = style.quotes || style.labels || style.marks || style.bold;
  const said = (style.quotes && para.quoted) || (style.bold && para.strong && isSentence(para.text));
  if (!told || said) return [cut(part)];
  return quoteAfterColon(para, part) ?? [unheard(part)];
}

/** `When they give the number: "Thank you."`; null for what does not end in a quotation after a colon. */
function quoteAfterColon({ text }: Para, { start, end }: Span): Cut[] | null {
  const colon = /:\s*(?=["“])/.exec(text.slice(start, Math.min(end, start + 160)));
  if (!colon) return null;
  const body = start + colon.index + colon[0].length;
  const spoken = unquoted(text, { start: body, end });
  return spoken && [unheard({ start, end: body }), cut(spoken)];
}

function cutMacro(para: Para, style: Style): Cut[] {
  const label = labelOf(para);
  const whole: Span = { start: 0, end: para.text.length };
  if (label && isForStaff(para.text, label)) return [unheard(whole)];
  if (style.labels && label?.kind === 'said') return afterLabel(para, label, whole.end, label.speaker !== null);
  return [(style.quotes && !para.quoted) || (style.quotes && style.labels) ? unheard(whole) : cut(whole)];
}

/** What follows a label, and the label, which nobody says, where it is more than a name. */
function afterLabel(para: Para, label: Label, end: number, named: boolean): Cut[] {
  const rest: Span = { start: label.body, end };
  const written = nameOf(para.text, label);
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
