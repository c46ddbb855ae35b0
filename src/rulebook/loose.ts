import { PhraseFault } from '../text/phrases/matcher.ts';
import type { PhraseNode } from '../text/phrases/node.ts';
import { parsePhrase } from '../text/phrases/parse.ts';
import { rarityOf } from '../text/rarity.ts';
import type { Complaint } from './source.ts';
import type { Tree } from './tree.ts';

/** Words less rare than this stand in sentences of every kind. */
const common = 9;

/** What the shortest way through a part of a phrase needs: its words, and how much else. */
interface Need {
  readonly words: readonly string[];
  readonly more: number;
}

/** Warns of a phrase that says more, and yet one everyday word is enough for it: "leave (a message | your number)". */
export function checkLoose(scalar: Tree): Complaint[] {
  const phrase = String(scalar.value);
  const node = read(phrase);
  if (node === null || !isMore(node)) return [];
  const least = ways(node).find(({ words, more }) => more === 0 && words.length === 1 && rarityOf(words[0]!) < common);
  if (!least) return [];
  const message = `The word "${least.words[0]}" alone is enough for this phrase.`;
  const remedy = 'Brackets ( ) and what follows a last gap are optional: use { } where one of several must stand.';
  return [{ start: scalar.start, end: scalar.end, message, remedy, severity: 'warning' }];
}

/** The phrase; null where it cannot be read, which is said elsewhere. */
function read(phrase: string): PhraseNode | null {
  try {
    return parsePhrase(phrase);
  } catch (error) {
    if (error instanceof PhraseFault) return null;
    throw error;
  }
}

/** Whether a phrase is more than words to choose from. */
function isMore(node: PhraseNode): boolean {
  switch (node.type) {
    case 'gap':
      return true;
    case 'choice':
      return node.optional || node.options.some(isMore);
    case 'sequence':
      return node.items.some(isMore);
    default:
      return false;
  }
}

/** What each alternative of the outermost choice needs at least. */
function ways(node: PhraseNode): readonly Need[] {
  if (node.type === 'choice' && !node.optional) return node.options.filter(isMore).flatMap(ways);
  return [needOf(node)];
}

function needOf(node: PhraseNode): Need {
  switch (node.type) {
    case 'word':
      return { words: [node.form], more: 0 };
    case 'gap':
      return { words: [], more: 0 };
    case 'mark':
      return { words: [], more: node.optional ? 0 : 1 };
    case 'sequence':
      return node.items
        .map(needOf)
        .reduce((sum, each) => ({ words: [...sum.words, ...each.words], more: sum.more + each.more }), {
          words: [],
          more: 0,
        });
    case 'choice':
      if (node.optional) return { words: [], more: 0 };
      return node.options.map(needOf).reduce((least, each) => (sizeOf(each) < sizeOf(least) ? each : least));
    default:
      return { words: [], more: 1 };
  }
}

const sizeOf = ({ words, more }: Need): number => words.length + more;
