import type { Span } from '../../model/span.ts';
import type { Cursor } from './line.ts';
import * as marks from './marks.ts';

/** What blocks stand in: a block quote, an item of a list, a footnote. */
export interface Container {
  readonly kind: 'quote' | 'item' | 'note';
  /** Columns by which what an item or a note holds is indented. */
  readonly width: number;
}

/** Goes past the marks of the open containers, from the outermost on; how many of them go on in this line. */
export function matchContainers(containers: readonly Container[], cursor: Cursor): number {
  let matched = 0;
  for (const { kind, width } of containers) {
    if (kind === 'quote') {
      if (cursor.indent > 3 || cursor.skipSpace(3).rest[0] !== '>') break;
      cursor.skip(1).skipSpace(1);
    } else if (!cursor.isBlank) {
      if (cursor.indent < width) break;
      cursor.skipSpace(width);
    }
    matched += 1;
  }
  return matched;
}

/** The list item that a mark at the cursor opens, the cursor moved past the mark; a paragraph is only interrupted by some. */
export function itemAt(cursor: Cursor, indent: number, interrupts: boolean): Container | null {
  const { rest } = cursor;
  const mark = marks.bullet.exec(rest) ?? marks.number.exec(rest);
  if (!mark || marks.rule.test(rest)) return null;
  const empty = rest.slice(mark[0].length).trim() === '';
  if (interrupts && (empty || (/\d/.test(mark[1]!) && mark[1] !== '1'))) return null;
  cursor.skip(mark[0].length);
  const space = cursor.indent;
  const gap = empty || space > 4 ? 1 : space;
  cursor.skipSpace(gap);
  return { kind: 'item', width: indent + mark[0].length + gap };
}

/** Goes past the box of a task in a list (`[x] Call back`). */
export function afterTask(source: string, lines: readonly Span[]): readonly Span[] {
  const [first, ...rest] = lines;
  if (!first || !/^\[[ xX]\]\s/.test(source.slice(first.start, Math.min(first.start + 4, first.end)))) return lines;
  return [{ start: first.start + 4, end: first.end }, ...rest];
}
