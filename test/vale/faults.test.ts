import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, load } from './remark.ts';

const one = (rule: string) => faultsOf({ 'styles/Meadow/Rule.yml': rule });
const place = 'styles/Meadow/Rule.yml';

describe('a fault in a Vale style', () => {
  it.each([
    ['message: x', `${place}:1:1: The Vale rule Meadow.Rule has no "extends". Vale's kinds are`],
    [
      'extends: existance\nmessage: x',
      `${place}:1:10: There is no kind "existance" of Vale rules. Did you mean "existence"?`,
    ],
    ['extends: existence', `${place}:1:1: The Vale rule Meadow.Rule has no "message".`],
    [
      'extends: script\nmessage: x\nscript: y',
      `${place}:1:10: The Vale rule Meadow.Rule is a script, and no scripts are run here.`,
    ],
    [
      'extends: Meadow.Other\nmessage: x',
      `${place}:1:10: The Vale rule Meadow.Rule extends another rule, "Meadow.Other"`,
    ],
    [
      'extends: existence\nmessage: x\nlevel: fatal',
      `${place}:3:8: "level" should be suggestion, warning or error, not "fatal".`,
    ],
    [
      'extends: existence\nmessage: x\ntokenz: [a]',
      `${place}:3:1: Vale's existence has no key "tokenz". Did you mean "tokens"?`,
    ],
    ['extends: existence\nmessage: x\ntokens: {a: b}', `${place}:3:9: "tokens" should be a list, not a map.`],
    ['extends: existence\nmessage: x\ntokens: [ok, "a(b"]', `${place}:3:14: A bracket "(" is never closed.`],
    ['extends: existence\nmessage: x\ntokens: ["(?(1)a|b)"]', `${place}:3:10: The group (?(1… is not known here.`],
    [
      'extends: existence\nmessage: x\nscope: two words\ntokens: [a]',
      `${place}:3:8: The scope "two words" cannot be read.`,
    ],
    ['extends: occurrence\nmessage: x\ntoken: a', `${place}:3:8: This counts and has neither \`max\` nor \`min\`.`],
    [
      'extends: metric\nmessage: x\nformula: os.exit(1)\ncondition: "> 1"',
      `${place}:3:10: The formula calls "os.exit"`,
    ],
    [
      'extends: metric\nmessage: x\nformula: wrods\ncondition: "> 1"',
      `${place}:3:10: The formula has the name "wrods"`,
    ],
    ['extends: readability\nmessage: x\ngrade: 3\nmetrics: [Fog]', `${place}:4:11: There is no metric "Fog".`],
    ['extends: spelling\nmessage: x\ndictionaries: [de_DE]', `${place}:3:16: There is no dictionary "de_DE" here.`],
    ['extends: spelling\nmessage: x\naff: a.aff', `${place}:3:6: Dictionaries of your own are not read here.`],
    [
      'extends: sequence\nmessage: x\ntokens: [{tag: JJ, upos: ADJ}]',
      `${place}:3:10: A token has \`tag\` or \`upos\`, not both.`,
    ],
    [
      'extends: substitution\nmessage: x\nswap: {a: b}\naction: {name: burn}',
      `${place}:4:9: There is no action "burn".`,
    ],
    ['', `${place}:1:1: The file of this Vale rule is empty.`],
    ['a\0b', `${place}:1:2: This is not a text file: it holds a zero byte.`],
    ['- a', `${place}:1:1: The Vale rule Meadow.Rule is no map of keys.`],
  ])('%j names the file, the place and what would be right', (rule, wanted) => {
    const [first = '', ...more] = one(rule);
    expect(first.slice(0, wanted.length)).toBe(wanted);
    expect(more).toEqual([]);
  });

  it('does not keep the other rules from running', () => {
    const good = 'extends: existence\nmessage: x\ntokens: [a]\n';
    const { rulebook } = load({
      'styles/Meadow/Bad.yml': 'extends: no\n',
      'styles/Meadow/Good.yml': good,
      'styles/Meadow/sub/Deep.yml': good,
    });
    expect(rulebook.rules.map(({ id }) => id)).toEqual(['Meadow.Good', 'Meadow.sub.Deep']);
  });

  it('is only a warning where Vale itself passes over it', () => {
    expect(one('extends: consistency\nmessage: x\neither: {a: b}\nwrong: 1')).toEqual([
      `${place}:4:1: warning: Vale's consistency has no key "wrong".`,
    ]);
    expect(one('extends: existence\nmessage: x\nscope: link\ntokens: [a]')[0]).toContain(
      'warning: No format has a place for the scope "link" here',
    );
    expect(
      faultsOf({ 'styles/Meadow/Good.yml': 'extends: existence\nmessage: x\ntokens: [a]', 'styles/Meadow/B.yaml': '' }),
    ).toEqual([
      'styles/Meadow/B.yaml:1:1: warning: Vale reads rules from files in .yml only, and so they are here. Rename the file.',
    ]);
  });

  it('is told of a folder that is none, holds no rules or lies outside', () => {
    expect(faultsOf({}, "extends: ['vale:styles/None']\n")).toEqual([
      'onevoice.yaml:1:11: There is no folder styles/None. Paths count from the folder of the file that names them.',
    ]);
    expect(faultsOf({ 'styles/None/a.txt': '' }, "extends: ['vale:styles/None']\n")[0]).toContain(
      'There is no rule in styles/None',
    );
    expect(faultsOf({}, "extends: ['vale:../x']\n")[0]).toContain('Rule files cannot name files outside their folder.');
  });

  it('is an alias bomb, told once', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdef'.split('').map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[index]}`)}]`),
    ].join('\n');
    expect(one(bomb)).toHaveLength(1);
  });

  it('reads keys in any letter case and values as weakly as Vale', () => {
    const { rulebook, faults } = load({
      [place]:
        'Extends: existence\nMESSAGE: x\nIgnoreCase: "yes"\nlimit: "3"\nscope: heading\ntokens: single\nvocab: no\n',
    });
    expect(faults).toEqual([]);
    expect(rulebook.rules[0]?.options).toEqual({
      ignorecase: true,
      limit: 3,
      scope: ['heading'],
      tokens: ['single'],
      vocab: false,
    });
  });

  it('never throws, whatever the file holds', () => {
    const parts = fc.constantFrom(
      'extends: ',
      'existence',
      'substitution',
      'sequence',
      'metric',
      '\n',
      'message: x',
      'tokens:\n',
      '  - ',
      'swap:\n',
      '  a: b',
      '(?i)',
      '[',
      '*',
      '&a',
      'pattern: ',
      '{',
      'scope: ',
      '~',
      '%s',
      'formula: ',
      'condition: ',
      '> 1',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (pieces) => {
        load({ [place]: pieces.join('') });
      }),
      { numRuns: 300 },
    );
  });
});
