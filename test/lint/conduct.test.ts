import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/registry.ts';
import { conductOf } from '../../src/lint/conduct.ts';
import { exampleDocument } from '../../src/lint/examples.ts';
import { createLinter } from '../../src/lint.ts';
import type { Document } from '../../src/model/document.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { createLoader } from '../../src/rulebook/load.ts';

const load = createLoader({ kinds, readers: [] });
const host = { packNames: [], pack: () => null, read: () => null };

/** What became of the one rule, promise or attribute of a brand file in a conversation: each outcome with its quote and reason. */
function conduct(brand: string, conversation: string | Document): string[] {
  const { rulebook, faults } = load({ path: 'onevoice.yaml', text: brand }, '/brand', host);
  expect(faults).toEqual([]);
  const [entry] = [...rulebook.rules, ...rulebook.promises, ...rulebook.tone];
  const { rules, matcher, ledger } = compileRulebook(rulebook, kinds);
  const document = typeof conversation === 'string' ? exampleDocument(conversation, null) : conversation;
  const asked = new Set([entry!.id]);
  const linted = createLinter(rulebook, rules, matcher, '2026-01-01', ledger).lint(document, 'call.txt', asked);
  const { conversations, none } = conductOf(document, linted, asked);
  if (none !== null) return [none];
  return conversations.flatMap(({ cast, outcomes }) =>
    outcomes.map(({ result, by, finding: { quote, reason } }) => `${cast[by]!.role} ${result} "${quote}": ${reason}`),
  );
}

const rule = (lines: string): string => `rules:\n  - id: it\n${lines.replace(/^/gm, '    ')}\n`;

describe('a rule in a conversation is kept, broken or not applicable:', () => {
  it('must-say', () => {
    const brand = rule('kind: must-say\nsay: thanks\nwhen: { customer: refund }');
    expect(conduct(brand, 'Customer: A refund.\nAgent: Sure, thanks.')).toEqual(['agent kept "thanks": says "thanks"']);
    expect(conduct(brand, 'Customer: A refund.\nAgent: Sure.')).toEqual([
      'agent broken "Sure.": nothing says "thanks"',
    ]);
    expect(conduct(brand, 'Customer: A cake.\nAgent: Thanks.')).toEqual([]);
  });

  it('must-say with a name', () => {
    const brand = rule('kind: must-say\nsay: Greenbasket\nname: true');
    expect(conduct(brand, 'Agent: Greenbasket, this is Dana.\nCustomer: Hi.')).toEqual([
      'agent kept "Greenbasket": says "Greenbasket"',
    ]);
    expect(conduct(brand, 'Agent: Greenbasket, hello.\nCustomer: Hi.')).toEqual([
      'agent broken "Greenbasket, hello.": nothing says who speaks',
    ]);
  });

  it('answer', () => {
    const brand = rule('kind: answer\nto: never arrived\nsay: sorry');
    expect(conduct(brand, 'Customer: It never arrived.\nAgent: I am sorry.')).toEqual([
      'agent kept "sorry": answers "never arrived" with "sorry"',
    ]);
    expect(conduct(brand, 'Customer: It never arrived.\nAgent: The number?')).toEqual([
      'agent broken "The number?": answers "never arrived" without "sorry"',
    ]);
    expect(conduct(brand, 'Customer: It is here.\nAgent: I am sorry?')).toEqual([]);
  });

  it('order', () => {
    const brand = rule('kind: order\nsay: your balance\nafter: date of birth');
    expect(conduct(brand, 'Agent: Your date of birth?\nCustomer: May 5.\nAgent: Your balance is 9.')).toEqual([
      'agent kept "Your balance": says "Your balance" after "date of birth"',
    ]);
    expect(conduct(brand, 'Customer: Hi.\nAgent: Your balance is 9.')).toEqual([
      'agent broken "Your balance": says "Your balance" before "date of birth"',
    ]);
    expect(conduct(brand, 'Customer: Hi.\nAgent: Your date of birth?')).toEqual([]);
  });

  it('say-with', () => {
    const brand = rule('kind: say-with\nsay: call you back\nwith: <date> | Monday');
    expect(conduct(brand, 'Agent: I will call you back on Monday.\nCustomer: Good.')).toEqual([
      'agent kept "call you back": says "call you back" with its condition in the same passage',
    ]);
    expect(conduct(brand, 'Agent: I will call you back.\nCustomer: Good.')[0]).toMatch(/^agent broken "call you back"/);
    expect(conduct(brand, 'Agent: It is on the shelf.\nCustomer: Good.')).toEqual([]);
  });

  it('pace, which no call without times can keep', () => {
    const brand = rule('kind: pace\nwhat: silence\nmax: 20');
    const call = (start: string): string =>
      `[00:00-00:04] Agent: Let me see.\n[${start}-01:02] Customer: Still there?\n[01:03-01:05] Agent: Yes.`;
    expect(conduct(brand, call('00:10'))).toEqual(['agent kept "Still there?": silence 6 s at most']);
    expect(conduct(brand, call('00:40'))[0]).toBe(
      'agent broken "Still there?": silence 36 s; the limit is at most 20 s',
    );
    expect(conduct(brand, 'Agent: Let me see.\nCustomer: Still there?')).toEqual([]);
  });

  it('never-say, which whoever speaks and says nothing of it keeps', () => {
    const brand = rule('kind: never-say\nsay: calm down');
    expect(conduct(brand, 'Customer: Calm down!\nAgent: Of course.\nBot: Rate us.\nAgent: Bye.')).toEqual([
      'agent kept "": nothing against it in 2 turns',
      'bot kept "": nothing against it in 1 turn',
    ]);
    expect(conduct(brand, 'Customer: Hello.\nAgent: Calm down.')).toContainEqual(
      'agent broken "Calm down": says "Calm down"',
    );
    expect(conduct(brand, 'Customer: Hello.\nCustomer: Anyone?')).toEqual([]);
  });

  it('a promise, which a customer cannot break', () => {
    const brand = `promises:
  returns-30:
    promise: Bring it back within 30 days.
    about: return | bring ...2 back
    terms: { window: at least 30 days }
`;
    expect(conduct(brand, 'Customer: Hi.\nAgent: You can return it within 30 days.')[0]).toMatch(/^agent kept /);
    expect(conduct(brand, 'Customer: Hi.\nAgent: You can return it within 14 days.')[0]).toMatch(/^agent broken /);
    expect(conduct(brand, 'Customer: You only let me return it within 14 days.\nAgent: Oh.')).toEqual([]);
    expect(conduct(brand, 'Customer: Hi.\nAgent: It is on the shelf.')).toEqual([]);
  });

  it('a tone attribute', () => {
    const brand = 'tone:\n  blameless: { avoid: blame }\n';
    expect(conduct(brand, 'Customer: Hi.\nAgent: You should have read the email.')[0]).toMatch(/^agent kept ""/);
    expect(conduct(brand, 'Customer: Hi.\nAgent: You should have read the email.')[1]).toMatch(/^agent broken /);
    expect(conduct(brand, 'Customer: Hi.\nAgent: That email could be clearer.')).toEqual([
      'agent kept "": nothing against it in 1 turn',
    ]);
  });
});

it('a scale of tone applies where enough is said to measure it', () => {
  const brand = 'tone:\n  warm: { measure: { warmth: at most 1 } }\n';
  expect(conduct(brand, 'Customer: Hi.\nAgent: Hello.')).toEqual([]);
  expect(conduct(brand, 'Customer: Hi.\nAgent: Hello. I see. It is on the van. It comes soon. Wait there.')).toEqual([
    'agent kept "": nothing against it in 1 turn',
  ]);
});

it('a rule that is off in a channel, or is about nobody who speaks, has no outcome', () => {
  const off = `channels:
  calls: { files: "call.txt", side: service }
rules:
  - { id: it, kind: never-say, say: calm down, severity: { default: warning, calls: "off" } }
`;
  expect(conduct(off, 'Customer: Hi.\nAgent: Calm down.')).toEqual([]);
  const bots = rule('kind: never-say\nsay: calm down\nby: bot');
  expect(conduct(bots, 'Customer: Hi.\nAgent: Calm down.')).toEqual([]);
});

it('a breach that is allowed breaks nothing', () => {
  const brand = `${rule('kind: never-say\nsay: calm down')}allow:\n  - { rule: it, reason: A quote of a song. }\n`;
  expect(conduct(brand, 'Customer: Hi.\nAgent: Calm down.')).toEqual(['agent kept "": nothing against it in 1 turn']);
});

it('only the first few places of one kind are kept', () => {
  const call = Array.from({ length: 40 }, () => 'Agent: Calm down.\nCustomer: No.').join('\n');
  expect(conduct(rule('kind: never-say\nsay: calm down'), call)).toHaveLength(6);
});

it('an empty file and a text without a conversation have nothing to score', () => {
  const brand = rule('kind: never-say\nsay: calm down');
  const document = exampleDocument('', null);
  expect(conduct(brand, document)).toEqual(['This file is empty: there is nothing to score.']);
  expect(conduct(brand, exampleDocument('Free delivery.', null))).toEqual([
    'This file holds no conversation: there is nothing to score.',
  ]);
});

it('the one agent of a file whose turns give no name has the name of its data', () => {
  const document = { ...exampleDocument('Agent: Hello.\nCustomer: Hi.', null), data: { agent: 'Dana Ruiz' } };
  const { conversations } = conductOf(document, { findings: [], statements: [], kept: [] }, new Set());
  expect(conversations[0]?.cast).toEqual([{ role: 'agent', speaker: 'Dana Ruiz' }]);
});
