import type { BrandSource } from '../rulebook/source.ts';
import type { Tree } from '../rulebook/tree.ts';
import { leaf, listNode, mapNode } from './node.ts';
import type { Term } from './vocabulary.ts';

const here = { start: 0, end: 0 };

/** The rule that Vale makes of accepted terms, by which they are written as they are listed; null for no terms. */
export function termsRule(terms: readonly Term[]): Tree | null {
  if (terms.length === 0) return null;
  const swap = terms.map((term): [string, Tree] => [term.text.toLowerCase(), leaf(term.text, term)]);
  return mapNode(
    [
      ...about('Vale.Terms', 'vale-substitution', "Use '{expected}' instead of '{actual}'."),
      ['swap', mapNode(swap, here)],
      ['ignorecase', leaf(true, here)],
      ['vocab', leaf(false, here)],
    ],
    here,
  );
}

/** The rule that Vale makes of rejected terms; null for none. */
export function avoidRule(terms: readonly Term[]): Tree | null {
  if (terms.length === 0) return null;
  const tokens = listNode(
    terms.map((term) => leaf(term.text, term)),
    here,
  );
  return mapNode([...about('Vale.Avoid', 'vale-existence', "Avoid using '{actual}'."), ['tokens', tokens]], here);
}

const about = (id: string, kind: string, message: string): [string, Tree][] => [
  ['id', leaf(id, here)],
  ['kind', leaf(kind, here)],
  ['message', leaf(message, here)],
  ['severity', leaf('error', here)],
];

/** A file as one that holds rules of a brand file. */
export const sourceOf = (
  source: Pick<BrandSource, 'path' | 'text' | 'lines'>,
  rules: readonly Tree[],
): BrandSource => ({
  ...source,
  tree: mapNode([['rules', listNode(rules, here)]], here),
  shipped: false,
  partial: false,
  foreign: true,
});
