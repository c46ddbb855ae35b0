import { nearestWord } from '../nearest.ts';
import { formOf, wordEnd } from '../tokens.ts';
import { isHyphen, isWhite } from './join.ts';
import { PhraseFault } from './matcher.ts';
import type { ExactNode, GapNode, MarkNode, PhraseNode, SlotNode, WordNode } from './node.ts';
import { slotNames } from './slots.ts';

/** Words a `...` may stand for when it gives no number. */
const usualGap = 8;
const longestGap = 50;
const longestPhrase = 50_000;
const deepestGroup = 24;

const gapAt = /(?:\.{3,}|…)(\d*)/uy;
const nameAt = /[<[]\s*([\p{L}\p{N}_.][\p{L}\p{N}_. -]*?)\s*[>\]]/uy;
const symbolsAt = /[^\s\p{L}\p{M}\p{N}(){}|"“<>[\]*\\=.…,;:!?¡¿–—'’‘‐‑-]+/uy;
/** Marks that structure a sentence: a phrase and a text need not agree on them. */
const optionalMarks = /^[,;:.!?¡¿–—'’‘]+$/u;
const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}', '"': '"', '“': '”' };

/** Reads a phrase. Throws a `PhraseFault` that names the place and the remedy. */
export function parsePhrase(text: string): PhraseNode {
  if (text.length > longestPhrase) {
    throw new PhraseFault(`The phrase is longer than ${longestPhrase} characters.`, text, longestPhrase, 'Split it.');
  }
  const regex = /^\s*regex:/u.exec(text);
  if (regex) {
    const source = text.slice(regex[0].length).trim();
    return { type: 'regex', source, start: regex[0].length, end: text.length };
  }
  if (text.trim() === '') throw new PhraseFault('The phrase is empty.', text, 0);
  return new Parser(text).parse();
}

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): PhraseNode {
    const node = this.#options('');
    if (this.#at < this.#text.length) throw this.#unopened();
    return node;
  }

  /** What stands between `|`s, up to the closing mark of the group. */
  #options(close: string): PhraseNode {
    const start = this.#at;
    const options: PhraseNode[] = [];
    do {
      const from = this.#at;
      const items = this.#items();
      if (items.length === 0) {
        if (close === '' && this.#at < this.#text.length && this.#text[this.#at] !== '|') throw this.#unopened();
        const missing = this.#text[this.#at] === '|' || options.length > 0 ? 'An alternative is' : 'The group is';
        throw this.#fault(`${missing} empty.`, from, 'For something that may be missing, put it in (parentheses).');
      }
      options.push(this.#joined(items, from));
    } while (this.#take('|'));
    if (options.length === 1 && close !== ')') return options[0]!;
    return { type: 'choice', options, optional: close === ')', start, end: this.#at };
  }

  /** Several items as one; marks that stand by themselves are meant to the letter. */
  #joined(items: readonly PhraseNode[], start: number): PhraseNode {
    const end = this.#at;
    if (items.every((item) => item.type === 'mark')) {
      return { type: 'exact', text: items.map(({ text }) => text).join(''), cased: false, start, end };
    }
    return items.length === 1 ? items[0]! : { type: 'sequence', items, start, end };
  }

  #items(): PhraseNode[] {
    const items: PhraseNode[] = [];
    for (;;) {
      this.#skipWhite();
      const mark = this.#text[this.#at];
      if (mark === undefined || mark === '|' || mark === ')' || mark === '}') return items;
      items.push(this.#item(mark));
    }
  }

  #item(mark: string): PhraseNode {
    if (mark === '(' || mark === '{') return this.#group(mark);
    if (mark === '"' || mark === '“') return this.#exact(this.#at);
    if (mark === '=' && /["“]/.test(this.#text[this.#at + 1] ?? '')) return this.#exact(this.#at + 1);
    return this.#gap() ?? this.#word() ?? this.#named(mark) ?? this.#mark(mark);
  }

  #group(open: string): PhraseNode {
    const start = this.#at;
    this.#depth += 1;
    if (this.#depth > deepestGroup) {
      throw this.#fault(`Groups stand more than ${deepestGroup} deep.`, start, 'Write the ways out with |.');
    }
    this.#at += 1;
    const node = this.#options(closing[open]!);
    if (!this.#take(closing[open]!)) throw this.#unclosed(start);
    this.#depth -= 1;
    return { ...node, start, end: this.#at };
  }

  #exact(quote: number): ExactNode {
    const start = this.#at;
    const close = closing[this.#text[quote]!]!;
    let text = '';
    for (let at = quote + 1; at < this.#text.length; at += 1) {
      const char = this.#text[at]!;
      if (char === close) {
        if (text.trim() === '') throw this.#fault('The quotes hold nothing.', start);
        this.#at = at + 1;
        return { type: 'exact', text: text.trim(), cased: quote > start, start, end: this.#at };
      }
      if (char === '\\' && at + 1 < this.#text.length) at += 1;
      text += this.#text[at];
    }
    throw this.#unclosed(quote);
  }

  #gap(): GapNode | null {
    const start = this.#at;
    const found = '.…'.includes(this.#text[start]!) ? this.#match(gapAt) : null;
    if (!found) return null;
    const most = found[1] ? Number(found[1]) : usualGap;
    if (most > longestGap) {
      throw this.#fault(`A gap holds at most ${longestGap} words.`, start, `Write ...${longestGap} or less.`);
    }
    return { type: 'gap', most, start, end: this.#at };
  }

  #word(): WordNode | null {
    const start = this.#at;
    this.#at = wordEnd(this.#text, start);
    if (this.#at === start) return null;
    return {
      type: 'word',
      form: formOf(this.#text.slice(start, this.#at)),
      prefix: this.#take('*'),
      start,
      end: this.#at,
    };
  }

  #named(mark: string): PhraseNode | null {
    const start = this.#at;
    const found = '<['.includes(mark) ? this.#match(nameAt) : null;
    if (!found) return mark === '[' ? this.#stray(mark) : null;
    const name = found[1]!.trim();
    if (mark === '[') return { type: 'list', name, start, end: this.#at };
    return this.#slot(name.toLowerCase().replaceAll(' ', '-'), start);
  }

  #slot(name: string, start: number): SlotNode {
    if (slotNames.includes(name)) return { type: 'slot', name, start, end: this.#at };
    const like = nearestWord(name, slotNames);
    const remedy = like ? `Did you mean <${like}>?` : `There are ${slotNames.map((each) => `<${each}>`).join(' ')}.`;
    throw this.#fault(`There is no slot <${name}>.`, start, remedy);
  }

  #mark(mark: string): MarkNode {
    const start = this.#at;
    if (mark === '*') {
      throw this.#fault(
        'A * must follow the beginning of a word.',
        start,
        'Write <word> for any word, ... for several.',
      );
    }
    if (mark === '>' || mark === ']') this.#stray(mark);
    if (mark === '\\' && this.#at + 1 < this.#text.length) this.#at += 1;
    const escaped = this.#at > start;
    const text = escaped ? this.#text[this.#at]! : (this.#match(symbolsAt)?.[0] ?? this.#text[this.#at]!);
    this.#at = escaped || this.#at === start ? this.#at + text.length : this.#at;
    return { type: 'mark', text, optional: !escaped && optionalMarks.test(text), start, end: this.#at };
  }

  #stray(mark: string): never {
    throw this.#fault(`"${mark}" stands alone.`, this.#at, `Write \\${mark} to mean the character.`);
  }

  #unopened(): PhraseFault {
    const mark = this.#text[this.#at]!;
    return this.#fault(`"${mark}" closes nothing.`, this.#at, `Take it out, or write \\${mark} to mean the character.`);
  }

  #unclosed(at: number): PhraseFault {
    const mark = this.#text[at]!;
    return this.#fault(
      `"${mark}" is not closed.`,
      at,
      `Close it with ${closing[mark]}, or write \\${mark} to mean it.`,
    );
  }

  #skipWhite(): void {
    let code = this.#text.charCodeAt(this.#at);
    while (isWhite(code) || isHyphen(code)) {
      this.#at += 1;
      code = this.#text.charCodeAt(this.#at);
    }
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #take(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #fault(message: string, at: number, remedy: string | null = null): PhraseFault {
    return new PhraseFault(message, this.#text, at, remedy);
  }
}
