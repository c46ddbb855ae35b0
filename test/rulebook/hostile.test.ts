import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { kinds } from './kinds.ts';
import { load } from './told.ts';

const good = `# A brand.
brand: Greenbasket
extends: [onevoice:service, ./legal.yaml]
channels:
  ads: "ads/**"
  calls: { files: ["calls/**"], side: service, reach: 3, reader: vtt }
speakers: { agent: [Agent, "* (Agent)"], customer: Customer }
keys: { text: body, turns: data.turns }
lists:
  greeting: [hello, good (very) morning]
words: &words [Plainfare]
promises:
  returns-30:
    promise: Bring it back within 30 days.
    about: return | bring back
    terms: { window: at least 30 days, cost: free }
    valid: { from: 2026-01-01, until: 2026-12-31 }
    channels: [ads]
    may: { agent: up to 30 days }
    examples: { breaks: ["«Two weeks», tops."] }
tone:
  warm: { avoid: [jargon], measure: { warmth: at least 0.3 } }
rules:
  - id: free-forever
    kind: never-say
    say: [free forever, "it''s (really) free", '[greeting] <money>']
    within: first 2 turns
    severity: { default: warning, ads: error }
    message: 'Never "{actual}".'
    examples: { breaks: "«free forever»", keeps: [free] }
  - id: plain
    kind: say-instead
    swap:
      utilize: use
  - { id: long, kind: limit, of: words, max: 30, even: [negated] }
  - { id: calm-down, severity: off }
allow:
  - { rule: free-*, files: "ads/2019/**", reason: Archived., until: 2026-06-30 }
redact: { order: 'GB-\\d{8}' }
`;
const files = { 'legal.yaml': 'rules:\n  - { id: legal, kind: never-say, say: guaranteed }\n' };
const packs = { service: 'rules:\n  - id: calm-down\n    kind: never-say\n    say: calm down\n' };

const snippets = [
  ...'{}[]:,-#&*!|>\'"%@`\t\n\r \\?.<()',
  '\n  ',
  ': ',
  '- ',
  '---\n',
  '...\n',
  '&a ',
  '*a',
  '*words',
  '!!set ',
  '!x ',
  '<<: ',
  '? ',
  '__proto__: ',
  'constructor: ',
  'null',
  'true',
  '12',
  '2026-01-01',
  '%YAML 1.1\n',
  '\ufeff',
  '\u2028',
  '\ud800',
  '((((',
  'regex: (a+)+$',
  '[greeting]',
];

/** A good brand file with stretches cut out, doubled, or replaced by signs that mean something to YAML. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(good.length),
      cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(300)),
      put: fc.oneof(
        fc.constant(''),
        fc.constantFrom(...snippets),
        fc.tuple(fc.nat(good.length), fc.nat(120)).map(([at, size]) => good.slice(at, at + size)),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) => edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), good));

function check(text: string): void {
  const { faults, rulebook } = load(text, files, packs);
  const texts: Record<string, string> = { 'onevoice.yaml': text, ...files, 'rules/service.yaml': packs.service };
  for (const fault of faults) {
    const lines = (texts[fault.file] ?? '').split(/\r\n|\r|\n/);
    const line = lines[fault.line - 1];
    expect(line, `${fault.message} at line ${fault.line}`).toBeDefined();
    expect(fault.column).toBeGreaterThanOrEqual(1);
    expect(fault.column).toBeLessThanOrEqual(line!.length + 1);
    expect(fault.endLine).toBeLessThanOrEqual(lines.length);
    expect(fault.endLine * 1e6 + fault.endColumn).toBeGreaterThanOrEqual(fault.line * 1e6 + fault.column);
    expect(fault.message).toMatch(/^\S.*[.?]$/s);
    expect(fault.message).not.toMatch(/undefined|\[object|\n/);
  }
  expect(JSON.parse(JSON.stringify(rulebook))).toEqual(rulebook);
  expect(compileRulebook(rulebook, kinds).faults).toEqual([]);
}

describe('a brand file', () => {
  it('that is good has no fault', () => {
    expect(load(good, files, packs).faults).toEqual([]);
    check(good);
  });

  it('that is broken in any way is told at places in it, and what is left of it runs', () => {
    fc.assert(fc.property(mutated, check), { numRuns: 600 });
  });

  it('that is no brand file at all is told too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...snippets, 'rules', 'a', 'brand'), { maxLength: 30 }).map((parts) => parts.join('')),
        check,
      ),
      {
        numRuns: 400,
      },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 200 });
  });

  it('can have names that every object has', () => {
    check(
      'channels: { constructor: a, toString: b }\nspeakers: { valueOf: c }\nlists: { hasOwnProperty: d }\nrules:\n  - { id: constructor, kind: constructor }\n  - { id: a, kind: never-say, say: x, toString: y, severity: { constructor: off } }\n',
    );
  });

  it('is read in time that grows with its size only', () => {
    const rules = Array.from({ length: 5_000 }, (_, at) => `  - { id: r-${at}, kind: never-say, say: phrase ${at} }\n`);
    const start = performance.now();
    expect(load(`rules:\n${rules.join('')}`).rulebook.rules).toHaveLength(5_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
