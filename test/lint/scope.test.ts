import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/kinds/kind.ts';
import { mustSay } from '../../src/kinds/must-say.ts';
import { neverSay } from '../../src/kinds/never-say.ts';
import { createLinter } from '../../src/lint.ts';
import type { Document } from '../../src/model/document.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Channel, Rule, Within } from '../../src/model/rulebook.ts';
import { readDocument } from '../../src/readers/read.ts';
import { reader } from '../../src/readers/transcript-json.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { bookOf, documentOf, ruleOf } from '../kinds/remark.ts';

/** Lints a document with one rule, in a brand of these channels. */
function linted(kind: Kind, document: Document, more: Partial<Rule>, channels: readonly Channel[] = []) {
  const rulebook = { ...bookOf([ruleOf(kind, { say: 'hush' }, more)]), channels };
  const { rules, matcher } = compileRulebook(rulebook, [kind]);
  const { findings, notApplicable } = createLinter(rulebook, rules, matcher, '2026-01-01').lint(document);
  return {
    quoted: findings.map(
      ({ offset }) => document.text.slice(document.text.lastIndexOf('\n', offset) + 1).split('\n')[0],
    ),
    notApplicable,
  };
}

const turn = (role: string | null, text: string, more: Partial<Passage> = {}): Partial<Passage> => ({
  role,
  label: role,
  text,
  ...more,
});
const call = documentOf(
  [
    turn('agent', 'Hush one.', { speaker: 'Dana', start: 0, end: 10 }),
    turn('customer', 'Hush two.', { start: 10, end: 20 }),
    turn('supervisor', 'Hush three.', { speaker: 'Abe', start: 30, end: 40 }),
    turn('agent', 'Hush four.', { speaker: 'Dana', start: 90, end: 100 }),
  ],
  { path: 'calls/a.txt', conversation: true },
);
const found = (more: Partial<Rule>, channels: readonly Channel[] = []) =>
  linted(neverSay, call, more, channels).quoted.map((line) => line?.slice('Hush '.length, -1));

describe('by', () => {
  it('left out means whoever speaks for the company', () => {
    expect(found({})).toEqual(['one', 'three', 'four']);
  });

  it.each([
    ['a role', ['supervisor'], ['three']],
    ['a speaker', ['Dana'], ['one', 'four']],
    ['several', ['customer', 'Abe'], ['two', 'three']],
    ['anyone', ['anyone'], ['one', 'two', 'three', 'four']],
    ['nobody here', ['bot'], []],
  ])('limits a rule to %s', (_, by, expected) => {
    expect(found({ by })).toEqual(expected);
  });
});

describe('within', () => {
  it.each<readonly [Within, readonly string[]]>([
    [{ edge: 'first', count: 1, unit: 'turns' }, ['one']],
    [{ edge: 'last', count: 2, unit: 'turns' }, ['three', 'four']],
    [{ edge: 'first', count: 31, unit: 'seconds' }, ['one', 'three']],
    [{ edge: 'last', count: 20, unit: 'percent' }, ['four']],
  ])('limits a rule to %o', (within, expected) => {
    expect(found({ within })).toEqual(expected);
  });
});

describe('within, in a file of several conversations', () => {
  const conversation = (unit: string, from: number): Partial<Passage>[] => [
    turn('agent', `Hush ${unit} opening.`, { unit, start: from, end: from + 10 }),
    turn('customer', 'Hello.', { unit, start: from + 10, end: from + 50 }),
    turn('agent', `Hush ${unit} closing.`, { unit, start: from + 50, end: from + 100 }),
  ];
  const file = documentOf([...conversation('A', 0), ...conversation('B', 0), ...conversation('C', 500)], {
    conversation: true,
  });

  it.each<readonly [Within, string]>([
    [{ edge: 'first', count: 1, unit: 'turns' }, 'opening'],
    [{ edge: 'last', count: 1, unit: 'turns' }, 'closing'],
    [{ edge: 'first', count: 30, unit: 'seconds' }, 'opening'],
    [{ edge: 'last', count: 20, unit: 'percent' }, 'closing'],
  ])('is held against each of them: %o', (within, part) => {
    expect(linted(neverSay, file, { within }).quoted).toEqual(['A', 'B', 'C'].map((unit) => `Hush ${unit} ${part}.`));
  });

  it('reports each conversation that lacks what must be said, where it starts', () => {
    const within: Within = { edge: 'first', count: 2, unit: 'turns' };
    const silent = documentOf(
      ['A', 'B', 'C'].flatMap((unit) => [
        turn('agent', unit === 'B' ? 'Hush.' : `Hello from ${unit}.`, { unit }),
        turn('customer', 'Hi.', { unit }),
      ]),
      { conversation: true },
    );
    expect(linted(mustSay, silent, { by: ['agent'], within }).quoted).toEqual(['Hello from A.', 'Hello from C.']);
  });
});

describe('a file that ends early', () => {
  const cut = documentOf(
    ['A', 'B'].flatMap((unit) => [turn('agent', `Hello from ${unit}.`, { unit }), turn('agent', 'Bye.', { unit })]),
    { conversation: true, endsEarly: true },
  );

  it.each<readonly [string, Within | null, readonly string[]]>([
    ['an end', { edge: 'last', count: 1, unit: 'turns' }, ['Bye.']],
    ['a whole', null, ['Hello from A.']],
    ['a part whose length is lost', { edge: 'first', count: 50, unit: 'percent' }, ['Hello from A.']],
    ['a start, which was read', { edge: 'first', count: 1, unit: 'turns' }, ['Hello from A.', 'Hello from B.']],
  ])('lacks nothing in %s that is lost', (_, within, expected) => {
    expect(linted(mustSay, cut, { within })).toEqual({ quoted: expected, notApplicable: [] });
  });

  it('is counted as one that the rule does not apply to where no other conversation is in it', () => {
    const one = documentOf([turn('agent', 'Hello.')], { conversation: true, endsEarly: true });
    expect(linted(mustSay, one, {})).toEqual({ quoted: [], notApplicable: ['must-say-test'] });
    expect(linted(mustSay, documentOf([turn('agent', 'Hush.')], { conversation: true, endsEarly: true }), {})).toEqual({
      quoted: [],
      notApplicable: [],
    });
  });

  it('says so, and how much of it was read', async () => {
    const text =
      '[{"speaker":"agent","text":"Hello."},{"speaker":"customer","text":"Hi."},{"speaker":"agent","text":"He';
    const document = readDocument(
      { path: 'a.json', text, bytes: new Uint8Array() },
      { name: 'transcript-json' },
      reader,
      {
        speakers: {},
        keys: {},
      },
    );
    expect(document.endsEarly).toBe(true);
    expect(document.troubles.map(({ message }) => message)).toEqual([
      'A string starts here and never ends. 2 passages were read up to there and the rest is lost, so that rules about the end do not apply.',
    ]);
  });
});

describe('channels', () => {
  const channelNamed = (name: string): Channel => ({
    name,
    files: [`${name}/**`],
    side: null,
    reach: 1,
    reader: null,
    audience: [],
  });
  const channels = ['calls', 'ads'].map(channelNamed);

  it('limit a rule to the files of these', () => {
    expect(found({ channels: ['calls'] }, channels)).toEqual(['one', 'three', 'four']);
    expect(found({ channels: ['ads'] }, channels)).toEqual([]);
  });

  it('can have a severity of their own, or none', () => {
    expect(found({ severities: { calls: 'off' } }, channels)).toEqual([]);
    expect(found({ severities: { ads: 'off' } }, channels)).toEqual(['one', 'three', 'four']);
  });
});

describe('a rule that cannot apply', () => {
  it('is counted and finds nothing: nobody it listens to ever spoke', () => {
    const silent = documentOf([turn('customer', 'Anyone there?')], { conversation: true });
    expect(linted(mustSay, silent, { by: ['agent'] })).toEqual({ quoted: [], notApplicable: ['must-say-test'] });
  });

  it('is not counted where it was kept or broken', () => {
    const kept = documentOf([turn('agent', 'Hush.')], { conversation: true });
    const broken = documentOf([turn('agent', 'Hello.')], { conversation: true });
    expect(linted(mustSay, kept, { by: ['agent'] })).toEqual({ quoted: [], notApplicable: [] });
    expect(linted(mustSay, broken, { by: ['agent'] })).toEqual({ quoted: ['Hello.'], notApplicable: [] });
  });
});
