import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { brandFileSchema } from '../../src/rulebook/schema.ts';
import { kinds } from './kinds.ts';
import { load, told } from './told.ts';

const rules = `channels:
  calls: { files: "calls/**", side: service }
promises:
  returns-30: { promise: Thirty days., about: return, terms: { window: at least 30 days } }
tone:
  plain: { avoid: jargon }
rules:
  - { id: greet, kind: never-say, say: hello }
  - { id: greet-store, kind: never-say, say: morning }
  - { id: recap, kind: never-say, say: to recap, off: true }
`;

it('a scorecard becomes titles, weights and the ids its patterns mean', () => {
  const { rulebook, faults } = load(`${rules}scorecards:
  service:
    channels: calls
    pass: 80
    standards:
      - { title: Says hello, section: Opening, rule: greet*, weight: 10 }
      - { rule: greet, promise: "*", tone: plain, fail: automatic }
`);
  expect(faults).toEqual([]);
  expect(rulebook.scorecards).toEqual([
    {
      ...{ id: 'service', title: 'service', channels: ['calls'], by: ['agent', 'supervisor'], pass: 80 },
      standards: [
        { title: 'Says hello', section: 'Opening', ids: ['greet', 'greet-store'], weight: 10, automatic: false },
        { title: 'greet, *, plain', section: null, ids: ['greet', 'returns-30', 'plain'], weight: 1, automatic: true },
      ],
      source: { file: 'onevoice.yaml', line: 12, column: 3 },
    },
  ]);
});

it('says every fault of a scorecard at its place, with the nearest word', () => {
  const text = `${rules}scorecards:
  a:
    channels: call
    pass: 120
    standards:
      - { rule: gret }
  b:
    by: agnt
    standards:
      - { rule: returns-30, weight: 10 }
      - { rule: "recip*" }
      - { weigth: 5, rule: greet }
      - { rule: greet, fail: auto }
  c:
    standards:
      - { title: Nothing at all }
      - { rule: greet, weight: -1 }
  d:
    standards:
      - { rule: greet, weight: 0 }
      - { rule: recap, weight: 0 }
      - { rule: greet, weight: 0 }
  e: { title: Empty, standards: [] }
  f: { title: None }
`;
  expect(told(text)).toMatchInlineSnapshot(`
    "    channels: call
                  ^^^^
    There is no channel "call".
    Did you mean "calls"? Known here: calls.
        pass: 120
              ^^^
    "pass" cannot be 120: it must be at most 100.
    For example: pass: 80
          - { rule: gret }
                    ^^^^
    There is no rule "gret".
    Did you mean "greet"? Known here: greet, greet-store, recap.
        by: agnt
            ^^^^
    warning: There is no role "agnt"; it is taken for the name of a speaker.
    Did you mean "agent"?
          - { rule: returns-30, weight: 10 }
                    ^^^^^^^^^^
    There is no rule "returns-30".
    "returns-30" is a promise: write promise: returns-30.
          - { rule: "recip*" }
                    ^^^^^^^^
    There is no rule "recip*".
    Did you mean "recap"? Known here: greet, greet-store, recap.
          - { weigth: 5, rule: greet }
              ^^^^^^
    Unknown key "weigth" in "standards" of the scorecard "b".
    Did you mean "weight"? Known here: title, section, rule, promise, tone, weight, fail.
          - { rule: greet, fail: auto }
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    The standard on line 22 is called "greet" too.
    Give one of them another title.
          - { rule: greet, fail: auto }
                                 ^^^^
    "fail" cannot be "auto".
    Did you mean "automatic"? Known here: automatic.
          - { title: Nothing at all }
            ^^^^^^^^^^^^^^^^^^^^^^^^^
    This standard names nothing that can be kept or broken.
    For example: rule: greet
          - { rule: greet, weight: -1 }
                                   ^^
    "weight" cannot be -1: it must be at least 0.
    For example: weight: 10
        standards:
        ^^^^^^^^^
    No standard of this card is worth a point.
    Give one of them a weight: weight: 10
          - { rule: recap, weight: 0 }
                    ^^^^^
    warning: "recap" is turned off, so this standard is never applicable.
    Turn it on, or take it out of the card.
          - { rule: greet, weight: 0 }
            ^^^^^^^^^^^^^^^^^^^^^^^^^^
    The standard on line 30 is called "greet" too.
    Give one of them another title.
      e: { title: Empty, standards: [] }
                                    ^^
    "standards" is empty.
    For example: standards: [{ rule: greet, weight: 10 }]
      f: { title: None }
      ^
    The scorecard "f" has no "standards".
    For example: standards: [{ rule: greet, weight: 10 }]"
  `);
});

it('leaves a card with a fault out and keeps the rest', () => {
  const { rulebook } = load(`${rules}scorecards:
  a: { standards: [{ rule: gret }] }
  b: { standards: [{ rule: greet }] }
`);
  expect(rulebook.scorecards.map(({ id }) => id)).toEqual(['b']);
  expect(rulebook.rules).toHaveLength(2);
});

it('an outer card replaces an inner one of its id, and names rules of any file', () => {
  const inner = 'scorecards:\n  a: { title: Inner, standards: [{ rule: greet }] }\n';
  const outer = `${rules}extends: ./inner.yaml\nscorecards:\n  a: { title: Outer, standards: [{ rule: greet }] }\n`;
  expect(load(outer, { 'inner.yaml': inner }).rulebook.scorecards).toMatchObject([{ title: 'Outer' }]);
  expect(load(`${rules}extends: ./inner.yaml\n`, { 'inner.yaml': inner }).faults).toEqual([]);
});

it('a pattern of many stars costs no more than a look', () => {
  const stars = `a${'*a'.repeat(500)}*b`;
  const { faults } = load(
    `rules:\n  - { id: ${'a'.repeat(400)}, kind: never-say, say: x }\nscorecards:\n  c: { standards: [{ rule: "${stars}" }] }\n`,
  );
  expect(faults.map(({ message }) => message)[0]).toMatch(/^There is no rule/);
});

it('the JSON Schema for editors takes a card and refuses a wrong key', () => {
  const validate = new Ajv({ strict: false }).compile(brandFileSchema(kinds));
  const card = (standard: object) => ({ scorecards: { service: { pass: 80, standards: [standard] } } });
  expect(validate(card({ rule: 'greet', weight: 10, fail: 'automatic' }))).toBe(true);
  expect(validate(card({ rule: 'greet', weigth: 10 }))).toBe(false);
});
