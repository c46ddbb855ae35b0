import { expand } from '../contractions.ts';
import type { PhraseNode, WordNode } from './node.ts';

/** The parts of a sequence in one row, contracted words spelled out and, where there is a brand, `brand name` as its slot. */
export function spelledOut(items: readonly PhraseNode[], hasBrand: boolean): readonly PhraseNode[] {
  const parts: PhraseNode[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    const next = items[at + 1];
    if (item.type === 'sequence') {
      parts.push(...spelledOut(item.items, hasBrand));
    } else if (item.type !== 'word' || item.prefix) {
      parts.push(item);
    } else if (hasBrand && item.form === 'brand' && next?.type === 'word' && next.form === 'name') {
      parts.push({ type: 'slot', name: 'brand', start: item.start, end: next.end });
      at += 1;
    } else {
      parts.push(...spellOut(item, next));
    }
  }
  return parts;
}

/** Whether a word stands for one word of the text and needs no spelling out. */
export const isPlain = (node: PhraseNode): node is WordNode =>
  node.type === 'word' && (node.prefix || expand(node.form, null).length === 0);

function spellOut(word: WordNode, next: PhraseNode | undefined): readonly PhraseNode[] {
  const pairs = expand(word.form, next?.type === 'word' ? next.form : null);
  if (pairs.length === 0) return [word];
  const { start, end } = word;
  const ways = pairs.map((pair) => pair.map((form): WordNode => ({ ...word, form })));
  if (ways.length === 1) return ways[0]!;
  const options = ways.map((items): PhraseNode => ({ type: 'sequence', items, start, end }));
  return [{ type: 'choice', optional: false, options, start, end }];
}
