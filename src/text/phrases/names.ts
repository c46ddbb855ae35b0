import { nearestWord } from '../nearest.ts';
import { acts } from './acts.ts';
import { spellingsOf } from './brand-name.ts';
import { PhraseFault } from './matcher.ts';
import type { ListNode, PhraseNode, SlotNode } from './node.ts';
import { parsePhrase } from './parse.ts';

/** What names in phrases stand for: word lists, dialogue acts and the brand, as phrases. Each is read once. */
export class Names {
  readonly #lists: Readonly<Record<string, readonly string[]>>;
  readonly #read = new Map<string, readonly PhraseNode[]>();
  /** The brand's name; null where the brand file gives none. */
  readonly brand: string | null;

  constructor(lists: Readonly<Record<string, readonly string[]>>, brand: string | null) {
    this.#lists = lists;
    this.brand = brand;
  }

  /** The alternatives a name stands for. Throws a `PhraseFault` of `phrase` where it stands for none. */
  meaningOf(node: ListNode | SlotNode, phrase: string): readonly PhraseNode[] {
    const key = `${node.type} ${node.name}`;
    const known = this.#read.get(key);
    if (known) return known;
    const read = this.#meaningOf(node, phrase);
    this.#read.set(key, read);
    return read;
  }

  #meaningOf(node: ListNode | SlotNode, phrase: string): readonly PhraseNode[] {
    if (node.type === 'list') return this.#listed(node, phrase).map((entry) => readEntry(node, entry, phrase));
    if (node.name !== 'brand') return acts[node.name]!.map((entry) => readEntry(node, entry, phrase));
    const { start, end } = node;
    if (this.brand === null) {
      throw new PhraseFault('The brand file names no brand.', phrase, start, 'Write its name after "brand:".');
    }
    const spellings = spellingsOf(this.brand);
    if (spellings.length === 0) throw new PhraseFault('The name of the brand holds no word.', phrase, start);
    return spellings.map((text) => ({ type: 'exact', text, cased: false, start, end }));
  }

  #listed({ name, start }: ListNode, phrase: string): readonly string[] {
    const list = Object.hasOwn(this.#lists, name) ? this.#lists[name]! : null;
    if (list && list.length > 0) return list;
    if (list) throw new PhraseFault(`The word list [${name}] is empty.`, phrase, start);
    const names = Object.keys(this.#lists);
    const like = nearestWord(name, names);
    const all = names.map((each) => `[${each}]`).join(' ');
    const some = names.length > 0 ? `There are ${all}.` : 'Word lists stand under "lists:" in the brand file.';
    throw new PhraseFault(`There is no word list [${name}].`, phrase, start, like ? `Did you mean [${like}]?` : some);
  }
}

function readEntry({ name, start }: ListNode | SlotNode, entry: string, phrase: string): PhraseNode {
  try {
    const read = parsePhrase(entry);
    if (read.type !== 'regex') return read;
  } catch (error) {
    if (!(error instanceof PhraseFault)) throw error;
    throw new PhraseFault(`[${name}] holds "${entry}": ${error.message}`, phrase, start, error.remedy);
  }
  const remedy = 'Only a phrase by itself can be a regex:.';
  throw new PhraseFault(`[${name}] holds a regex: phrase.`, phrase, start, remedy);
}
