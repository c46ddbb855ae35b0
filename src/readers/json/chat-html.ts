import { locate } from '../../model/passage.ts';
import type { PassageBuilder } from '../builder.ts';
import type { Embedded } from '../markup/compose.ts';
import { readEntity } from '../markup/entities.ts';
import { appendSlice } from './slices.ts';

// What chats and help desks write: a few tags, simple references. Anything more is a page, and has a reader of its own.
const mark = /<(?:\/?([a-zA-Z][\w-]*)(?![\w-])|!)[^<>]*>|&(?:#x[\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z]{2,8});|\s+/g;
const sign = /<\/?(?:p|br|div|span|b|i|em|strong|a|ul|ol|li|h[1-6]|blockquote|table|img|at|emoji|html|body)\b[^<>]*>/i;
const blocks = new Set('p br div li ul ol tr h1 h2 h3 h4 h5 h6 table'.split(' '));
/** Scripts and styles, and what somebody else said before. */
const unsaid = new Set(['script', 'style', 'blockquote', 'title']);
/** Whether a chat's text is written in HTML. */
export const isChatHtml = (text: string): boolean => text.includes('<') && sign.test(text);

/** Adds what HTML says: tags out, references read, white space as one, a line break for each block. */
export function appendHtml(builder: PassageBuilder, embedded: Embedded): void {
  const { text } = embedded;
  let done = 0;
  let depth = 0;
  /** White space not added yet, as it shows only between words. */
  let gap: { said: string; from: number; to: number } | null = null;
  const say = (said: string | null, from: number, to: number) => {
    if (depth > 0 || from === to) return;
    if (gap && builder.length > 0) appendRead(builder, embedded, gap.said, gap.from, gap.to);
    gap = null;
    if (said === null) appendSlice(builder, embedded, from, to);
    else appendRead(builder, embedded, said, from, to);
  };
  for (const { 0: found, 1: tag, index } of text.matchAll(mark)) {
    say(null, done, index);
    done = index + found.length;
    const name = tag?.toLowerCase();
    if (name !== undefined && unsaid.has(name)) depth = Math.max(0, depth + (found.startsWith('</') ? -1 : 1));
    if (found.startsWith('&')) {
      const entity = readEntity(text, index, 'text');
      if (entity) done = entity.end;
      say(entity?.text ?? found, index, done);
    } else if (name !== undefined && blocks.has(name)) gap = { said: '\n', from: index, to: done };
    else if (!found.startsWith('<')) gap ??= { said: ' ', from: index, to: done };
  }
  say(null, done, text.length);
}

function appendRead(builder: PassageBuilder, embedded: Embedded, said: string, from: number, to: number): void {
  const { start, end } = locate(embedded, { start: from, end: to });
  builder.atomic(said, start, end);
}
