import type { Span } from '../../model/span.ts';
import { hidesText } from '../markup/attributes.ts';
import { readEntity } from '../markup/entities.ts';
import { CodeSpans } from './code.ts';
import { type Emphasis, type Run, Runs } from './emphasis.ts';
import { addressAt, labelAt } from './links.ts';
import { isKnown, tag } from './marks.ts';
import { labelKey, type References } from './references.ts';

/** A stretch that is not read as it stands: `text` is what it is read as, empty where it is not read at all. */
export interface Mark extends Span {
  readonly text: string;
}

/** What stands in a block of Markdown besides plain text; offsets into the block's text. */
export interface Inline {
  /** In order of their start; of those that overlap the first counts. */
  readonly marks: readonly Mark[];
  /** Texts for images and titles of links. */
  readonly asides: readonly (Span & { readonly field: 'alt' | 'title' })[];
  /** Comments, and tags that have attributes. */
  readonly html: readonly Span[];
  readonly emphases: readonly Emphasis[];
}

/** Reads the marks in a block's text, in linear time; what is no mark is text. */
export function readInline(text: string, references: References): Inline {
  const scan = new Scan(text, references);
  scan.run();
  return scan;
}

interface Bracket {
  readonly at: number;
  readonly image: boolean;
  /** The last run of emphasis marks before it. */
  readonly run: Run | null;
  active: boolean;
}

const special = /[\\`*_~&<[\]!{%\n]/g;
const punctuation = /[!-/:-@[-`{-~]/;
const autolink = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>/y;
const footnote = /\[\^([^\]\s]{1,200})\]/y;

class Scan implements Inline {
  readonly asides: (Span & { readonly field: 'alt' | 'title' })[] = [];
  readonly html: Span[] = [];
  readonly #text: string;
  readonly #references: References;
  readonly #marks: Mark[] = [];
  readonly #runs: Runs;
  readonly #code: CodeSpans;
  readonly #brackets: Bracket[] = [];
  /** Closing marks that do not come any more, so that nobody looks for them twice. */
  readonly #missing = new Set<string>();

  constructor(text: string, references: References) {
    this.#text = text;
    this.#references = references;
    this.#runs = new Runs(text);
    this.#code = new CodeSpans(text);
  }

  get emphases(): readonly Emphasis[] {
    return this.#runs.emphases;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  run(): void {
    const next = new RegExp(special);
    for (let found = next.exec(this.#text); found; found = next.exec(this.#text)) {
      next.lastIndex = this.#step(found[0], found.index);
    }
    this.#runs.pair(null);
    for (const { start, end } of this.#runs.used) this.#drop(start, end);
    this.#marks.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Reads what a character starts; where to go on. */
  #step(char: string, at: number): number {
    switch (char) {
      case '\\':
        return this.#escape(at);
      case '`':
        return this.#codeSpan(at);
      case '&':
        return this.#entity(at);
      case '<':
        return this.#angle(at);
      case '[':
        return this.#open(at, at + 1, false);
      case '!':
        return this.#text[at + 1] === '[' ? this.#open(at, at + 2, true) : at + 1;
      case ']':
        return this.#close(at);
      case '{':
      case '%':
        return this.#placeholder(at);
      case '\n':
        return this.#lineEnd(at);
      default:
        return this.#runs.push(at);
    }
  }

  #drop(start: number, end: number): number {
    this.#marks.push({ start, end, text: '' });
    return end;
  }

  /** Leaves out what stands between words without being one; the words do not join. */
  #skip(start: number, end: number): number {
    const joins = /\S/.test(this.#text[start - 1] ?? ' ') && /\S/.test(this.#text[end] ?? ' ');
    this.#marks.push({ start, end, text: joins ? ' ' : '' });
    return end;
  }

  #escape(at: number): number {
    const next = this.#text[at + 1] ?? '';
    if (next === '\n') return this.#drop(at, at + 1);
    if (!punctuation.test(next)) return at + 1;
    this.#marks.push({ start: at, end: at + 2, text: next });
    return at + 2;
  }

  #codeSpan(at: number): number {
    const { end, after } = this.#code.endAt(at);
    return end === null ? after : this.#skip(at, end);
  }

  #entity(at: number): number {
    const entity = readEntity(this.#text, at, 'text');
    if (!entity || this.#text[entity.end - 1] !== ';') return at + 1;
    this.#marks.push({ start: at, end: entity.end, text: entity.text });
    return entity.end;
  }

  /** A placeholder of a template keeps its marks: `{{user_name}}`, `{% if a*b %}`, `%{first_name}`. */
  #placeholder(at: number): number {
    const two = this.#text.slice(at, at + 2);
    const close = two === '{{' ? '}}' : two === '{%' ? '%}' : two === '%{' ? '}' : null;
    const length = close ? this.#text.slice(at, at + 300).indexOf(close) : -1;
    return close && length > 0 ? at + length + close.length : at + 1;
  }

  #lineEnd(at: number): number {
    let start = at;
    while (this.#text[start - 1] === ' ' || this.#text[start - 1] === '\t') start -= 1;
    if (start < at) this.#drop(start, at);
    return at + 1;
  }

  #angle(at: number): number {
    const text = this.#text;
    const link = match(autolink, text, at);
    if (link) {
      this.#drop(at, at + 1);
      return this.#drop(link - 1, link);
    }
    if (text.startsWith('<!--', at)) return this.#markup(at, this.#after('-->', at + 2));
    if (text[at + 1] === '?') return this.#markup(at, this.#after('?>', at + 2));
    if (text.startsWith('<![CDATA[', at)) return this.#markup(at, this.#after(']]>', at + 2));
    if (/[A-Za-z]/.test(text[at + 2] ?? '') && text[at + 1] === '!') return this.#markup(at, this.#after('>', at + 2));
    const end = match(tag, text, at);
    return end && isKnown(text.slice(at, end)) ? this.#tag(at, end) : at + 1;
  }

  #markup(at: number, end: number | null): number {
    if (end === null) return at + 1;
    this.html.push({ start: at, end });
    return this.#drop(at, end);
  }

  #tag(at: number, end: number): number {
    const written = this.#text.slice(at, end);
    if (/^<br\b/i.test(written)) {
      this.#marks.push({ start: at, end, text: '\n' });
      return end;
    }
    if (/\s/.test(written)) this.html.push({ start: at, end });
    const closing = hidesText(written) ? `</${/[a-z0-9-]+/i.exec(written)?.[0]}>` : null;
    if (!closing) return /^<(?:img|input)\b/i.test(written) ? this.#skip(at, end) : this.#drop(at, end);
    return this.#drop(at, this.#after(closing, end) ?? this.#text.length);
  }

  /** The offset after the next closing mark. */
  #after(mark: string, from: number): number | null {
    if (this.#missing.has(mark)) return null;
    const at = this.#text.indexOf(mark, from);
    if (at < 0) this.#missing.add(mark);
    return at < 0 ? null : at + mark.length;
  }

  #open(at: number, end: number, image: boolean): number {
    const note = match(footnote, this.#text, end - 1);
    const label = note ? this.#text.slice(end + 1, note - 1).toLowerCase() : '';
    if (note && this.#references.notes.has(label)) return this.#drop(image ? at + 1 : at, note);
    this.#brackets.push({ at, image, run: this.#runs.last, active: true });
    return end;
  }

  #close(at: number): number {
    const bracket = this.#brackets.pop();
    if (!bracket?.active) return at + 1;
    const from = bracket.at + (bracket.image ? 2 : 1);
    const link = addressAt(this.#text, at + 1) ?? this.#referred(from, at);
    if (!link) return at + 1;
    this.#runs.pair(bracket.run);
    if (link.title) this.asides.push({ ...link.title, field: 'title' });
    if (bracket.image) {
      this.asides.push({ start: from, end: at, field: 'alt' });
      return this.#skip(bracket.at, link.end);
    }
    this.#drop(bracket.at, from);
    this.#deactivate();
    return this.#drop(at, link.end);
  }

  /** A link to a definition: `[text][label]`, `[label][]` or `[label]`. */
  #referred(from: number, at: number): { readonly end: number; readonly title: null } | null {
    const label = labelAt(this.#text, at + 1);
    const own = at - from > 999 ? '' : this.#text.slice(from, at);
    if (label && label.label.trim() !== '') {
      return this.#references.links.has(labelKey(label.label)) ? { end: label.end, title: null } : null;
    }
    if (!this.#references.links.has(labelKey(own))) return null;
    return { end: label?.end ?? at + 1, title: null };
  }

  /** A link holds no links: brackets opened before one are text. */
  #deactivate(): void {
    for (let index = this.#brackets.length - 1; index >= 0; index -= 1) {
      const bracket = this.#brackets[index]!;
      if (bracket.image) continue;
      if (!bracket.active) return;
      bracket.active = false;
    }
  }
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
