import { isForStaff, type Label, labelOf, nameOf } from './labels.ts';
import { type Para, unquoted } from './para.ts';
import type { Purpose } from './purpose.ts';

/** How a document tells what is said from what is not. */
export interface Style {
  readonly purpose: Purpose | null;
  /** Lines for voices and on-screen text between directions. */
  readonly screenplay: boolean;
  /** What is said stands in block quotes; after labels (`Say:`); in quotation marks. With none of them, all of it is said. */
  readonly quotes: boolean;
  readonly labels: boolean;
  readonly marks: boolean;
  /** What is said stands in bold. */
  readonly bold: boolean;
  /** Labels that come again and name nobody we know: the people of a scene. */
  readonly characters: ReadonlySet<string>;
  /** The document says that words in italics are for staff, or is a script, where they always are. */
  readonly italicsUnsaid: boolean;
}

const boldNote = /\bbold\b[^.]{0,60}\b(?:say|said|read|spoken|aloud|out loud)\b|\b(?:say|read)\b[^.]{0,40}\bbold\b/i;
const italicsNote = /\bitalics?\b/i;
const notSaid = /\b(?:not|never|don['’]?t)\b|\b(?:instructions?|directions?|notes?|for you)\b/i;

/** Looks a document's paragraphs over. */
export function styleOf(paras: readonly Para[], purpose: Purpose | null): Style {
  const lines = paras.flatMap(labelsIn);
  const said = lines.filter(({ kind }) => kind === 'said').length;
  const spoken = lines.filter(({ kind, speaker }) => kind === 'shown' || (kind === 'said' && speaker !== null)).length;
  const voiced = lines.some(
    ({ kind, speaker }) => kind === 'shown' || /narrat|voice|\bv\.?o\b|announcer/i.test(speaker ?? ''),
  );
  const quoted = paras.filter((para) => para.quoted).length;
  const marked = paras.filter((para) => unquoted(para.text, { start: 0, end: para.text.length })).length;
  const italics = paras.some(({ text }) => text.length < 200 && italicsNote.test(text) && notSaid.test(text));
  const staged = purpose === 'macro' || purpose === 'script';
  const quotes = staged && quoted >= (purpose === 'macro' ? 2 : 1) && (quoted >= 2 || said === 0);
  const labels = staged && said >= 2;
  const marks = purpose === 'script' && marked >= 2;
  return {
    purpose,
    screenplay: purpose !== 'macro' && voiced && spoken >= 2,
    quotes,
    labels,
    marks,
    bold: purpose === 'script' && isBoldSaid(paras, quotes || labels || marks),
    characters: purpose === 'script' ? charactersOf(lines) : new Set(),
    italicsUnsaid: purpose === 'script' || italics,
  };
}

/** Whether a script says so, or has sentences in bold and no other way of showing what is said. */
function isBoldSaid(paras: readonly Para[], told: boolean): boolean {
  if (paras.some(({ text }) => text.length < 200 && boldNote.test(text))) return true;
  return !told && paras.filter((para) => para.strong && isSentence(para.text)).length >= 2;
}

/** Words that end as a statement does, and are no heading in capitals. */
export const isSentence = (text: string): boolean =>
  /\p{Ll}/u.test(text) && /[.!]["”’)]*$/.test(text.trim()) && /\S\s+\S+\s+\S+\s+\S/.test(text);

function charactersOf(labels: readonly (Label & { readonly name: string })[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { kind, name } of labels) if (kind === 'other') counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/** The labels at the starts of a paragraph's lines. */
function labelsIn(para: Para): (Label & { readonly name: string })[] {
  const labels: (Label & { readonly name: string })[] = [];
  for (const start of lineStarts(para.text)) {
    const label = labelOf(para, start);
    if (label && !isForStaff(para.text, label)) labels.push({ ...label, name: nameOf(para.text, label) });
  }
  return labels;
}

/** Where the lines of a text start. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
