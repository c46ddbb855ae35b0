import type { Passage } from '../../model/passage.ts';
import type { Para } from '../staging/para.ts';
import type { Paragraph, Run } from './paragraphs.ts';

/** How a paragraph looks; `read` is its text without the white space around it. */
export function lookOf({ runs }: Paragraph, read: Passage): Para {
  const inked = runs.filter(({ text }) => text.trim() !== '');
  const bold = leadingBold(runs);
  return {
    text: read.text,
    italic: inked.every(({ italic }) => italic),
    strong: inked.every((run) => run.bold),
    lead: bold > 0 && bold < read.text.length ? { start: 0, end: bold } : null,
    quoted: false,
  };
}

/** How many characters at the start of the text, white space before it left out, are in bold. */
function leadingBold(runs: readonly Run[]): number {
  let text = '';
  for (const run of runs) {
    if (!run.bold && run.text.trim() !== '') break;
    text += run.text;
  }
  return text.trim().length;
}

/** The level of a heading by its paragraph's style, 1 to 6; 0 for running text. */
export function headingLevel({ style }: Paragraph): number {
  if (/^title$/i.test(style)) return 1;
  const level = /^(?:heading|berschrift|titre|rubrik|kop)\s*(\d)$/i.exec(style)?.[1];
  return level ? Math.min(Number(level), 6) : 0;
}
