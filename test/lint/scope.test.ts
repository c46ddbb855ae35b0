import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/kinds/kind.ts';
import { mustSay } from '../../src/kinds/must-say.ts';
import { neverSay } from '../../src/kinds/never-say.ts';
import { createLinter } from '../../src/lint.ts';
import type { Document } from '../../src/model/document.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Channel, Rule, Within } from '../../src/model/rulebook.ts';
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
