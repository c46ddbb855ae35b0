import { isForStaff, type Label, labelOf } from './labels.ts';
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
  /** The document says that words in italics are for staff, or is a script, where they always are. */
  readonly italicsUnsaid: boolean;
}

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
  return {
    purpose,
    screenplay: purpose !== 'macro' && voiced && spoken >= 2,
    quotes: staged && quoted >= (purpose === 'macro' ? 2 : 1) && (quoted >= 2 || said === 0),
    labels: staged && said >= 2,
    marks: purpose === 'script' && marked >= 2,
    italicsUnsaid: purpose === 'script' || italics,
  };
}

/** The labels at the starts of a paragraph's lines. */
function labelsIn(para: Para): Label[] {
  const labels: Label[] = [];
  for (const start of lineStarts(para.text)) {
    const label = labelOf(para, start);
    if (label && !isForStaff(para.text, label)) labels.push(label);
  }
  return labels;
}

/** Where the lines of a text start. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
