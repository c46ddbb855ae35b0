import { contract, expand } from '../contractions.ts';
import { nearestWord } from '../nearest.ts';
import { tokensOf } from '../tokens.ts';
import { acts } from './acts.ts';
import { exactOf } from './exact.ts';
import { PhraseFault } from './matcher.ts';
import type { ChoiceNode, ExactNode, ListNode, MarkNode, PhraseNode, SlotNode, WordNode } from './node.ts';
import type { Op } from './op.ts';
import { parsePhrase } from './parse.ts';
import { quantitySlots } from './slots.ts';
import type { Vocabulary, WordSet } from './vocabulary.ts';

/** The step every phrase leads to. */
export const endOp = 0;
const mostOps = 50_000;
const deepestList = 8;

/** Turns phrases into steps. One compiler serves all phrases of a rulebook. */
export class Compiler {
  readonly ops: Op[] = [{ type: 'end' }];
  readonly #vocabulary: Vocabulary;
  readonly #lists: Readonly<Record<string, readonly string[]>>;
  readonly #brand: string | null;
  readonly #read = new Map<string, readonly PhraseNode[]>();
  /** The phrase at work, for faults. */
  #phrase = '';
  #from = 0;
  #depth = 0;

  constructor(vocabulary: Vocabulary, lists: Readonly<Record<string, readonly string[]>>, brand: string | null) {
    this.#vocabulary = vocabulary;
    this.#lists = lists;
    this.#brand = brand;
  }

  /** The alternatives of a phrase that need not be tried together: its own, and those of a list or act that is all of it. */
  alternatives(node: PhraseNode, phrase: string): readonly PhraseNode[] {
    this.#phrase = phrase;
    if (node.type === 'choice' && !node.optional)
      return node.options.flatMap((each) => this.alternatives(each, phrase));
    if (node.type === 'list' || (node.type === 'slot' && node.name in acts)) return this.#named(node);
    return [node];
  }

  /** Compiles a phrase, or one alternative of it, and answers with its first step. */
  compile(node: PhraseNode, phrase: string): number {
    this.#phrase = phrase;
    this.#from = this.ops.length;
    this.#depth = 0;
    const entry = this.#node(node, endOp);
    if (this.#isEmpty(entry)) {
      throw new PhraseFault(
        'Nothing in the phrase is required.',
        phrase,
        node.start,
        'Leave one word out of (parentheses).',
      );
    }
    return entry;
  }

  #node(node: PhraseNode, next: number): number {
    switch (node.type) {
      case 'word':
      case 'sequence':
        return this.#sequence(node.type === 'word' ? [node] : node.items, next);
      case 'exact':
        return this.#exact(node, next);
      case 'mark':
        return this.#mark(node, next);
      case 'gap':
        return this.#op({ type: 'gap', most: node.most, next });
      case 'choice':
        return this.#choice(node, next);
      case 'list':
        return this.#group(node, next);
      case 'slot':
        return this.#slot(node, next);
      case 'regex':
        throw this.#fault('regex: must begin the whole phrase.', node, null);
    }
  }

  #sequence(items: readonly PhraseNode[], next: number): number {
    return this.#spelled(items).reduceRight(
      (rest, part) => (part.type === 'word' ? this.#word(this.#setOf(part), rest) : this.#node(part, rest)),
      next,
    );
  }

  /** The parts with contracted words spelled out and the brand's name in its place. */
  #spelled(items: readonly PhraseNode[]): readonly PhraseNode[] {
    const parts: PhraseNode[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at]!;
      const following = items[at + 1];
      if (item.type === 'sequence') {
        parts.push(...this.#spelled(item.items));
      } else if (item.type !== 'word' || item.prefix) {
        parts.push(item);
      } else if (this.#brand !== null && item.form === 'brand' && isWord(following, 'name')) {
        parts.push({ type: 'slot', name: 'brand', start: item.start, end: following!.end });
        at += 1;
      } else {
        parts.push(...spellOut(item, following));
      }
    }
    return parts;
  }

  /** A word, and the ways in which it and the word after it contract: "do not", "don't". */
  #word(set: WordSet, next: number): number {
    const ways = [this.#op({ type: 'word', set, next })];
    for (const second of set.contracts ? this.#wordsAt(next) : []) {
      const thirds = this.#wordsAt(second.next).map((third) => third.set.forms[0] ?? '');
      const forms = contract(set.forms, second.set.forms, thirds);
      if (forms.length > 0) {
        ways.push(this.#op({ type: 'word', set: this.#vocabulary.literal(forms), next: second.next }));
      }
    }
    return this.#split(ways);
  }

  /** The words that can stand at a step. */
  #wordsAt(step: number): readonly (Op & { type: 'word' })[] {
    const found = [];
    const seen = new Set([step]);
    for (const at of seen) {
      const op = this.ops[at]!;
      if (op.type === 'split') for (const each of op.to) seen.add(each);
      else if (op.type === 'word') found.push(op);
    }
    return found;
  }

  #setOf(node: WordNode): WordSet {
    return node.prefix ? this.#vocabulary.beginning(node.form) : this.#vocabulary.inflected(node.form);
  }

  #exact(node: ExactNode, next: number): number {
    const exact = exactOf(node.text, node.cased);
    if (!exact) return this.#op({ type: 'symbol', text: node.text, next });
    const last = exact.tokens.length - 1;
    const sets = exact.tokens.slice(0, 3).map(({ form }, at) => {
      return this.#vocabulary.literal(at === last ? [form, `${form}'s`] : [form]);
    });
    return this.#op({ type: 'exact', exact, sets, next });
  }

  #mark(node: MarkNode, next: number): number {
    return this.#op(node.optional ? { type: 'marks', next } : { type: 'symbol', text: node.text, next });
  }

  #slot(node: SlotNode, next: number): number {
    const kinds = quantitySlots.get(node.name);
    if (kinds) return this.#op({ type: 'slot', kinds, next });
    if (node.name === 'word') return this.#op({ type: 'any', next });
    return node.name === 'brand' ? this.#brandName(node, next) : this.#group(node, next);
  }

  /** The brand's name as written, run together, and, for GreenBasket, apart. */
  #brandName(node: SlotNode, next: number): number {
    if (this.#brand === null)
      throw this.#fault('The brand file names no brand.', node, 'Write its name after "brand:".');
    const words = tokensOf(this.#brand).map(({ form }) => form);
    if (words.length === 0) throw this.#fault('The name of the brand holds no word.', node, null);
    const apart = tokensOf(this.#brand.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).map(({ form }) => form);
    const ways = new Map([words, [words.join('')], apart].map((way) => [way.join(' '), way]));
    return this.#split([...ways.values()].map((way) => this.#literals(way, next)));
  }

  #literals(words: readonly string[], next: number): number {
    return words.reduceRight(
      (rest, word) => this.#op({ type: 'word', set: this.#vocabulary.literal([word, `${word}'s`]), next: rest }),
      next,
    );
  }

  #choice(node: ChoiceNode, next: number): number {
    return this.#either(node.options, node.optional, next);
  }

  #group(node: ListNode | SlotNode, next: number): number {
    this.#depth += 1;
    if (this.#depth > deepestList) throw this.#fault('The word lists name each other in a circle.', node, null);
    const entry = this.#either(this.#named(node), false, next);
    this.#depth -= 1;
    return entry;
  }

  /** Single words become one step, whatever their number. */
  #either(options: readonly PhraseNode[], optional: boolean, next: number): number {
    const single = options.filter(isPlain);
    const to = options.filter((option) => !isPlain(option)).map((option) => this.#node(option, next));
    if (single.length > 0) {
      to.push(this.#word(this.#vocabulary.union(single.map((word) => this.#setOf(word))), next));
    }
    return this.#split(optional ? [...to, next] : to);
  }

  /** The phrases of a word list or dialogue act. */
  #named(node: ListNode | SlotNode): readonly PhraseNode[] {
    const known = this.#read.get(`${node.type} ${node.name}`);
    if (known) return known;
    const phrases = node.type === 'list' ? this.#list(node) : acts[node.name]!;
    const read = phrases.map((phrase) => this.#entry(node, phrase));
    this.#read.set(`${node.type} ${node.name}`, read);
    return read;
  }

  #list(node: ListNode): readonly string[] {
    const names = Object.keys(this.#lists);
    const list = Object.hasOwn(this.#lists, node.name) ? this.#lists[node.name]! : null;
    if (list && list.length > 0) return list;
    if (list) throw this.#fault(`The word list [${node.name}] is empty.`, node, null);
    const like = nearestWord(node.name, names);
    const all = names.length > 0 ? `There are ${names.map((name) => `[${name}]`).join(' ')}.` : null;
    const remedy = like ? `Did you mean [${like}]?` : (all ?? 'Word lists stand under "lists:" in the brand file.');
    throw this.#fault(`There is no word list [${node.name}].`, node, remedy);
  }

  #entry(node: ListNode | SlotNode, phrase: string): PhraseNode {
    try {
      const read = parsePhrase(phrase);
      if (read.type !== 'regex') return read;
    } catch (error) {
      if (!(error instanceof PhraseFault)) throw error;
      throw this.#fault(`[${node.name}] holds "${phrase}": ${error.message}`, node, error.remedy);
    }
    throw this.#fault(`[${node.name}] holds a regex: phrase.`, node, 'Only a phrase of its own can be a regex:.');
  }

  #split(to: readonly number[]): number {
    return to.length === 1 ? to[0]! : this.#op({ type: 'split', to });
  }

  #op(op: Op): number {
    if (this.ops.length - this.#from > mostOps) {
      throw new PhraseFault('The phrase stands for too many wordings.', this.#phrase, 0, 'Split it.');
    }
    return this.ops.push(op) - 1;
  }

  /** Whether the end can be reached without a word. */
  #isEmpty(entry: number): boolean {
    const seen = new Set([entry]);
    for (const at of seen) {
      const op = this.ops[at]!;
      if (op.type === 'end') return true;
      if (op.type === 'split') for (const each of op.to) seen.add(each);
      else if (op.type === 'gap' || op.type === 'marks') seen.add(op.next);
    }
    return false;
  }

  #fault(message: string, node: PhraseNode, remedy: string | null): PhraseFault {
    return new PhraseFault(message, this.#phrase, node.start, remedy);
  }
}

const isWord = (node: PhraseNode | undefined, form: string): boolean => node?.type === 'word' && node.form === form;

/** A word that stands for one word of the text. */
const isPlain = (node: PhraseNode): node is WordNode =>
  node.type === 'word' && (node.prefix || expand(node.form, null).length === 0);

function spellOut(word: WordNode, next: PhraseNode | undefined): readonly PhraseNode[] {
  const pairs = expand(word.form, next?.type === 'word' ? next.form : null);
  if (pairs.length === 0) return [word];
  const spelled = pairs.map((pair) => pair.map((form): WordNode => ({ ...word, form })));
  if (spelled.length === 1) return spelled[0]!;
  return [
    {
      type: 'choice',
      optional: false,
      options: spelled.map((items) => ({ ...word, type: 'sequence', items })),
      start: word.start,
      end: word.end,
    },
  ];
}
