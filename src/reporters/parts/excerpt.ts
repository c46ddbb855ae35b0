import type { Finding } from '../../model/finding.ts';
import { visible } from '../harmless.ts';
import { columns, head, tail } from './columns.ts';

/** A line of source cut to a width around its marked words; harmless. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns before the mark, and of the mark (at least 1). */
  readonly indent: number;
  readonly width: number;
}

const cutMark = '…';
const lineEnd = /\r\n|[\n\r]/;

/** Cuts the line in which a finding starts to `room` columns: the mark first, then what stands around it, evenly. Looks at no more than a window around the span. */
export function excerptOf(text: string, { offset, endOffset, quote }: Finding, room: number): Excerpt {
  const source = text === '' ? quote : text;
  const start = text === '' ? 0 : offset;
  const end = text === '' ? quote.length : endOffset;
  const reach = 2 * room;

  const left = source.slice(Math.max(0, start - reach), start);
  const span = source.slice(start, Math.min(end, start + reach));
  const right = source.slice(end, end + reach);
  const leftLines = left.split(lineEnd);
  const spanLine = span.split(lineEnd, 1)[0]!;
  const isWhole = spanLine.length === end - start;

  const atLineStart = leftLines.length > 1 || start <= reach;
  const before = shown(atLineStart ? leftLines.at(-1)!.trimStart() : whole(leftLines.at(-1)!));
  const after = isWhole ? shown(whole(right.split(lineEnd, 1)[0]!)) : '';
  return cutToRoom(before, shown(whole(spanLine)), after, room, { before: !atLineStart, span: !isWhole });
}

/** Cuts at the ends of a window can go through a surrogate pair: its half is left out. */
const whole = (part: string): string => part.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

const shown = (part: string): string => visible(part.replaceAll('\t', '  '));

function cutToRoom(
  before: string,
  span: string,
  after: string,
  room: number,
  cut: { readonly before: boolean; readonly span: boolean },
): Excerpt {
  const spanWidth = columns(span);
  const isLong = spanWidth > room - 2;
  const marked = isLong || cut.span ? head(span, room - 3) + cutMark : span;
  const width = columns(marked);
  const left = Math.max(0, room - width);
  const wide = { before: columns(before), after: isLong ? 0 : columns(after) };
  const forBefore = Math.max(Math.floor(left / 2), left - wide.after);
  const isCutBefore = cut.before || wide.before > forBefore;
  const lead = isCutBefore ? cutMark + tail(before, Math.max(0, forBefore - 1)) : before;
  const forAfter = left - columns(lead);
  const rest = wide.after > forAfter ? head(after, Math.max(0, forAfter - 1)) + cutMark : after;
  const indent = columns(lead);
  return { before: lead, marked, after: isLong ? '' : rest, indent, width: Math.max(1, width) };
}
