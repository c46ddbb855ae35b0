import type { Embedding } from '../markup/compose.ts';

interface Line {
  readonly start: number;
  /** Where its text starts, after the spaces. */
  readonly text: number;
  readonly end: number;
}

/**
 * Takes a scalar after `|` or `>`; `from` is the mark. Line ends of a folded one become spaces between lines that are not
 * indented further. The line end after the last line is left out, whatever the header says of it.
 */
export function appendBlock(
  text: Embedding,
  source: string,
  from: number,
  to: number,
  style: 'literal' | 'folded',
  indent: number,
): void {
  const headerEnd = source.indexOf('\n', from);
  if (headerEnd < 0 || headerEnd >= to) return;
  const lines = linesOf(source, headerEnd + 1, to);
  while (lines.length > 0 && isEmpty(lines.at(-1)!)) lines.pop();
  const step = /^[|>][-+]?([1-9])/.exec(source.slice(from, headerEnd))?.[1];
  const first = lines.find((line) => !isEmpty(line));
  const margin = step ? Math.max(0, indent) + Number(step) : first ? first.text - first.start : 0;
  let last: number | null = null;
  let state: Folding | null = null;
  for (const line of lines) {
    const start = Math.min(line.start + margin, line.text);
    const blank = isEmpty(line) && line.text <= start;
    if (style === 'folded' && state && blank) {
      state = { empty: state.empty + 1, deep: state.deep };
      continue;
    }
    const deep = line.text > start || source[start] === '\t';
    if (last !== null) text.atomic(style === 'folded' && state ? joint(state, deep) : '\n', last, start);
    text.verbatim(start, line.end);
    if (!blank) state = { empty: 0, deep };
    last = line.end;
  }
}

/** What was met since the last line with text: empty lines, and whether that line was indented further. */
interface Folding {
  readonly empty: number;
  readonly deep: boolean;
}

/** What stands for the line ends between two lines of a folded scalar. */
function joint({ empty, deep }: Folding, next: boolean): string {
  if (deep || next) return '\n'.repeat(empty + 1);
  return empty === 0 ? ' ' : '\n'.repeat(empty);
}

const isEmpty = ({ text, end }: Line): boolean => text >= end;

function linesOf(source: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const found = source.indexOf('\n', start);
    const next = found < 0 || found >= to ? to : found;
    const end = next > start && source[next - 1] === '\r' ? next - 1 : next;
    let text = start;
    while (text < end && source[text] === ' ') text += 1;
    lines.push({ start, text, end });
    start = next + 1;
  }
  return lines;
}
