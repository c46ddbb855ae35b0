import type { Span } from '../../model/span.ts';

/** An attribute: its name in lower case and where its value stands, quotes left out; an empty span without a value. */
export interface Attribute {
  readonly name: string;
  readonly value: Span;
}

export interface Tag extends Span {
  readonly kind: 'open' | 'close';
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** Whether it is written `<…/>`. */
  readonly closed: boolean;
}

/** A piece of HTML source. `other` is a doctype, a processing instruction or what HTML takes for a comment by mistake. */
export type Token =
  | Tag
  | (Span & { readonly kind: 'text' | 'other' })
  /** `inner` is what stands between the marks; `ended` is false for one that runs to the end of the file. */
  | (Span & { readonly kind: 'comment'; readonly inner: Span; readonly ended: boolean })
  /** What is left of a file that ends inside a tag, or inside an element that holds no tags (`<style>`). */
  | (Span & { readonly kind: 'lost'; readonly name: string | null });

// Elements that hold no tags; of these only title and textarea hold text for people.
const bare = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'mj-style']);

/** Whether an element holds no tags but its own end tag. */
export const isBare = (name: string): boolean => bare.has(name);

/** Cuts HTML into tokens the way browsers do, in linear time; every character is in exactly one of them. */
export function* htmlTokens(source: string): Generator<Token> {
  let text = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    const token = markupAt(source, at);
    if (!token) {
      at = source.indexOf('<', at + 1);
      continue;
    }
    if (at > text) yield { kind: 'text', start: text, end: at };
    yield token;
    text = token.end;
    if (token.kind === 'open' && isBare(token.name) && !(token.closed && token.name.includes('-'))) {
      const end = endOfBare(source, token);
      if (end > text) yield { kind: 'text', start: text, end };
      if (end === source.length) yield { kind: 'lost', name: token.name, start: token.start, end };
      text = end;
    }
    at = source.indexOf('<', text);
  }
  if (text < source.length) yield { kind: 'text', start: text, end: source.length };
}

function markupAt(source: string, start: number): Token | null {
  const next = source[start + 1] ?? '';
  if (/[A-Za-z]/.test(next)) return tagAt(source, start, start + 1, 'open');
  if (next === '?') return bogus(source, start);
  if (next === '!') return source.startsWith('<!--', start) ? commentAt(source, start) : bogus(source, start);
  if (next !== '/') return null;
  const name = source[start + 2] ?? '';
  if (/[A-Za-z]/.test(name)) return tagAt(source, start, start + 2, 'close');
  return name === '' ? null : bogus(source, start);
}

function bogus(source: string, start: number): Token {
  const end = source.indexOf('>', start);
  return { kind: 'other', start, end: end < 0 ? source.length : end + 1 };
}

function commentAt(source: string, start: number): Token {
  const from = start + 4;
  const early = source[from] === '>' ? 1 : source.startsWith('->', from) ? 2 : 0;
  if (early > 0) {
    return { kind: 'comment', start, end: from + early, inner: { start: from, end: from }, ended: true };
  }
  const close = /--!?>/g;
  close.lastIndex = from;
  const found = close.exec(source);
  const end = found ? found.index + found[0].length : source.length;
  return { kind: 'comment', start, end, inner: { start: from, end: found?.index ?? end }, ended: found !== null };
}

const space = /[\t\n\f\r /]*/y;
const name = /[^\t\n\f\r />][^\t\n\f\r />=]*/y;
const assignment = /[\t\n\f\r ]*=[\t\n\f\r ]*/y;
const unquoted = /[^\t\n\f\r >]*/y;

function take(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}

function tagAt(source: string, start: number, named: number, kind: Tag['kind']): Token {
  let at = take(tagName, source, named);
  const tag = source.slice(named, at).toLowerCase();
  const attributes: Attribute[] = [];
  for (;;) {
    at = take(space, source, at);
    if (at >= source.length) return { kind: 'lost', name: null, start, end: source.length };
    if (source[at] === '>') {
      return { kind, name: tag, attributes, start, end: at + 1, closed: kind === 'open' && source[at - 1] === '/' };
    }
    const attribute = attributeAt(source, at);
    if (!attribute) return { kind: 'lost', name: null, start, end: source.length };
    attributes.push(attribute);
    at = attribute.after;
  }
}

const tagName = /[^\t\n\f\r />]+/y;

/** Null where the file ends before the value does. */
function attributeAt(source: string, from: number): (Attribute & { readonly after: number }) | null {
  const end = take(name, source, from);
  const key = source.slice(from, end).toLowerCase();
  const start = take(assignment, source, end);
  if (start === end) return { name: key, value: { start: end, end }, after: end };
  const quote = source[start];
  if (quote !== '"' && quote !== "'") {
    const after = take(unquoted, source, start);
    return { name: key, value: { start, end: after }, after };
  }
  const close = source.indexOf(quote, start + 1);
  return close < 0 ? null : { name: key, value: { start: start + 1, end: close }, after: close + 1 };
}

function endOfBare(source: string, tag: Tag): number {
  const close = new RegExp(`</${tag.name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = tag.end;
  return close.exec(source)?.index ?? source.length;
}
