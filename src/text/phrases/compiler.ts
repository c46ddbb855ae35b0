import { contract } from '../contractions.ts';
import { acts } from './acts.ts';
import { exactOf } from './exact.ts';
import { PhraseFault } from './matcher.ts';
import type { Names } from './names.ts';
import type { ExactNode, ListNode, PhraseNode, SlotNode, WordNode } from './node.ts';
import type { Op } from './op.ts';
import { quantitySlots } from './slots.ts';
import { isPlain, spelledOut } from './spelled.ts';
import type { Vocabulary, WordSet } from './vocabulary.ts';

const endOp = 0;
const mostOps = 50_000;
const deepestName = 8;

/** Turns phrases into steps. One compiler serves all phrases of a rulebook. */
export class Compiler {
  readonly ops: Op[] = [{ type: 'end' }];
  readonly #vocabulary: Vocabulary;
  readonly #names: Names;
  /** The phrase at work, the first of its steps, and how many names deep it is. */
  #phrase = '';
  #from = 0;
  #depth = 0;

  constructor(vocabulary: Vocabulary, names: Names) {
    this.#vocabulary = vocabulary;
    this.#names = names;
  }

  /** The alternatives of a phrase that need not be tried together: its own, and those of a name that is all of it. */
  alternatives(node: PhraseNode, phrase: string): readonly PhraseNode[] {
    if (node.type === 'choice' && !node.optional)
      return node.options.flatMap((each) => this.alternatives(each, phrase));
    if (node.type === 'list' || (node.type === 'slot' && node.name in acts)) return this.#names.meaningOf(node, phrase);
    return [node];
  }

  /** Compiles a phrase, or one alternative of it, and answers with its first step. */
  compile(node: PhraseNode, phrase: string): number {
    this.#phrase = phrase;
    this.#from = this.ops.length;
    this.#depth = 0;
    const entry = this.#node(node, endOp);
    if (!this.#isEmpty(entry)) return entry;
    const remedy = 'Leave one word out of the (parentheses).';
    throw new PhraseFault('Nothing in the phrase is required.', phrase, node.start, remedy);
  }

  #node(node: PhraseNode, next: number): number {
    switch (node.type) {
      case 'word':
        return this.#sequence([node], next);
      case 'sequence':
        return this.#sequence(node.items, next);
      case 'exact':
        return this.#exact(node, next);
      case 'mark':
        return this.#op(node.optional ? { type: 'marks', next } : { type: 'symbol', text: node.text, next });
      case 'gap':
        return this.#op({ type: 'gap', most: node.most, next });
      case 'choice':
        return this.#either(node.options, node.optional, next);
      case 'list':
        return this.#named(node, next);
      case 'slot':
        return this.#slot(node, next);
      case 'regex':
        throw new PhraseFault('regex: must begin the whole phrase.', this.#phrase, node.start);
    }
  }

  #sequence(items: readonly PhraseNode[], next: number): number {
    return spelledOut(items, this.#names.brand !== null).reduceRight(
      (rest, part) => (part.type === 'word' ? this.#word(this.#setOf(part), rest) : this.#node(part, rest)),
      next,
    );
  }

  /** A word, and the ways in which it and the word after it contract: "do not", "don't". */
  #word(set: WordSet, next: number): number {
    const ways = [this.#op({ type: 'word', set, next })];
    for (const second of set.contracts ? this.#wordsAt(next) : []) {
      if (!second.set.isContracted) continue;
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

  #slot(node: SlotNode, next: number): number {
    const filling = quantitySlots.get(node.name);
    if (filling) return this.#op({ type: 'slot', filling, next });
    return node.name === 'word' ? this.#op({ type: 'any', next }) : this.#named(node, next);
  }

  #named(node: ListNode | SlotNode, next: number): number {
    this.#depth += 1;
    if (this.#depth > deepestName) {
      throw new PhraseFault('The word lists name each other in a circle.', this.#phrase, node.start);
    }
    const entry = this.#either(this.#names.meaningOf(node, this.#phrase), false, next);
    this.#depth -= 1;
    return entry;
  }

  /** Single words become one step, whatever their number. */
  #either(options: readonly PhraseNode[], optional: boolean, next: number): number {
    const single = options.filter(isPlain);
    const to = options.filter((option) => !isPlain(option)).map((option) => this.#node(option, next));
    if (single.length > 0) to.push(this.#word(this.#vocabulary.union(single.map((word) => this.#setOf(word))), next));
    return this.#split(optional ? [...to, next] : to);
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
}
