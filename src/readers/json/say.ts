import type { Passage } from '../../model/passage.ts';
import { type About, PassageBuilder } from '../builder.ts';
import { appendHtml, isChatHtml } from './chat-html.ts';
import { appendString, embedString } from './strings.ts';
import type { Value } from './value.ts';

const textKeys = [
  'text',
  'plain',
  'content',
  'body',
  'message',
  'value',
  'transcript',
  'punctuated_word',
  'word',
  'html',
];
// Content of chat models comes in parts, and only some of them are words.
const wordless = new Set([
  'image',
  'image_url',
  'input_image',
  'audio',
  'file',
  'tool_use',
  'tool_result',
  'thinking',
  'attachment',
]);
const deepest = 4;

/** What a value says as one passage: a string (plain or HTML), parts, or an object that holds them; null for nothing. */
export function say(value: Value | null, about: About = {}): Passage | null {
  if (!value) return null;
  const builder = new PassageBuilder(value.source);
  append(builder, value, 0);
  return builder.build(about);
}

/** What several values say as one passage, a space between them that stands for nothing in the source. */
export function sayAll(values: Iterable<Value | null>, about: About = {}): Passage | null {
  let builder: PassageBuilder | null = null;
  for (const value of values) {
    if (!value) continue;
    builder ??= new PassageBuilder(value.source);
    if (builder.length > 0) builder.atomic(' ', value.start, value.start);
    append(builder, value, 0);
  }
  return builder?.build(about) ?? null;
}

function append(builder: PassageBuilder, value: Value, depth: number): void {
  if (value.kind === 'string') appendText(builder, value);
  if (value.kind === 'string' || depth >= deepest) return;
  if (value.kind === 'object') {
    if (wordless.has(value.get('type')?.string() ?? '')) return;
    const text = value.first(...textKeys);
    if (text) append(builder, text, depth + 1);
  }
  for (const part of value.items()) {
    const before = builder.length;
    if (before > 0) builder.atomic(part.kind === 'object' && part.get('word') ? ' ' : '\n', part.start, part.start);
    append(builder, part, depth + 1);
  }
}

function appendText(builder: PassageBuilder, value: Value): void {
  if (isChatHtml(value.string() ?? '')) appendHtml(builder, embedString(value));
  else appendString(builder, value);
}
