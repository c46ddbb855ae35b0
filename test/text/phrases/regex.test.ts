import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatcherBuilder } from '../../../src/text/phrases/builder.ts';
import type { Matcher } from '../../../src/text/phrases/matcher.ts';
import { safeLength } from '../../../src/text/phrases/regex/cost.ts';
import { needsOf } from '../../../src/text/phrases/regex/needs.ts';
import { readRegex } from '../../../src/text/phrases/regex/tree.ts';
import { Reading } from '../../../src/text/reading.ts';
import { finding } from './finding.ts';

const treeOf = (source: string) => readRegex(source, 'gi')!;

function hits(matcher: Matcher, text: string): string[] {
  const found: string[] = [];
  matcher.scan(
    text,
    () => new Reading(text),
    (watch, start, end) => found.push(`${watch} ${text.slice(start, end)}`),
  );
  return found;
}

describe('a regex: phrase', () => {
  it.each([
    ['regex:\\bfee', 'a «fee» and a coffee'],
    ['regex:fee', 'a «fee» and a cof«fee»'],
    ['regex:^hello', '«Hello» hello'],
    ['regex:a|b*', '«a»c«b»'],
    ['regex:\\p{Lu}\\p{Lu}', '«ok» a'],
    ['regex:one\\s+two', '«one\n two»'],
    ['regex:(\\w)\\1', 'co«ff»«ee»'],
  ])('%s finds %s', (phrase, text) => {
    expect(finding(phrase, text.replace(/[«»]/g, ''))).toBe(text);
  });

  it('that runs away is stopped and named, and the rest of the run stands', () => {
    const builder = new MatcherBuilder({}, null);
    const runaway = builder.watch(['regex:^(\\w+\\s?)+$']);
    builder.watch(['calm down']);
    builder.watch(['regex:(?:a|a)*[!]']);
    const matcher = builder.build();
    const text = `calm down ${'a'.repeat(60)}?!`;
    expect(hits(matcher, text)).toContain('1 calm down');
    expect(matcher.stopped).toContainEqual({ phrase: 'regex:^(\\w+\\s?)+$', watch: runaway });
    expect(hits(matcher, 'calm down')).toEqual(['1 calm down']);
  });

  it('that can run away is run all the same', () => {
    expect(finding('regex:(a+)+b', 'xx aaab')).toBe('xx «aaab»');
    expect(finding('regex:(?:\\w+\\s?)+!', 'so it is!')).toBe('«so it is!»');
  });
});

describe('what a regular expression needs', () => {
  it.each([
    ['\\brefund(?:ed)? within \\d+ days\\b', ['days'], ['0']],
    ['\\b\\d{4}-\\d{4}\\b', null, ['0', '-']],
    ['\\b(?:sue|suing) you\\b', ['sue', 'suing'], []],
    ['guarantees? nothing', null, []],
    ['\\bguarantees? nothing', ['guarantee', 'guarantees'], []],
    ['\\b(?:law ?suit|court order)\\b', ['lawsuit', 'suit', 'court'], []],
    ['[\\w.]+@\\w+', null, ['@']],
    ['a|b', null, []],
    ["\\b(?:don't|do not) tell\\b", ['tell'], []],
    ['\\bfee(?!s)\\b', ['fee'], []],
    ['(?:\\bfee\\b)?', null, []],
    ['(\\bcalm\\b|\\bdown\\b)+', ['calm', 'down'], []],
  ])('%s needs one of %j and all of %j', (source, words, characters) => {
    const needs = needsOf(treeOf(source));
    expect(needs.words?.toSorted() ?? null).toEqual(words?.toSorted() ?? null);
    expect(needs.characters.toSorted()).toEqual(characters.toSorted());
  });

  const atom = fc.constantFrom(
    'fee',
    'is',
    'a',
    'calm',
    '\\b',
    ' ',
    '\\s',
    '\\d',
    '\\w',
    '.',
    "'",
    'é',
    '[ab]',
    '[^a]',
    '^',
    '$',
    '-',
    '\\W',
    '(?=fee)',
    '(?!a)',
    '\\B',
  );
  const source: fc.Arbitrary<string> = fc.letrec<{ row: string; part: string; choice: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      { arbitrary: atom, weight: 6 },
      { arbitrary: tie('choice').map((inner) => `(?:${inner})`), weight: 2 },
      {
        arbitrary: fc
          .tuple(tie('choice'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '??', '{1,}'))
          .map(([inner, sign]) => `(${inner})${sign}`),
        weight: 2,
      },
    ),
    row: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    choice: fc.array(tie('row'), { minLength: 1, maxLength: 2 }).map((rows) => rows.join('|')),
  })).choice;
  const text = fc
    .array(
      fc.constantFrom(
        'fee',
        'Fee',
        'fees',
        'is',
        'a',
        'A',
        'b',
        'calm',
        ' ',
        ' ',
        "'",
        '’',
        '1',
        '-',
        'é',
        '_',
        '.',
        '\n',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  it('never keeps a match from being found', () => {
    fc.assert(
      fc.property(source, text, (pattern, said) => {
        fc.pre(!/^[\s.*+?^$()|]*$/.test(pattern));
        const builder = new MatcherBuilder({}, null);
        builder.watch([`regex:${pattern}x{0}`]);
        const expected = [...said.matchAll(new RegExp(`${pattern}x{0}`.trim(), 'gi'))].filter(
          ([found]) => found !== '',
        );
        expect(hits(builder.build(), said)).toEqual(expected.map(([found]) => `0 ${found}`));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the length up to which a regular expression is safe', () => {
  it.each(['(a+)+$', '(a|a)*b', '(\\w+\\s?)+$', '(?:a*)*b', '(.*a){12}b', '([a-z]+)*\\d', '(a|ab|b)*c$', '(x+x+)+y'])(
    '%s is never safe',
    (source) => {
      expect(safeLength(treeOf(source))).toBeLessThanOrEqual(64);
    },
  );

  it.each([
    '\\bno (?:hidden |extra )?fees?\\b',
    '\\d{3}-\\d{4}',
    '\\b(?:we|they) (?:\\w+ ){0,2}charge',
    '[a-z0-9._%+-]{1,30}@[a-z]+',
  ])('%s is safe on a turn', (source) => {
    expect(safeLength(treeOf(source))).toBeGreaterThanOrEqual(512);
  });
});
