import type { Span } from '../../../src/model/span.ts';
import { contract, expand } from '../../../src/text/contractions.ts';
import { formsOf } from '../../../src/text/inflection.ts';
import type { PhraseNode, WordNode } from '../../../src/text/phrases/node.ts';
import { parsePhrase } from '../../../src/text/phrases/parse.ts';
import { quantitySlots } from '../../../src/text/phrases/slots.ts';
import type { Reading } from '../../../src/text/reading.ts';
import { type Token, tokensOf } from '../../../src/text/tokens.ts';

export type Lists = Readonly<Record<string, readonly string[]>>;

export interface Hit extends Span {
  readonly watch: number;
}

/** A part of a phrase without choices; `words` is one word in any of several forms. */
type Part =
  | { readonly type: 'words'; readonly forms: readonly string[]; readonly prefix: boolean }
  | Exclude<PhraseNode, { type: 'word' | 'sequence' | 'choice' | 'list' | 'regex' }>;

/** A slow and obvious matcher: every way through every phrase, tried at every word of `tokensOf`. */
export function referenceHits(watches: readonly (readonly string[])[], lists: Lists, reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [watch, phrases] of watches.entries()) {
    const spans = phrases.flatMap((phrase) => spansOf(phrase, lists, reading));
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    let last = 0;
    for (const { start, end } of spans) {
      if (start < last) continue;
      hits.push({ watch, start, end });
      last = end;
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end || a.watch - b.watch);
}

function spansOf(phrase: string, lists: Lists, reading: Reading): readonly Span[] {
  const node = parsePhrase(phrase);
  if (node.type === 'regex') {
    return [...reading.text.matchAll(new RegExp(node.source, 'gi'))]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => end > start);
  }
  const tokens = tokensOf(reading.text);
  const ways = waysOf(node, lists).flatMap((way) => contractedWays(partsOf(way)));
  return ways.flatMap((way) => tokens.flatMap((_, at) => new Attempt(way, reading, tokens).from(at)));
}

/** Every way through alternatives, lists and optional parts. */
function waysOf(node: PhraseNode, lists: Lists): PhraseNode[][] {
  if (node.type === 'sequence') return inRow(node.items.map((item) => waysOf(item, lists)));
  if (node.type === 'choice') {
    const ways = node.options.flatMap((option) => waysOf(option, lists));
    return node.optional ? [...ways, []] : ways;
  }
  if (node.type === 'list') return lists[node.name]!.flatMap((phrase) => waysOf(parsePhrase(phrase), lists));
  if (node.type === 'word' && !node.prefix) return spellings(node);
  return [[node]];
}

const inRow = <T>(each: T[][][]): T[][] =>
  each.reduce<T[][]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => [...head, ...tail])), [[]]);

function spellings(word: WordNode): PhraseNode[][] {
  const pairs = expand(word.form, null);
  return pairs.length === 0 ? [[word]] : pairs.map((pair) => pair.map((form): PhraseNode => ({ ...word, form })));
}

const partsOf = (way: readonly PhraseNode[]): Part[] =>
  way.map((node) => {
    if (node.type === 'word') {
      return { type: 'words', forms: node.prefix ? [node.form] : formsOf(node.form), prefix: node.prefix };
    }
    if (node.type === 'sequence' || node.type === 'choice' || node.type === 'list' || node.type === 'regex') {
      throw new Error(`${node.type} is no part`);
    }
    return node;
  });

/** The ways that arise when neighbours contract: [do, not] is [don't] as well. */
function contractedWays(parts: readonly Part[]): (readonly Part[])[] {
  const [first, second, ...rest] = parts;
  if (!first) return [[]];
  const plain = contractedWays(parts.slice(1)).map((way) => [first, ...way]);
  if (first.type !== 'words' || first.prefix || second?.type !== 'words' || second.prefix) return plain;
  const next = rest[0]?.type === 'words' ? [rest[0].forms[0]!] : [];
  const forms = contract(first.forms, second.forms, next);
  if (forms.length === 0) return plain;
  return [...plain, ...contractedWays(rest).map((way): Part[] => [{ type: 'words', forms, prefix: false }, ...way])];
}

/** One way tried at one word. */
class Attempt {
  readonly #parts: readonly Part[];
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #found: Span[] = [];

  constructor(parts: readonly Part[], reading: Reading, tokens: readonly Token[]) {
    this.#parts = parts;
    this.#reading = reading;
    this.#tokens = tokens;
  }

  from(at: number): readonly Span[] {
    this.#go(0, at, this.#tokens[at]!.start, '', null);
    return this.#found;
  }

  /** `between` is what may stand before the next word: nothing special, `gap`, `skipped` (a gap with words) or `marks`. */
  #go(part: number, word: number, offset: number, between: string, start: number | null): void {
    const node = this.#parts[part];
    if (!node) {
      if (start !== null && between !== 'skipped') this.#found.push({ start, end: offset });
      return;
    }
    const text = this.#reading.text;
    const token = this.#tokens[word];
    const on = (from: number, to: number) => {
      if (start !== null && !joins(text.slice(offset, from), between)) return;
      const next = this.#tokens.findIndex((each) => each.start >= to);
      this.#go(part + 1, next < 0 ? this.#tokens.length : next, to, '', start ?? from);
    };

    if (node.type === 'mark' && node.optional) this.#go(part + 1, word, offset, between || 'marks', start);
    else if (node.type === 'gap') this.#gap(part, node.most, word, offset, start);
    else if (node.type === 'mark') {
      const place = start === null ? text.slice(0, token!.start) : text.slice(0, token?.start ?? text.length);
      if (start === null) {
        const from = place.trimEnd().length - node.text.length;
        if (place.trimEnd().endsWith(node.text)) this.#go(part + 1, word, from + node.text.length, '', from);
      } else {
        const rest = place.slice(offset);
        const found =
          between === 'gap' || between === 'skipped' ? rest.indexOf(node.text) : indexAfterWhite(rest, node.text);
        if (found >= 0) this.#go(part + 1, word, offset + found + node.text.length, '', start);
      }
    } else if (!token) return;
    else if (node.type === 'words') {
      const fits = node.forms.some((form) => (node.prefix ? token.form.startsWith(form) : token.form === form));
      if (fits) on(token.start, token.end);
    } else if (node.type === 'exact') {
      for (const each of exactSpans(node.text, node.cased, text)) {
        const first = this.#tokens.find(({ end }) => end > each.start);
        if (first === token) on(each.start, each.end);
      }
    } else if (node.name === 'word') on(token.start, token.end);
    else {
      const slot = quantitySlots.get(node.name)!;
      const before = start === null ? (this.#tokens[word - 1]?.end ?? 0) : offset;
      for (const quantity of this.#reading.quantities) {
        const isHere = quantity.start >= before && quantity.start <= token.start && token.start < quantity.end;
        const fits =
          slot.kinds.includes(quantity.kind) && quantity.per === null && (quantity.unit === 'free') === slot.isFree;
        if (isHere && fits) on(quantity.start, quantity.end);
      }
    }
  }

  #gap(part: number, most: number, word: number, offset: number, start: number | null): void {
    if (start === null) {
      this.#go(part + 1, word, offset, '', null);
      return;
    }
    this.#go(part + 1, word, offset, 'gap', start);
    for (let more = 1; more <= most && word + more < this.#tokens.length; more += 1) {
      const next = this.#tokens[word + more]!.start;
      const crossed = this.#reading.sentences.filter((sentence) => sentence.start >= offset && sentence.start <= next);
      if (crossed.length > 1) return;
      this.#go(part + 1, word + more, this.#tokens[word + more - 1]!.end, 'skipped', start);
    }
  }
}

function joins(text: string, between: string): boolean {
  if (between === 'gap' || between === 'skipped') return true;
  return between === 'marks' ? /^[\s,;:.!?¡¿–—…'’‘‐‑-]*$/.test(text) : /^['’]?[-‐‑]?\s*$/.test(text);
}

function indexAfterWhite(text: string, symbol: string): number {
  const white = text.length - text.trimStart().length;
  return text.startsWith(symbol, white) ? white : -1;
}

function exactSpans(exact: string, cased: boolean, text: string): readonly Span[] {
  const straight = (quoted: string) => quoted.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const source = straight(exact)
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const before = /^[\p{L}\p{N}]/u.test(exact) ? "(?<![\\p{L}\\p{N}]['_]?)" : '';
  const after = /[\p{L}\p{N}]$/u.test(exact) ? "(?=$|'s(?![\\p{L}\\p{N}])|['_]?(?![\\p{L}\\p{N}'_])|['_]{2})" : '';
  const pattern = new RegExp(before + source + after, cased ? 'gu' : 'giu');
  return [...straight(text).matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
