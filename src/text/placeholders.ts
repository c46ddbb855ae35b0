import type { Span } from '../model/span.ts';
import { type Syntax, stageWords, syntaxes } from './placeholder-syntax.ts';

/** A stretch that a template engine or a person fills in before a customer sees the text. */
export interface Placeholder extends Span {
  /** The engine or habit the delimiters belong to. */
  readonly syntax: Syntax['name'];
  /** What stands between the delimiters, trimmed: `order.id | upcase`, `#if member`, `FIRST NAME`. */
  readonly inner: string;
  /** What is wrong with its form, as the end of a sentence ("is never closed"); null when well formed. */
  readonly fault: string | null;
}

/** How far an opened placeholder may run before it counts as never closed. */
const reach = 400;

/** The placeholders of a text, in order and not overlapping; broken ones are listed with their fault. */
export function placeholdersOf(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  for (let at = nextMark(text, 0); at < text.length; ) {
    const placeholder = readAt(text, at);
    if (placeholder) found.push(placeholder);
    at = nextMark(text, placeholder ? placeholder.end : at + 1);
  }
  return found;
}

/** Where the next character stands that can open a placeholder. */
function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 91 || code === 60 || code === 37 || code === 36 || code === 42) return at;
  }
  return text.length;
}

function readAt(text: string, at: number): Placeholder | null {
  for (const syntax of syntaxes) {
    if (!text.startsWith(syntax.open, at)) continue;
    const stop = closeOf(text, at + syntax.open.length, syntax);
    if (stop < 0) {
      if (syntax.name === 'braces' || !syntax.broken) continue;
      return unclosed(text, at, syntax);
    }
    const inner = text.slice(at + syntax.open.length, stop);
    if (!syntax.inner.test(inner) || (syntax.name === 'capitals' && stageWords.test(inner))) continue;
    return closed(text, at, stop, syntax, inner.trim());
  }
  return null;
}

/** Where the closing delimiter starts, or -1: on no account beyond a blank line, the next opening or the reach. */
function closeOf(text: string, from: number, syntax: Syntax): number {
  const limit = Math.min(text.length, from + reach);
  for (let at = from; at < limit; at += 1) {
    if (text.startsWith(syntax.close, at)) return at;
    if (text.startsWith(syntax.open, at)) return -1;
    if (text.charCodeAt(at) === 10 && (!syntax.lines || text.charCodeAt(at + 1) === 10)) return -1;
  }
  return -1;
}

function closed(text: string, at: number, stop: number, syntax: Syntax, inner: string): Placeholder {
  let end = stop + syntax.close.length;
  let fault: string | null = null;
  if (inner === '') fault = 'has no name';
  else if (syntax.name === 'split') fault = 'has spaces between its braces';
  else if (syntax.name === 'double' && text[end] === '}') fault = 'is closed with one brace too many';
  else if (syntax.name === 'braces' && text[end] === '}') fault = 'opens with one brace and closes with two';
  else if (/[{}]/.test(inner) && syntax.name === 'double') fault = 'holds another brace';
  if (fault && text[end] === '}') end += 1;
  return { start: at, end, syntax: syntax.name, inner, fault };
}

/** A broken placeholder ends with its name and the one closing character it may have. */
function unclosed(text: string, at: number, syntax: Syntax): Placeholder | null {
  const from = at + syntax.open.length;
  const name = /^[ \t]*[#/]?[\w.-]{1,80}(?:[ \t]*\|[ \t]*[\w.-]{1,40}|[ \t]+[\w.=-]{1,40}(?=[ \t]*[%}]))*/.exec(
    text.slice(from, from + reach),
  )?.[0];
  if (name === undefined) return null;
  const rest = from + name.length;
  const tail = /^[ \t]*(?:%[ \t]+\}|[%}]\}?|>)/.exec(text.slice(rest, rest + 8))?.[0] ?? '';
  if (tail === '' && !syntax.open.includes('{')) return null;
  const fault = tail === '' ? 'is never closed' : `is closed with "${tail.trim()}" instead of "${syntax.close}"`;
  return { start: at, end: rest + tail.length, syntax: syntax.name, inner: name.trim(), fault };
}
