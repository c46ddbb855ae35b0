import type { Dictionary } from './dictionary.ts';
import { dictionaryOf, type English } from './english.ts';

const letters = [..."abcdefghijklmnopqrstuvwxyz'"];
const vowels = /[aeiouy]/;
/** Endings that may be put back on a likely stem: "recieveing" is like "receive". */
const endings = ['', 's', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ment', 'able', 'ation'];
const longest = 30;

/** Words that a misspelled word (lower case, apostrophes straight) most likely stands for, likeliest first, three at most. */
export function suggestionsFor(word: string, english: English): readonly string[] {
  if (word.length > longest) return [];
  const dictionary = dictionaryOf(english === 'british' ? 'british' : 'american');
  const near = oneEdit(word, dictionary);
  if (near.length > 0) return near;
  const parts = twoWords(word, dictionary);
  return parts === null ? twoEdits(word, dictionary).slice(0, 3) : [parts];
}

/**
 * What a word stands for when it is a slip of the fingers that says so by itself: two letters swapped, or one doubled or
 * not doubled ("recieve", "accomodate"); null otherwise. Strong enough for words that could be names.
 */
export function slipOf(word: string, english: English): string | null {
  if (word.length > longest) return null;
  const dictionary = dictionaryOf(english === 'british' ? 'british' : 'american');
  return [...swaps(word), ...doublings(word)].find((each) => dictionary.proposes(each)) ?? null;
}

/** Known words one edit away, in the order of how people err: doubling, swapping, known confusions, then the rest. */
function oneEdit(word: string, dictionary: Dictionary): string[] {
  const found = new Set<string>();
  for (const candidate of edits(word, dictionary)) {
    if (candidate !== word && proposesAll(candidate, dictionary)) found.add(candidate);
    if (found.size === 3) break;
  }
  return [...found];
}

/** A candidate can be two words: "alot" is like "a lot". */
const proposesAll = (candidate: string, dictionary: Dictionary): boolean =>
  candidate.split(' ').every((each) => dictionary.proposes(each));

function* edits(word: string, dictionary: Dictionary): Generator<string> {
  for (const [wrong, right] of dictionary.mistakes) if (wrong === word) yield right;
  if (word.endsWith('ys')) yield `${word.slice(0, -2)}ies`;
  if (/nt$|s$|ll$|ve$|re$/.test(word)) {
    for (const tail of ['t', 's', 'll', 've', 're']) {
      if (word.endsWith(tail)) yield `${word.slice(0, -tail.length)}'${tail}`;
    }
  }
  yield* swaps(word);
  yield* doublings(word);
  for (const [wrong, right] of dictionary.mistakes) {
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
      yield word.slice(0, at) + right + word.slice(at + wrong.length);
    }
  }
  yield* substitutions(word, (from, to) => vowels.test(from) && vowels.test(to));
  for (let at = 1; at <= word.length; at += 1) {
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
  }
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
  yield* substitutions(word, (from, to) => !(vowels.test(from) && vowels.test(to)));
  for (const letter of letters) yield letter + word;
}

/** Two known words written as one: "creditcard". */
function twoWords(word: string, dictionary: Dictionary): string | null {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const parts = `${word.slice(0, at)} ${word.slice(at)}`;
    if (proposesAll(parts, dictionary)) return parts;
  }
  return null;
}

function* swaps(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at += 1) {
    if (word[at] !== word[at + 1]) yield word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  }
}

function* doublings(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    if (word[at] === word[at + 1]) yield word.slice(0, at) + word.slice(at + 1);
    else if (at > 0) yield word.slice(0, at) + word[at]! + word.slice(at);
  }
}

function* substitutions(word: string, fits: (from: string, to: string) => boolean): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    for (const letter of letters) {
      if (fits(word[at]!, letter)) yield word.slice(0, at) + letter + word.slice(at + 1);
    }
  }
}

/** Known words that begin alike and are two edits away, the closest in length first. */
function twoEdits(word: string, dictionary: Dictionary): string[] {
  const found = new Map<string, number>();
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const like of dictionary.stems()) {
      if (like[0] !== stem[0] || Math.abs(like.length - stem.length) > 2 || !withinTwo(stem, like)) continue;
      const candidate = like + ending;
      if (dictionary.proposes(candidate)) found.set(candidate, Math.abs(candidate.length - word.length));
    }
  }
  return [...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([candidate]) => candidate);
}

/** Whether two words are at most two edits (Damerau, adjacent letters) apart. */
function withinTwo(a: string, b: string): boolean {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, before[column - 2]! + 1);
      }
      current.push(best);
      least = Math.min(least, best);
    }
    if (least > 2) return false;
    before = above;
    above = current;
  }
  return above[b.length]! <= 2;
}
