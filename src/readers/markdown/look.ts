import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { Para } from '../staging/para.ts';
import { type Part, passageOf } from './part.ts';

/** How a paragraph looks; `read` is its text as it is read. */
export function lookOf(part: Part, read: Passage): Para {
  const { text } = part;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const whole = part.inline.emphases.filter(
    (emphasis) => emphasis.start <= start + 2 && emphasis.end >= end - 2 && fits(emphasis, start, end),
  );
  return {
    text: read.text,
    italic: whole.some(({ strong }) => !strong),
    strong: whole.some(({ strong }) => strong),
    lead: leadOf(part, read, start),
    quoted: part.block.quoted > 0,
  };
}

/** Whether an emphasis covers a text but for the marks of another one around it. */
function fits(emphasis: Span, start: number, end: number): boolean {
  const before = emphasis.start - start;
  return before === end - emphasis.end;
}

function leadOf(part: Part, read: Passage, start: number): Span | null {
  const bold = part.inline.emphases.find((emphasis) => emphasis.strong && emphasis.start === start);
  const text = bold && passageOf(part, bold, {})?.text;
  return text && text.length < read.text.length && read.text.startsWith(text) ? { start: 0, end: text.length } : null;
}
