import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Check, Watcher } from '../../src/kinds/kind.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { kinds } from './kinds.ts';
import { load } from './told.ts';

const book = load(`brand: A
words: [Plainfare]
rules:
  - { id: a, kind: never-say, say: free }
  - { id: b, kind: limit, of: words, max: 3 }
`).rulebook;

describe('compileRulebook', () => {
  it('makes the same of a rulebook that was kept as JSON', () => {
    // The parsed text is a rulebook again: it was one when it was written.
    const kept = JSON.parse(JSON.stringify(book)) as typeof book;
    expect(kept).toEqual(book);
    const { rules, faults } = compileRulebook(kept, kinds);
    expect(faults).toEqual([]);
    expect(rules.map(({ rule, kind }) => [rule.id, kind.name])).toEqual([
      ['a', 'never-say'],
      ['b', 'limit'],
    ]);
  });

  it('leaves out, and tells, what this program cannot run', () => {
    const [a, b] = book.rules;
    const odd = {
      ...book,
      rules: [
        { ...a!, options: { say: 'free (x' } },
        { ...a!, id: 'c', kind: 'gone' },
        { ...b!, options: { max: 1, min: 2 } },
      ],
    };
    const { rules, faults } = compileRulebook(odd, kinds);
    expect(rules).toEqual([]);
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [4, '"(" is not closed.'],
      [4, 'The rule "c" has the unknown kind "gone".'],
      [5, '"min" is more than "max".'],
    ]);
  });

  it("tells kinds the brand's own words, its name among them", () => {
    const heard: unknown[] = [];
    const compile = (_: unknown, watcher: Watcher): Check => {
      heard.push(watcher.words);
      return { wokenBy: [], run: () => [] };
    };
    const spy = { ...kinds[0]!, compile };
    compileRulebook(book, [spy, kinds[2]!]);
    expect(heard).toEqual([['Plainfare', 'A']]);
  });

  it('needs no YAML and no JSON Schema', () => {
    const source = readFileSync(new URL('../../src/rulebook/compile.ts', import.meta.url), 'utf8');
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
    expect(imports.filter((from) => from?.startsWith('./') || !from?.startsWith('.'))).toEqual([]);
  });
});
