import { describe, expect, it } from 'vitest';
import { answer } from '../../src/kinds/answer.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { mustSay } from '../../src/kinds/must-say.ts';
import { neverSay } from '../../src/kinds/never-say.ts';
import { order } from '../../src/kinds/order.ts';
import { pace } from '../../src/kinds/pace.ts';
import { sayWith } from '../../src/kinds/say-with.ts';
import { createLinter } from '../../src/lint.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Rule } from '../../src/model/rulebook.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { parseWhen } from '../../src/rulebook/when.ts';
import { parseWithin } from '../../src/rulebook/within.ts';
import { bookOf, documentOf, findingsOf, remark, ruleOf } from './remark.ts';

type Options = Readonly<Record<string, unknown>>;

/** What a rule finds in a conversation whose lines hold «marks» where something must be found. */
const expectMarks = async (kind: Kind, options: Options, lines: readonly string[], more: Partial<Rule> = {}) =>
  expect((await remark(kind, options, lines.join('\n'), more)).split('\n')).toEqual(lines);

const turn = (role: string, text: string, start: number | null = null, end: number | null = null) =>
  ({ role, text, start, end }) satisfies Partial<Passage>;
const call = (turns: readonly Partial<Passage>[]) => documentOf(turns, { conversation: true, record: true });

/** Whether a rule says that it does not apply to a conversation. */
function isApplicable(kind: Kind, options: Options, turns: readonly Partial<Passage>[], more: Partial<Rule> = {}) {
  const rulebook = bookOf([ruleOf(kind, options, more)]);
  const { rules, matcher } = compileRulebook(rulebook, [kind]);
  return createLinter(rulebook, rules, matcher, '2026-01-01').lint(call(turns)).notApplicable.length === 0;
}

describe('answer', () => {
  const late = { to: 'late', say: 'sorry' };

  it('waits for a turn that says something', () =>
    expectMarks(answer, late, ['Customer: It is late.', 'Agent: Mm-hm.', 'Customer: Two days.', 'Agent: I am sorry.']));

  it('takes what is cut into passages as one turn', () =>
    expectMarks(answer, late, ['Customer: It is late.', 'Agent: One moment.', 'Agent: I am sorry.']));

  it('asks for nothing where nobody speaks after it', () =>
    expectMarks(answer, late, ['Agent: Hello.', 'Customer: It is late. Bye.']));

  it('asks for nothing where what calls for it is denied or said by somebody else', () =>
    expectMarks(answer, late, [
      'Customer: It is not late.',
      'Agent: Good.',
      'Agent: It is late.',
      'Customer: Yes.',
      'Agent: Right then.',
    ]));

  it('counts the first call, or each', async () => {
    const lines = ['Customer: It is late.', 'Agent: I am sorry.', 'Customer: And late again.'];
    await expectMarks(answer, late, [...lines, 'Agent: What is the number?']);
    await expectMarks(answer, { ...late, times: 'each' }, [...lines, 'Agent: «What is the number?»']);
  });

  it('can be given some turns later', async () => {
    const lines = ['Customer: It is late.', 'Agent: The number?', 'Customer: 44.', 'Agent: Sorry about that.'];
    await expectMarks(answer, { ...late, within: '2 turns' }, lines);
    await expectMarks(answer, { ...late, within: 'conversation' }, lines);
    await expectMarks(answer, late, ['Customer: It is late.', 'Agent: «The number?»', ...lines.slice(2)]);
  });

  it('can be due in seconds', async () => {
    const inTime = ['[00:01-00:03] Customer: It is late.', '[00:09-00:11] Agent: Sorry.'];
    await expectMarks(answer, { ...late, within: '8 seconds' }, inTime);
    await expectMarks(answer, { ...late, within: '5 seconds' }, [inTime[0]!, '[00:09-00:11] Agent: «Sorry.»']);
    expect(
      isApplicable(answer, { ...late, within: '5 seconds' }, [turn('customer', 'Late.'), turn('agent', 'So?')]),
    ).toBe(false);
  });

  it('can have to come first, and before something', async () => {
    await expectMarks(answer, { ...late, first: true }, ['Customer: It is late.', 'Agent: Oh no. I am so sorry.']);
    await expectMarks(answer, { ...late, first: true }, [
      'Customer: It is late.',
      'Agent: «What is the number?» Sorry about that.',
    ]);
    const before = { ...late, before: 'number', within: '3 turns' };
    await expectMarks(answer, before, ['Customer: It is late.', 'Agent: Sorry. What is the number?']);
    await expectMarks(answer, before, [
      'Customer: It is late.',
      'Agent: «The number?»',
      'Customer: 4.',
      'Agent: I am sorry.',
    ]);
  });

  it('is for those it names', async () => {
    const lines = ['Customer: It is late.', 'Bot: Sorry.', 'Agent: «The number, please.»'];
    await expectMarks(answer, late, lines, { by: ['agent'] });
  });
});

describe('order', () => {
  it('takes what the customer offers unasked, unless it says who must say it', async () => {
    const lines = ['Customer: My birthday is in May.', 'Agent: You owe «ninety dollars».'];
    await expectMarks(order, { say: '<money>', after: 'birthday' }, [lines[0]!, 'Agent: You owe ninety dollars.']);
    await expectMarks(order, { say: '<money>', after: 'birthday', from: 'agent' }, lines);
  });

  it('looks at the order within a turn', async () => {
    await expectMarks(order, { say: '<money>', after: 'before tax' }, ['Agent: Before tax it is $5.']);
    await expectMarks(order, { say: '<money>', after: 'before tax' }, ['Agent: It is «$5» before tax.']);
  });

  it('holds the messages of one file apart', async () => {
    const document = documentOf([
      { text: 'With consent, recorded.', unit: 'a' },
      { text: 'Recorded.', unit: 'b' },
    ]);
    const found = await findingsOf(order, { say: 'recorded', after: 'consent' }, [document]);
    expect(found.map(({ line }) => line)).toEqual([2]);
  });
});

describe('pace', () => {
  const timed = [
    turn('agent', 'Good morning, how can I help you today, and where are you?', 0, 4),
    turn('customer', 'My order is late and I want to know where it is.', 3, 10),
    turn('agent', 'Let me look.', 9, 11),
    turn('customer', 'Thanks.', 41, 42),
    turn('agent', 'It is on the van, and the van is in your street right now.', 50, 56),
  ];
  const reasons = async (options: Options, turns: readonly Partial<Passage>[] = timed, more: Partial<Rule> = {}) =>
    (await findingsOf(pace, options, [call(turns)], more)).map(({ line, reason }) => `${line}: ${reason}`);

  it('measures silence, its share, interruptions, overlap, share, response and speed', async () => {
    expect(await reasons({ what: 'silence', max: 20 })).toEqual(['4: silence 30 s; the limit is at most 20 s']);
    expect(await reasons({ what: 'quiet', max: 50 })).toEqual(['1: share of silence 67.9%; the limit is at most 50%']);
    expect(await reasons({ what: 'interruptions', max: 0 })).toEqual(['3: interruptions 1; the limit is at most 0']);
    expect(await reasons({ what: 'overlap', max: 1 })).toEqual(['1: speaking at once 2 s; the limit is at most 1 s']);
    expect(await reasons({ what: 'share', min: 70 })).toEqual(['1: share of the talk 60%; the limit is at least 70%']);
    expect(await reasons({ what: 'response', max: 5 })).toEqual(['5: time to answer 8 s; the limit is at most 5 s']);
    expect(await reasons({ what: 'speed', max: 120 })).toEqual(['1: words a minute 145; the limit is at most 120']);
    expect(await reasons({ what: 'share', max: 30 }, timed, { by: ['customer'] })).toHaveLength(1);
  });

  it('does not apply without the times it needs, and is counted so', () => {
    const untimed = timed.map((each) => ({ ...each, start: null, end: null }));
    const endless = timed.map((each) => ({ ...each, end: null }));
    for (const what of ['silence', 'quiet', 'interruptions', 'overlap', 'share', 'response', 'speed']) {
      expect(isApplicable(pace, { what, max: 1 }, untimed)).toBe(false);
      expect(isApplicable(pace, { what, max: 1 }, endless)).toBe(what === 'response');
    }
  });

  it('stands times that run backwards or end before they begin', async () => {
    const backwards = [turn('customer', 'Hello?', 30, 31), turn('agent', 'Hi.', 10, 12), turn('agent', 'Bye.', 33, 5)];
    expect(await reasons({ what: 'silence', max: 15 }, backwards)).toEqual([]);
    expect(await reasons({ what: 'response', max: 5 }, backwards)).toEqual([]);
  });

  it('measures one who speaks alone, but not their share', async () => {
    const alone = [turn('agent', 'Hello?', 0, 1), turn('agent', 'Is anybody there?', 40, 42)];
    expect(await reasons({ what: 'silence', max: 20 }, alone)).toHaveLength(1);
    expect(isApplicable(pace, { what: 'share', max: 50 }, alone)).toBe(false);
    expect(isApplicable(pace, { what: 'response', max: 5 }, [turn('customer', 'Hello?', 0, 1)])).toBe(false);
  });

  it('reads a call of three, a bot and an agent among them', async () => {
    const three = [
      turn('bot', 'Hi, I am the bot.', 0, 3),
      turn('customer', 'A person, please.', 4, 6),
      turn('agent', 'Hello.', 60, 61),
      turn('Interpreter', 'Bonjour.', 62, 63),
    ];
    expect(await reasons({ what: 'response', max: 20 }, three)).toEqual([
      '3: time to answer 54 s; the limit is at most 20 s',
    ]);
    expect(await reasons({ what: 'response', max: 20 }, three, { by: ['bot'] })).toEqual([]);
  });
});

describe('must-say with a name', () => {
  const greet = { say: 'Greenbasket', name: true };
  const first = async (text: string, speaker: string | null = null) =>
    (await findingsOf(mustSay, greet, [call([{ ...turn('agent', text), speaker }])])).map(({ reason }) => reason);

  it('asks for the name that the label holds, whatever the words around it', async () => {
    expect(await first('Greenbasket, you have got Dana.', 'Dana')).toEqual([]);
    expect(await first('dana at greenbasket, morning', 'Dana Ruiz')).toEqual([]);
    expect(await first('Greenbasket, go ahead.', 'Dana')).toEqual(['nothing says who speaks']);
  });

  it('takes what reads like a name where no label holds one', async () => {
    expect(await first('Greenbasket, Dana.')).toEqual([]);
    expect(await first('Greenbasket, this is Dana.')).toEqual([]);
    expect(await first('Greenbasket, go ahead please.')).toEqual(['nothing says who speaks']);
    expect(await first('greenbasket go ahead please')).toEqual([]);
  });
});

describe('say-with in turns', () => {
  it('takes a condition in the turns around the claim', async () => {
    const lines = ['Agent: I will call you.', 'Customer: When?', 'Agent: On Monday.'];
    await expectMarks(sayWith, { say: 'will call', with: 'Monday', near: '2 turns' }, lines);
    await expectMarks(sayWith, { say: 'will call', with: 'Monday', near: '1 turn' }, [
      'Agent: I «will call» you.',
      ...lines.slice(1),
    ]);
  });
});

describe('when', () => {
  const thanks = { say: 'thank you' };
  const lines = ['Customer: I want to cancel.', 'Agent: Done.'];
  const isFound = async (when: unknown, said: readonly string[] = lines) =>
    (await remark(mustSay, thanks, said.join('\n'), { when: parseWhen(when) })).includes('«');

  it('takes phrases by anyone or by a role, and all, any and not', async () => {
    expect(await isFound('cancel')).toBe(true);
    expect(await isFound('refund')).toBe(false);
    expect(await isFound({ customer: 'cancel | refund' })).toBe(true);
    expect(await isFound({ agent: 'cancel' })).toBe(false);
    expect(await isFound({ customer: 'cancel', agent: 'done' })).toBe(true);
    expect(await isFound({ customer: 'cancel', agent: 'refund' })).toBe(false);
    expect(await isFound({ any: [{ agent: 'refund' }, 'cancel'] })).toBe(true);
    expect(await isFound([{ agent: 'refund' }, 'cancel'])).toBe(true);
    expect(await isFound({ all: ['cancel', { not: 'done' }] })).toBe(false);
    expect(await isFound({ not: { promise: 'none-such' } })).toBe(true);
  });

  it('leaves what it does not apply to out of offences, and counts it', () => {
    const turns = [turn('customer', 'Hello.'), turn('agent', 'Done.')];
    expect(isApplicable(mustSay, thanks, turns, { when: parseWhen('cancel') })).toBe(false);
    expect(isApplicable(mustSay, thanks, turns, { when: parseWhen('hello') })).toBe(true);
  });

  it('is asked of each message of a file', async () => {
    const document = documentOf([
      { text: 'To cancel, write us. It is free.', unit: 'a' },
      { text: 'It is free.', unit: 'b' },
    ]);
    const found = await findingsOf(neverSay, { say: 'free' }, [document], { when: parseWhen('cancel') });
    expect(found.map(({ line }) => line)).toEqual([1]);
  });

  it('can ask what a note says that nobody hears', async () => {
    const turns = [turn('agent', 'Well.'), { ...turn('system', 'Customer hangs up'), heard: false }];
    const found = (when: unknown) => findingsOf(mustSay, thanks, [call(turns)], { when: parseWhen(when) });
    expect(await found({ not: { noted: 'hang up' } })).toEqual([]);
    expect(await found({ noted: 'hang up' })).toHaveLength(1);
    expect(await found('hang up')).toEqual([]);
  });

  it('counts as noted how a speaker is labelled, what the file is called and what it says of itself', async () => {
    const turns = [{ ...turn('agent', 'Well.'), label: 'Dana (Counter)' }];
    const document = { ...call(turns), path: 'calls/gate-b2_evening.txt', data: { queue: 'lounge' } };
    const found = (noted: string) => findingsOf(mustSay, thanks, [document], { when: parseWhen({ noted }) });
    expect(await found('counter')).toHaveLength(1);
    expect(await found('gate b2 evening')).toHaveLength(1);
    expect(await found('lounge')).toHaveLength(1);
    expect(await found('desk')).toEqual([]);
  });

  it('looks at the first turns of each conversation of a file', async () => {
    const said = (unit: string, text: string) => ({ role: 'agent', text, unit });
    const document = call([said('a', 'Hello.'), said('a', 'Yes.'), said('b', 'Yes.'), said('b', 'Hello.')]);
    const within = { edge: 'first', count: 1, unit: 'turns' } as const;
    expect((await findingsOf(mustSay, { say: 'hello' }, [document], { within })).map(({ line }) => line)).toEqual([3]);
  });
});

describe('must-say within a part of a conversation', () => {
  const missing = async (within: string, turns: readonly Partial<Passage>[], more: Partial<Rule> = {}) =>
    (await findingsOf(mustSay, { say: 'thanks' }, [call(turns)], { within: parseWithin(within), ...more })).map(
      ({ quote }) => quote,
    );
  const applies = (within: string, turns: readonly Partial<Passage>[], more: Partial<Rule> = {}) =>
    isApplicable(mustSay, { say: 'thanks' }, turns, { within: parseWithin(within), ...more });
  const timed = [
    turn('agent', 'Hello, thanks for calling.', 0, 4),
    turn('customer', 'My order is late.', 4, 10),
    turn('agent', 'Let me look.', 30, 34),
    turn('customer', 'Well?', 60, 62),
    turn('agent', 'It is on the van.', 90, 96),
    turn('customer', 'Good. Bye.', 96, 100),
  ];
  const untimed = timed.map((each) => ({ ...each, start: null, end: null }));

  it('looks at the first or last turns of whoever must say it, not at those of others', async () => {
    expect(await missing('first 1 turn', timed)).toEqual([]);
    expect(await missing('last 1 turn', timed)).toEqual(['It is on the van.']);
    expect(await missing('last 3 turns', timed)).toEqual([]);
    expect(await missing('first 9 turns', timed)).toEqual([]);
    expect(await missing('first 1 turn', timed.slice(1))).toEqual(['Let me look.']);
  });

  it('looks at the first or last seconds and minutes of the whole call', async () => {
    expect(await missing('first 5 seconds', timed)).toEqual([]);
    expect(await missing('last 20 seconds', timed)).toEqual(['It is on the van.']);
    expect(await missing('last 2 minutes', timed)).toEqual([]);
    expect(applies('last 2 seconds', timed)).toBe(false);
  });

  it('looks at a part between two turns, times or shares', async () => {
    expect(await missing('from 1 to 3 turns', timed)).toEqual(['Let me look.']);
    expect(await missing('from 0 to 60 seconds', timed)).toEqual([]);
    expect(await missing('from 20 to 60 seconds', timed)).toEqual(['Let me look.']);
    expect(await missing('from 1 to 2 minutes', timed)).toEqual(['It is on the van.']);
    expect(await missing('from 50% to 100%', timed)).toEqual(['It is on the van.']);
    expect(await missing('from 50 to 100 percent', untimed)).toHaveLength(1);
    for (const none of ['from 3 to 3 turns', 'from 9 to 2 seconds', 'from 10% to 110%'])
      expect(parseWithin(none)).toBeNull();
  });

  it('looks at a share of the time, and where there are no times at a share of the turns', async () => {
    expect(await missing('first 10%', timed)).toEqual([]);
    expect(await missing('last 30%', timed)).toEqual(['It is on the van.']);
    expect(await missing('first 30%', untimed)).toEqual([]);
    expect(await missing('last 30%', untimed)).toEqual(['It is on the van.']);
    const minute = timed.map((each) => ({ ...each, start: 60, end: null }));
    expect(await missing('first 10%', minute)).toEqual([]);
    expect(await missing('last 10%', minute)).toEqual(['It is on the van.']);
  });

  it('does not apply in seconds without times, and is counted so', () => {
    expect(applies('first 30 seconds', untimed)).toBe(false);
    expect(applies('first 30 seconds', timed)).toBe(true);
    expect(applies('first 2 turns', untimed)).toBe(true);
    expect(applies('first 30%', untimed)).toBe(true);
  });

  it('takes a turn without a time as said with the one before it', async () => {
    const gaps = timed.map((each, at) => (at === 4 ? { ...each, start: null, end: null } : each));
    expect(await missing('last 45 seconds', gaps)).toEqual(['It is on the van.']);
    expect(applies('last 20 seconds', gaps)).toBe(false);
    const opening = [turn('agent', 'Hello.'), ...timed.slice(1)];
    expect(await missing('first 10 seconds', opening)).toEqual(['Hello.']);
  });

  it('stands times that overlap, run backwards or end before they begin', async () => {
    const crossed = [
      turn('agent', 'Hello.', 20, 3),
      turn('customer', 'Hi.', 5, 40),
      turn('agent', 'Thanks.', 0, 8),
      turn('agent', 'Bye.', 50, 41),
    ];
    expect(await missing('first 10 seconds', crossed)).toEqual([]);
    expect(await missing('last 10 seconds', crossed)).toEqual(['Bye.']);
    expect(await missing('first 30 seconds', crossed.slice(0, 2))).toEqual(['Hello.']);
  });

  it('is asked of no call in which nobody speaks who must say it', async () => {
    const customers = [turn('customer', 'Hello?', 0, 1), turn('customer', 'Anybody?', 4, 5)];
    const agents = [turn('agent', 'Hello?', 0, 1), turn('agent', 'Anybody there?', 4, 5)];
    for (const within of ['first 2 turns', 'last 30 seconds', 'first 50%']) {
      expect(applies(within, customers)).toBe(false);
      expect(await missing(within, agents)).toHaveLength(1);
    }
  });

  it('tells a bot and an agent in one chat apart', async () => {
    const chat = [
      turn('bot', 'Hi, thanks for writing. I am Basket Bot.'),
      turn('customer', 'A person, please.'),
      turn('agent', 'Dana here.'),
      turn('customer', 'Is the tahini back?'),
      turn('agent', 'It is. Thanks for asking.'),
      turn('bot', 'Rate this chat.'),
    ];
    expect(await missing('first 1 turn', chat)).toEqual([]);
    expect(await missing('first 1 turn', chat, { by: ['agent'] })).toEqual(['Dana here.']);
    expect(await missing('last 1 turn', chat)).toEqual(['Rate this chat.']);
    expect(await missing('last 1 turn', chat, { by: ['agent'] })).toEqual([]);
    expect(applies('first 1 turn', chat.slice(0, 2), { by: ['agent'] })).toBe(false);
  });

  it('counts the turns of all who must say it in a call of three', async () => {
    const handed = [
      turn('agent', 'Hello.'),
      turn('customer', 'Your supervisor, please.'),
      turn('supervisor', 'Abe speaking. Thanks for waiting.'),
      turn('customer', 'Right.'),
      turn('agent', 'Anything else?'),
    ];
    expect(await missing('first 2 turns', handed)).toEqual([]);
    expect(await missing('first 1 turn', handed)).toEqual(['Hello.']);
    expect(await missing('first 1 turn', handed, { by: ['supervisor'] })).toEqual([]);
    expect(await missing('last 1 turn', handed, { by: ['agent'] })).toEqual(['Anything else?']);
  });
});

describe('a call of three or of one', () => {
  const late = { to: 'late', say: 'sorry' };
  const answered = async (turns: readonly Partial<Passage>[], more: Partial<Rule> = {}) =>
    (await findingsOf(answer, late, [call(turns)], more)).map(({ quote }) => quote);

  it("takes what a third says between call and answer for nobody's answer", async () => {
    const relayed = [
      turn('customer', 'Está late.'),
      turn('interpreter', 'She says that it is two days late.'),
      turn('agent', 'I am sorry.'),
    ];
    expect(await answered(relayed)).toEqual([]);
    expect(await answered([...relayed.slice(0, 2), turn('agent', 'The number?')])).toEqual(['The number?']);
  });

  it("takes a bot's answer for one, unless it must come from a person", async () => {
    const chat = [turn('customer', 'It is late.'), turn('bot', 'We are sorry.'), turn('agent', 'The number?')];
    expect(await answered(chat)).toEqual([]);
    expect(await answered(chat, { by: ['agent'] })).toEqual(['The number?']);
  });

  it('asks nothing of one who speaks alone', async () => {
    expect(await answered([turn('customer', 'It is late.'), turn('customer', 'Hello?')])).toEqual([]);
    expect(await answered([turn('agent', 'It is late.'), turn('agent', 'Hello?')])).toEqual([]);
    const alone = [turn('agent', 'Your balance is nine.')];
    expect(await findingsOf(order, { say: 'your balance', after: 'name' }, [call(alone)])).toHaveLength(1);
  });
});

describe('a conversation of 20,000 turns', () => {
  const turns = Array.from({ length: 20_000 }, (_, at) =>
    turn(at % 2 ? 'agent' : 'customer', at % 2 ? 'Mm-hm.' : 'It is late.', at * 2, at * 2 + 3),
  );
  const rules: readonly (readonly [Kind, Options, Partial<Rule>])[] = [
    [answer, { to: 'late', say: 'sorry', times: 'each', within: 'conversation' }, {}],
    [answer, { to: 'late', say: 'sorry', times: 'each', within: '3 turns', before: 'number' }, {}],
    [order, { say: 'hm', after: 'verify', times: 'each' }, {}],
    [sayWith, { say: 'hm', with: 'late', near: '2 turns' }, {}],
    [neverSay, { say: 'hm' }, { when: parseWhen({ customer: 'late' }) }],
    [mustSay, { say: 'thanks' }, { within: parseWithin('last 30 seconds') }],
    [mustSay, { say: 'thanks' }, { within: parseWithin('first 10%') }],
    [pace, { what: 'interruptions', max: 3 }, {}],
    [pace, { what: 'overlap', max: 3 }, {}],
    [pace, { what: 'silence', max: 3 }, {}],
    [pace, { what: 'response', max: 3 }, {}],
  ];

  /** How often the facts of turns are looked at in a conversation of so many. */
  function looksAt(count: number, kind: Kind, options: Options, more: Partial<Rule>): number {
    let looks = 0;
    const document = call(turns.slice(0, count));
    const watched = document.passages.map(
      (passage) =>
        new Proxy(passage, {
          get: (target, key) => {
            looks += 1;
            return Reflect.get(target, key);
          },
        }),
    );
    const rulebook = bookOf([ruleOf(kind, options, more)]);
    const { rules: ready, matcher } = compileRulebook(rulebook, [kind]);
    const asked = new Set(rulebook.rules.map(({ id }) => id));
    createLinter(rulebook, ready, matcher, '2026-01-01').lint({ ...document, passages: watched }, 'a.txt', asked);
    return looks;
  }

  it.each(rules.map(([kind, options, more]) => [kind.name, options, kind, more] as const))(
    'costs %s, %j, twice what half of it does',
    (_, options, kind, more) => {
      const half = looksAt(10_000, kind, options, more);
      expect(half).toBeGreaterThan(10_000);
      expect(looksAt(20_000, kind, options, more) / half).toBeLessThan(2.1);
    },
  );
});
