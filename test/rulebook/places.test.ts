import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument, Scalar, stringify } from 'yaml';
import { parseBrandFile } from '../../src/rulebook/parse.ts';
import { placeInScalar } from '../../src/rulebook/scalar.ts';
import { treeAt } from '../../src/rulebook/tree.ts';
import { load, told } from './told.ts';

describe('a fault of a phrase', () => {
  it('points at its very character in plain, quoted and folded texts, and at the beginning of block texts', () => {
    const text = `rules:
  - id: a
    kind: never-say
    say: free (forever
  - id: b
    kind: never-say
    say: [ok, "it\\u0027s (now", 'it''s (now']
  - id: c
    kind: never-say
    say: free
      forever (now
  - id: d
    kind: never-say
    say: >
      folded (x
`;
    const open = (line: string, marks: string): string =>
      `${line}\n${marks}\n"(" is not closed.\nClose it with ), or write \\( to mean it.`;
    expect(told(text)).toBe(
      [
        open('    say: free (forever', '              ^'),
        open(`    say: [ok, "it\\u0027s (now", 'it''s (now']`, '                         ^'),
        open(`    say: [ok, "it\\u0027s (now", 'it''s (now']`, '                                       ^'),
        open('      forever (now', '              ^'),
        open('    say: >', '         ^'),
      ].join('\n'),
    );
  });

  it('points into keys, word lists and what re-tunes a rule', () => {
    expect(
      told('lists:\n  hi: [hello, good (x]\nrules:\n  - id: a\n    kind: say-instead\n    swap:\n      use (x: y\n'),
    ).toBe(`  hi: [hello, good (x]
                   ^
"(" is not closed.
Close it with ), or write \\( to mean it.
      use (x: y
          ^
"(" is not closed.
Close it with ), or write \\( to mean it.`);
    const pack = 'rules:\n  - { id: a, kind: never-say, say: fine }\n';
    expect(told('extends: onevoice:p\nrules:\n  - { id: a, say: not (fine }\n', {}, { p: pack })).toContain(
      '  - { id: a, say: not (fine }\n                      ^\n"(" is not closed.',
    );
  });

  it('leaves a phrase that cannot be read out of its list, and the rule that names the list stands', () => {
    const { rulebook, faults } = load(
      "lists:\n  hi: [hello, good (x]\nrules:\n  - { id: a, kind: never-say, say: '[hi]' }\n",
    );
    expect(faults).toHaveLength(1);
    expect(rulebook.lists).toEqual({ hi: ['hello'] });
    expect(rulebook.rules).toHaveLength(1);
  });
});

describe('a place in a scalar', () => {
  const words = fc
    .array(
      fc.constantFrom('a', 'b', "'", '"', '\\', ' ', '\n', '\t', '\u00e9', '\u{1f600}', '#', ':', '\u0007', '\u2028'),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('is the place of the same character, in every style, folded or not', () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'),
        fc.constantFrom(0, 20),
        (value, type, lineWidth) => {
          const scalar = new Scalar(value);
          scalar.type = type;
          const text = stringify({ key: scalar }, { lineWidth, minContentWidth: 5 });
          // The library writes some plain texts so that they read as something else.
          fc.pre(readsBack(text) === value);
          const tree = treeAt(parseBrandFile('x', text, false).source!.tree, ['key'])!;
          expect(tree.value).toBe(value);
          if (tree.style === 'other') return;
          let last = tree.start;
          for (let at = 0; at < value.length; at += 1) {
            const { start, end } = placeInScalar(text, tree, at);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(tree.end);
            if (/[ab#:\u00e9]/.test(value[at]!)) expect(text.slice(start, end)).toBe(value[at]);
            last = start;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** The value that a text gives its key; nothing where it is no YAML. */
function readsBack(text: string): unknown {
  const { contents, errors } = parseDocument(text);
  return errors.length > 0 ? undefined : contents && isMap(contents) ? contents.get('key') : undefined;
}
