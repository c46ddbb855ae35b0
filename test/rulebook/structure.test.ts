import { describe, expect, it } from 'vitest';
import { load, told } from './told.ts';

/** A rule of the kind `never-say`, with the lines given. */
const rule = (...lines: readonly string[]): string =>
  ['rules:', '  - id: a', '    kind: never-say', ...lines.map((line) => `    ${line}`), ''].join('\n');

describe('keys', () => {
  it('points at an unknown key and names the nearest known one', () => {
    expect(told('brand: A\nrule: []\npalette: {}\n')).toBe(`rule: []
^^^^
Unknown key "rule" in the brand file.
Did you mean "rules"?
palette: {}
^^^^^^^
Unknown key "palette" in the brand file.
Known here: brand, extends, channels, speakers, keys, lists, audiences, words, promises, tone, rules, scorecards, allow, redact.`);
  });

  it('knows what a short word with two letters swapped was to be, and what is missing for it', () => {
    expect(told(rule('sya: free'))).toBe(`  - id: a
    ^^
The rule "a" has no "say".
For example: say: free forever
    sya: free
    ^^^
Unknown key "sya" in the rule "a".
Did you mean "say"?`);
  });

  it('translates the words of another linter', () => {
    expect(told(rule('say: x', 'level: error', 'scope: heading'))).toBe(`    level: error
    ^^^^^
Unknown key "level" in the rule "a".
Did you mean "severity"?
    scope: heading
    ^^^^^
Unknown key "scope" in the rule "a".
Did you mean "fields"?`);
  });

  it('says what is missing where the entry begins', () => {
    expect(
      told('rules:\n  - kind: never-say\n    say: x\n  - say: x\nallow:\n  - files: x\n'),
    ).toBe(`  - kind: never-say
    ^^^^
This rule has no "id".
For example: id: free-forever
  - say: x
    ^^^^^^
This rule has neither id nor kind.
For example: id: free-forever
  - files: x
    ^^^^^
This allowance has no "rule".
For example: rule: free-forever
  - files: x
    ^^^^^
This allowance has no "reason".
For example: reason: Legal approved it on March 3.`);
  });
});

describe('values', () => {
  it('names the words there are for one that is not allowed', () => {
    expect(told(rule('say: x', 'severity: eror', 'even: [negatd]', 'near: pasage'))).toBe(`    severity: eror
              ^^^^
"severity" cannot be "eror".
Did you mean "error"? Known here: error, warning, suggestion, off.
    even: [negatd]
           ^^^^^^
"even" cannot be "negatd".
Did you mean "negated"? Known here: negated, asked, quoted, reported.
    near: pasage
          ^^^^^^
"near" cannot be "pasage".
Did you mean "passage"? Known here: sentence, passage.`);
  });

  it('says what was found in place of what, with an example', () => {
    expect(told(rule('say: 24', 'off: yes', 'by: {a: b}', 'message:', 'link: [x]'))).toBe(`    say: 24
         ^^
"say" should be text or a list, not 24.
Put it in quotes: '24'.
    off: yes
         ^^^
"off" should be true or false, not "yes".
For example: off: true
    by: {a: b}
        ^^^^^^
"by" should be text or a list, not a map.
If this is one text, put it in quotes: '{a: b}'.
    message:
    ^^^^^^^
"message" is empty.
For example: message: 'We never promise "{actual}": trials end.'
    link: [x]
          ^^^
"link" should be text, not a list.
If this is one text, put it in quotes: '[x]'.`);
  });

  it('sees a text that YAML took for a comment, and a placeholder that it took for a map', () => {
    expect(told(rule('say: #1 choice', 'message: {actual}'))).toBe(`    say: #1 choice
    ^^^
"say" is empty.
A # begins a comment: put a text that holds one in quotes.
    message: {actual}
             ^^^^^^^^
"message" should be text, not a map.
If this is one text, put it in quotes: '{actual}'.`);
  });

  it('warns where YAML took the brackets of a word list', () => {
    expect(told(`lists:\n  hi: [hello]\n${rule('say: [hi]')}`)).toBe(`    say: [hi]
         ^^^^
warning: YAML reads [hi] as a list of one text, "hi", not as the word list.
For the word list, put it in quotes: "[hi]".`);
  });

  it('tells the bounds of a number and the shapes of a choice', () => {
    const text = 'rules:\n  - id: a\n    kind: limit\n    of: words\n    max: 0\n    span: x\n    min: 1.5\n';
    expect(told(text)).toBe(`    max: 0
         ^
"max" cannot be 0: it must be at least 1.
For example: max: 30
    span: x
          ^
"span" should be a whole number or a map, not "x".
A number or where it begins.
    min: 1.5
         ^^^
"min" should be a whole number, not 1.5.
At least so many.`);
  });

  it('looks into the branch of a choice that was meant', () => {
    const text = 'rules:\n  - id: a\n    kind: limit\n    of: words\n    span: {from: 1, too: 2}\n';
    expect(told(text)).toBe(`    span: {from: 1, too: 2}
                    ^^^
Unknown key "too" in "span" of the rule "a".
Known here: from.`);
  });

  it('points at an option that its schema lets pass and its kind does not', () => {
    expect(told('rules:\n  - id: a\n    kind: limit\n    of: words\n    max: 3\n    min: 5\n')).toBe(`    min: 5
         ^
"min" is more than "max".
Swap them.`);
  });

  it("takes a kind's own option for what that kind says it is", () => {
    const own = load('rules:\n  - id: a\n    kind: limit\n    of: words\n    within: 3 turns\n');
    expect(own.faults).toEqual([]);
    expect(own.rulebook.rules[0]).toMatchObject({ within: null, options: { of: 'words', within: '3 turns' } });
  });

  it('knows the parts of a conversation', () => {
    expect(told(rule('say: x', 'within: first two turns'))).toBe(`    within: first two turns
            ^^^^^^^^^^^^^^^
"within" cannot be "first two turns".
For example: within: first 2 turns`);
    expect(told(rule('say: x', 'within: last 101%'))).toContain('"within" cannot be "last 101%".');
    expect(told(rule('say: x', 'within: last 0 seconds'))).toContain('"within" cannot be "last 0 seconds".');
  });
});

describe('rules', () => {
  it('names the nearest kind', () => {
    expect(
      told('rules:\n  - id: a\n    kind: never-sya\n  - id: b\n    kind:\n  - id: c\n    kind: [limit]\n'),
    ).toBe(`    kind: never-sya
          ^^^^^^^^^
There is no kind "never-sya".
Did you mean "never-say"? Known here: never-say, say-instead, limit.
    kind:
    ^^^^
"kind" is empty.
Known here: never-say, say-instead, limit.
    kind: [limit]
          ^^^^^^^
"kind" should be text, not a list.
Did you mean "limit"? Known here: never-say, say-instead, limit.`);
  });

  it('says what an id is, and which rule has it already', () => {
    const twice = 'rules:\n  - id: Free Forever\n    kind: limit\n    of: words\n';
    expect(
      told(`${twice}  - id: a\n    kind: limit\n    of: words\n  - id: a\n    kind: limit\n    of: words\n`),
    ).toBe(`  - id: Free Forever
        ^^^^^^^^^^^^
"Free Forever" cannot be an id: ids are lower case, words joined by hyphens.
Write free-forever.
  - id: a
        ^
The id "a" is taken by the rule on line 5.
Give one of them another id.`);
  });

  it('gives no rule the id of a promise', () => {
    expect(told(`promises:\n  a: { promise: Free. }\n${rule('say: x')}`)).toBe(`  - id: a
        ^
The id "a" is taken by the promise or tone attribute on line 2.
Give one of them another id.`);
  });

  it('knows the placeholders of its message', () => {
    expect(told(rule('say: x', "message: 'It''s {actul} here'"))).toBe(`    message: 'It''s {actul} here'
                    ^^^^^^^
The message has no value for "{actul}".
Did you mean "{actual}"? Known here: {actual}, {expected}, {brand}.`);
  });

  it('knows the channels, and the roles as far as they can be known', () => {
    expect(
      told(
        `channels: { ads: ads, calls: calls }\n${rule('say: x', 'channels: [adz]', 'severity: {cals: error}', 'by: agnet')}`,
      ),
    ).toBe(`    channels: [adz]
               ^^^
There is no channel "adz".
Did you mean "ads"? Known here: ads, calls.
    severity: {cals: error}
               ^^^^
There is no channel "cals".
Did you mean "calls"? Known here: ads, calls.
    by: agnet
        ^^^^^
warning: There is no role "agnet"; it is taken for the name of a speaker.
Did you mean "agent"?`);
  });

  it('skips a bad one and keeps the rest', () => {
    const good = '  - id: b\n    kind: limit\n    of: words\n';
    const { rulebook, faults } = load(`${rule('sya: x')}${good}  - 3\n  - id: c\n    kind: x\n`);
    expect(rulebook.rules.map(({ id }) => id)).toEqual(['b']);
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 5],
      [4, 5],
      [8, 5],
      [10, 11],
    ]);
  });

  it('looks at the phrases and channels of a bad one as well', () => {
    expect(
      told(`channels: { ads: ads }\n${rule('say: free (x', 'level: error', 'channels: adz')}`),
    ).toBe(`    say: free (x
              ^
"(" is not closed.
Close it with ), or write \\( to mean it.
    level: error
    ^^^^^
Unknown key "level" in the rule "a".
Did you mean "severity"?
    channels: adz
              ^^^
There is no channel "adz".
Did you mean "ads"? Known here: ads.`);
  });
});

describe('sections', () => {
  it('checks channels, keys, speakers and redactions', () => {
    const text = `channels:
  calls: { file: x, side: servise, reach: 0, reader: vt }
  y: []
keys: { texts: body }
speakers: { agent: [] }
redact: { order: "GB-(x" }
words: 3
`;
    expect(told(text)).toBe(`  calls: { file: x, side: servise, reach: 0, reader: vt }
  ^^^^^
The channel "calls" has no "files".
For example: files: calls/**
  calls: { file: x, side: servise, reach: 0, reader: vt }
           ^^^^
Unknown key "file" in the channel "calls".
Did you mean "files"? Known here: files, side, reach, reader, audience.
  calls: { file: x, side: servise, reach: 0, reader: vt }
                          ^^^^^^^
"side" cannot be "servise".
Did you mean "service"? Known here: marketing, service.
  calls: { file: x, side: servise, reach: 0, reader: vt }
                                          ^
"reach" cannot be 0: it must be more than 0.
For example: reach: 20000
  calls: { file: x, side: servise, reach: 0, reader: vt }
                                                     ^^
"reader" cannot be "vt".
Did you mean "vtt"? Known here: text, vtt.
  y: []
     ^^
"y" is empty.
For example: y: ads/**
keys: { texts: body }
        ^^^^^
Unknown key "texts" in "keys".
Did you mean "text"? Known here: turns, text, speaker, role, start, end.
speakers: { agent: [] }
                   ^^
"agent" is empty.
For example: agent: '* (Agent)'
redact: { order: "GB-(x" }
                 ^^^^^^^
This is not a regular expression: unterminated group.
Escape signs that stand for themselves, such as \\( and \\+.
words: 3
       ^
"words" should be text or a list, not 3.
Put it in quotes: '3'.`);
  });

  it('does not call a channel unknown that only has a fault', () => {
    expect(
      told(`channels: { calls: { files: x, side: servise } }\n${rule('say: x', 'channels: calls')}`),
    ).not.toContain('There is no channel');
  });

  it('checks allowances, and warns of one that names nothing', () => {
    const text = `${rule('say: x')}allow:
  - { rule: b, reason: r }
  - { rule: "a*", reason: r, until: 2026-02-30 }
  - { rule: a, reason: r, until: soon }
  - { rule: unledgered, reason: r, until: 2026-02-28 }
`;
    expect(told(text)).toBe(`  - { rule: b, reason: r }
            ^
warning: There is no rule or promise "b", so this allows nothing.
Known here: a, unledgered.
  - { rule: "a*", reason: r, until: 2026-02-30 }
                                    ^^^^^^^^^^
"2026-02-30" is not a day of the calendar.
Write year, month and day: 2026-12-31.
  - { rule: a, reason: r, until: soon }
                                 ^^^^
"until" cannot be "soon".
For example: until: 2026-12-31`);
    expect(load(text).rulebook.allow.map(({ rule: id, until }) => [id, until])).toEqual([
      ['b', null],
      ['unledgered', '2026-02-28'],
    ]);
  });

  it('checks promises and tone down to their last key', () => {
    const text = `channels: { ads: ads }
promises:
  Returns 30: { promise: x }
  b: { about: x }
  c:
    promise: x
    about: "free (x"
    terms: { window: [a], price: $4.95 }
    valid: { from: 2026-12-31, until: 2026-01-01 }
    channels: [adz]
    unles: x
tone:
  warm: { avoid: jargon, measure: warm }
`;
    expect(told(text)).toBe(`  Returns 30: { promise: x }
  ^^^^^^^^^^
"Returns 30" cannot be an id: ids are lower case, words joined by hyphens.
Write returns-30.
  b: { about: x }
  ^
The promise "b" has no "promise".
For example: promise: Bring back any store-brand item within 30 days, no receipt needed.
    about: "free (x"
                 ^
"(" is not closed.
Close it with ), or write \\( to mean it.
    terms: { window: [a], price: $4.95 }
                     ^^^
"window" should be text, a number or a map, not a list.
If this is one text, put it in quotes: '[a]'.
    valid: { from: 2026-12-31, until: 2026-01-01 }
                                      ^^^^^^^^^^
The promise ends before it begins on 2026-12-31.
Swap the days, or mend one.
    channels: [adz]
               ^^^
There is no channel "adz".
Did you mean "ads"? Known here: ads.
    unles: x
    ^^^^^
Unknown key "unles" in the promise "c".
Did you mean "unless"?
  warm: { avoid: jargon, measure: warm }
                                  ^^^^
"measure" should be a map, not "warm".
For example: measure: { warmth: at least 0.3 }`);
  });

  it('takes a file that is no map for what it is', () => {
    expect(told('- a\n')).toBe(`- a
^^^
A brand file is a map, not a list.
Begin with the name: brand: Greenbasket`);
    expect(told('hello\n')).toContain('A brand file is a map, not "hello".');
  });
});
