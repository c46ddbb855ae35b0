import type { Embedded } from '../markup/compose.ts';
import { readScalar } from '../yaml/scalar.ts';

/** A key of the front matter with its text. */
export interface Entry {
  readonly key: string;
  readonly value: Embedded;
}

/** What stands before a Markdown file's text: the texts under its outermost keys, and where it ends (0 for none). */
export interface FrontMatter {
  readonly entries: readonly Entry[];
  readonly end: number;
}

const fences = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const none: FrontMatter = { entries: [], end: 0 };

/**
 * Reads front matter between lines of `---` (YAML) or `+++` (TOML). Only texts under the outermost keys are read, as these
 * are what people see; lists and maps are passed over, so that no YAML parser has to be loaded for a Markdown file.
 */
export function readFrontMatter(source: string): FrontMatter {
  const open = fences.exec(source);
  if (!open) return none;
  const start = open[0].length;
  const close = new RegExp(`^${open[1] === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*$`, 'gm');
  close.lastIndex = start;
  const found = close.exec(source);
  if (!found || !isMatter(source.slice(start, found.index))) return none;
  return { entries: [...entriesOf(source, start, found.index, open[1] === '---')], end: found.index + found[0].length };
}

/** Whether the first line that is no comment is a key; a page may begin with a rule. */
function isMatter(text: string): boolean {
  const [first] = text.split('\n', 50).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return first === undefined
    ? text.trim() !== '' || text === ''
    : /^(?:["'\w][^\n]{0,100}?\s*[:=](?:\s|$)|\[|%)/.test(first);
}

function* entriesOf(source: string, from: number, to: number, yaml: boolean): Generator<Entry> {
  const lead = yaml
    ? /^(?:"([^"\r\n]{1,100})"|'([^'\r\n]{1,100})'|([\w][\w .-]{0,99}?))[ \t]*:(?=[ \t\r\n])[ \t]*/gm
    : /^([\w-]{1,100})()()[ \t]*=[ \t]*/gm;
  lead.lastIndex = from;
  for (let found = lead.exec(source); found && found.index < to; found = lead.exec(source)) {
    const start = found.index + found[0].length;
    const end = yaml ? endOfValue(source, start, to) : endOfLine(source, start, to);
    const value = valueAt(source, start, end);
    if (value) yield { key: (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase(), value };
    lead.lastIndex = Math.max(end, start);
  }
}

/** A value goes on as long as lines are indented or empty. */
function endOfValue(source: string, start: number, to: number): number {
  const next = /\n(?=[^ \t\r\n])/g;
  next.lastIndex = Math.max(start - 1, 0);
  return Math.min(next.exec(source)?.index ?? to, to);
}

function endOfLine(source: string, start: number, to: number): number {
  const end = source.indexOf('\n', start);
  return end < 0 || end > to ? to : end;
}

/** Null for what is no text: a list, a map, an alias, a tag. */
function valueAt(source: string, start: number, end: number): Embedded | null {
  const first = source[start] ?? '';
  if (first === '|' || first === '>') return readScalar(source, start, end, first === '|' ? 'literal' : 'folded');
  if (first === '"' || first === "'") {
    const length = quoted(source.slice(start, end), first);
    return readScalar(source, start, start + length, first === '"' ? 'double' : 'single');
  }
  if (start >= end || /[\r\n#&*!%@`[\]{},]/.test(first)) return null;
  const written = source.slice(start, end);
  const comment = /[ \t]#/.exec(written)?.index ?? written.length;
  return readScalar(source, start, start + written.slice(0, comment).trimEnd().length, 'plain');
}

/** How long a quoted text is, its quotes included. */
function quoted(written: string, quote: string): number {
  const whole = quote === '"' ? /^"(?:[^"\\]|\\[\s\S])*"/ : /^'(?:[^']|'')*'/;
  return whole.exec(written)?.[0].length ?? written.length;
}
