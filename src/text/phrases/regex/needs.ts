import { isCommon } from '../common.ts';
import { charactersOf, isDigits, separates } from './charset.ts';
import type { RegexTree } from './tree.ts';

/** In an enumerated string: any text at all. */
const anything = '*';
const mostWays = 64;

/** What a text must hold for a regular expression to match in it. */
export interface Needs {
  /** One of these words, lower case, standing by itself; null where no word is sure to be there. */
  readonly words: readonly string[] | null;
  /** Each of these characters; `0` for any digit. */
  readonly characters: readonly string[];
}

/** What is sure to be in every match. */
export function needsOf(tree: RegexTree): Needs {
  return { words: wordsIn(tree), characters: [...charactersIn(tree)] };
}

function charactersIn(tree: RegexTree): ReadonlySet<string> {
  if (tree.type === 'sequence') return new Set(tree.items.flatMap((item) => [...charactersIn(item)]));
  if (tree.type === 'repeat') return tree.least > 0 ? charactersIn(tree.item) : new Set();
  if (tree.type === 'choice') {
    const [first, ...rest] = tree.options.map(charactersIn);
    return new Set([...first!].filter((char) => rest.every((others) => others.has(char))));
  }
  if (tree.type !== 'char') return new Set();
  if (isDigits(tree.set)) return new Set('0');
  const characters = charactersOf(tree.set);
  return new Set(characters?.length === 1 && /[^\w\s]/.test(characters[0]!) ? characters : []);
}

/** The cheapest set of words of which every match holds one. */
function wordsIn(tree: RegexTree): readonly string[] | null {
  if (tree.type === 'repeat') return tree.least > 0 ? wordsIn(tree.item) : null;
  if (tree.type === 'choice') {
    const each = tree.options.map(wordsIn);
    return each.every((words) => words !== null) ? [...new Set(each.flat())] : null;
  }
  if (tree.type !== 'sequence') return null;
  const items = flat(tree);
  const candidates = [...segmentsOf(items).map(wordsOfSegment), ...items.map(wordsIn)];
  return candidates.reduce((best, words) => (words && (!best || costOf(words) < costOf(best)) ? words : best), null);
}

const flat = (tree: RegexTree): readonly RegexTree[] => (tree.type === 'sequence' ? tree.items.flatMap(flat) : [tree]);

/** What stands between the places where a word is sure to end; the ends of the pattern are no such places. */
function segmentsOf(items: readonly RegexTree[]): readonly (readonly string[])[] {
  const segments: string[][] = [[anything]];
  for (const item of items) {
    if (isSeparator(item)) segments.push(['']);
    else segments.push(product(segments.pop()!, waysOf(item)));
  }
  segments.push(product(segments.pop()!, [anything]));
  return segments;
}

function isSeparator(item: RegexTree): boolean {
  if (item.type === 'edge') return true;
  if (item.type === 'repeat') return item.least > 0 && isSeparator(item.item);
  return item.type === 'char' && separates(item.set);
}

/** The strings an item can match; word edges in them as a space, and `anything` where there are too many. */
function waysOf(item: RegexTree): readonly string[] {
  switch (item.type) {
    case 'char':
      return charactersOf(item.set) ?? (separates(item.set) ? [' '] : [anything]);
    case 'edge':
      return [' '];
    case 'look':
      return [''];
    case 'echo':
      return [anything];
    case 'choice': {
      const ways = new Set(item.options.flatMap(waysOf));
      return ways.size <= mostWays ? [...ways] : [anything];
    }
    case 'sequence':
      return item.items.map(waysOf).reduce(product, ['']);
    case 'repeat':
      return repeated(waysOf(item.item), item.least, item.most);
  }
}

function repeated(ways: readonly string[], least: number, most: number): readonly string[] {
  if (most > 4) return [anything];
  const all = new Set<string>();
  let so: readonly string[] = [''];
  for (let times = 0; times <= most; times += 1) {
    if (times >= least) for (const way of so) all.add(way);
    so = product(so, ways);
  }
  return all.size <= mostWays ? [...all] : [anything];
}

function product(heads: readonly string[], tails: readonly string[]): string[] {
  if (heads.length * tails.length > mostWays) return [anything];
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}

/** A whole word from each string; null where one has none. */
function wordsOfSegment(strings: readonly string[]): readonly string[] | null {
  const words = new Set<string>();
  for (const string of strings) {
    const whole = string.split(/[^\w*]+/).filter((word) => /^[a-z]+$/.test(word));
    const [best] = whole.sort((a, b) => costOf([a]) - costOf([b]) || b.length - a.length);
    if (best === undefined) return null;
    words.add(best);
  }
  return [...words];
}

const costOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + (isCommon(word) ? 30 : 1), 0);
