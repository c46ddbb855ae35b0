import { describe, expect, it } from 'vitest';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { MatcherBuilder } from '../../src/text/phrases/builder.ts';
import { linesOf } from '../../src/tone/measure.ts';
import { measures } from '../../src/tone/measures.ts';
import { toneKind } from '../../src/tone/rule.ts';
import { scales } from '../../src/tone/scales.ts';
import { bookOf, documentOf, findingsOf, remark } from '../kinds/remark.ts';

/** Of each measure a text with «marks» around what breaks it, and one that keeps it. */
const examples: Readonly<Record<string, readonly [breaks: string, keeps: string]>> = {
  blame: ['«You should have read the» label.', 'You should have received an email by now.'],
  curtness: ['«How many times do I» have to say it?', 'Take your time.'],
  dismissiveness: ['Sorry, that «is not my problem».', 'That is not your problem; I will fix it.'],
  emoji: ['Done «🎉»', 'Done.'],
  exclamation: ['Come in«!!»', 'Come in!'],
  excuses: ["«The system won't let» me.", 'The system shows two orders.'],
  fear: ['«You could lose everything».', 'You could save a stamp.'],
  fog: ['We take a «holistic» view.', 'We look at all of it.'],
  grievance: ["«We're short-staffed» today.", 'Our staff will help you.'],
  guilt: ['«After all we have done for you»?', 'Come back any time.'],
  hype: ['«The finest bread in the world».', 'The bread is fresh.'],
  impersonal: ['«Mistakes were made».', 'We made a mistake.'],
  jargon: ['The «SKU» is gone.', 'The SKU, which is the number on the shelf, is gone.'],
  legalese: ['«Pursuant to» our rules, no.', 'Our rules say no.'],
  mockery: ['Okay, «big spender».', 'Enjoy your supper.'],
  pressure: ['«Act now» and save.', 'On sale until Sunday.'],
  profanity: ['«Damn», gone.', 'Gone.'],
  rivals: ['«Those crooks down» the road.', 'The shop on Main may have it.'],
  sarcasm: ['«Thanks for nothing».', 'Thanks for calling.'],
  scolding: ['«Shame on you».', 'Good question.'],
  shouting: ['«ACT NOW OR CRY LATER!!»', 'The USPS brings it.'],
  slang: ["It's «legit».", 'It is real.'],
  'talking-down': ["«Sweetheart», it's here.", 'Here it is.'],
};

describe('the measures of tone', () => {
  it('each has an example of both sides', () => {
    expect(Object.keys(examples)).toEqual(measures.map(({ name }) => name).sort());
  });

  it.each(Object.entries(examples))('%s finds what breaks it and nothing else', async (name, [breaks, keeps]) => {
    expect(await remark(toneKind, { avoid: name }, breaks)).toBe(breaks);
    expect(await remark(toneKind, { avoid: name }, keeps)).toBe(keeps);
  });

  it.each([
    ['curtness', 'Would you give me your full name or your account number?'],
    ['curtness', 'What is it you want to know?'],
    ['dismissiveness', "I'm sorry I couldn't help you. Is there anything else?"],
    ['dismissiveness', 'I can only help you submit fraud reports, I cannot help you order a pizza.'],
    ['excuses', 'No problem! It happens to everyone.'],
    ['excuses', 'Instead of the computer generating it, I set the number.'],
    ['excuses', "We don't make that one anymore."],
    ['jargon', 'An oven, for instance.'],
    ['pressure', 'Are you sure?'],
    ['pressure', 'If you wait a minute, I can look.'],
    ['slang', 'Turn left at the first traffic light.'],
    ['slang', 'The room was lit. Yeah, it was.'],
  ])('%s leaves plain speech alone: %s', async (name, text) => {
    expect(await remark(toneKind, { avoid: name }, text)).toBe(text);
  });

  it.each([
    ['Could you please look at it?', 'Please look at it.'],
    ['Would you look at it?', 'Will you look at it?'],
    ['Thanks for looking at it.', 'So look at it.'],
    ['It is like that, I think.', 'In fact it is like that.'],
    ['Sorry to ask, is it there?', 'Why is it there?'],
  ])('politeness of "%s" is more than that of "%s"', async (polite, blunt) => {
    const politenessOf = async (text: string): Promise<number> => {
      const document = documentOf([Array(5).fill(text).join(' ')]);
      const [found] = await findingsOf(toneKind, { measure: { politeness: '0.97 to 0.98' } }, [document]);
      return Number(/politeness is (\S+) over/.exec(found?.reason ?? '')?.[1]);
    };
    expect(await politenessOf(polite)).toBeGreaterThan(await politenessOf(blunt));
  });

  it('every phrase of theirs can be read', () => {
    const lists = [
      ...measures.flatMap(({ words, together, except, unless }) => [
        ...Object.values(words),
        ...Object.values(together ?? {}).flat(),
        except ?? '',
        unless ?? '',
      ]),
      ...scales.flatMap(({ cues }) => cues.map(({ words }) => words)),
    ];
    const builder = new MatcherBuilder({}, null);
    for (const list of lists) expect(() => builder.watch(linesOf(list))).not.toThrow();
  });

  it('no phrase is so loose that an everyday sentence holds it', async () => {
    const plain = [
      'I am happy to help you with that. May I have your name and the number of the order?',
      'Your request has been sent, and you will get an email when it is done.',
      'Do you want to go on a Tuesday or on a Friday? There are two flights, one at noon.',
      'I will look it up for you. That is all I need. Is there anything else I can do for you today?',
      'You have paid for it, so it is free for you. If you have any other questions, call us again.',
    ];
    const loud = measures.filter(({ name }) => name !== 'slang').map(({ name }) => name);
    const found = await findingsOf(toneKind, { avoid: loud }, [documentOf(plain)]);
    expect(found.map(({ quote, reason }) => `${quote}: ${reason}`)).toEqual([]);
  });
});

describe('an attribute', () => {
  const said = (options: Readonly<Record<string, unknown>>, ...parts: string[]) =>
    findingsOf(toneKind, options, [documentOf(parts)]).then((all) =>
      all.map(({ message, reason }) => `${message} ${reason}`),
    );

  it('know contempt for colleagues in other words, and leave alone what only sounds like it', async () => {
    const grievances = [
      'No one upstairs ever listens.',
      'They couldn’t find their own desk with both hands.',
      'Scheduling couldn’t run a lemonade stand.',
      'Somebody was asleep at the wheel.',
      'It’s a total circus over there.',
      'The parts guys are all amateurs.',
    ];
    const plain = [
      'Nobody over there has your name, so ask for Dana.',
      'The garden team are here until six.',
      'The circus is over there, by the park.',
      'The baby was asleep at the back.',
    ];
    const heard = async (text: string) => (await said({ avoid: ['grievance'] }, text)).length;
    for (const text of grievances) expect(await heard(text), text).toBe(1);
    for (const text of plain) expect(await heard(text), text).toBe(0);
  });

  it('tell a threat of regret from a regret, and who pays from whose fault it is', async () => {
    expect(await said({ avoid: ['fear'] }, 'We regret it.')).toEqual([]);
    expect(await said({ avoid: ['fear'] }, 'You will regret it.')).toHaveLength(1);
    expect(await said({ avoid: ['dismissiveness'] }, 'Drinks are not on us today.')).toEqual([]);
    expect(await said({ avoid: ['dismissiveness'] }, 'That’s not on us.')).toHaveLength(1);
  });

  it('says which words it stands on', async () => {
    expect(await said({ avoid: ['grievance'] }, 'We are short-staffed.')).toEqual([
      '"We are short-staffed" airs a grievance. says "We are short-staffed" (grievance: staffing)',
    ]);
  });

  it('says the measure and the limit', async () => {
    const cold = 'You must pay. You need to wait. It is denied. You have to go. As already stated, no.';
    expect(await said({ measure: { warmth: 'at least 0.3' } }, cold)).toEqual([
      'The measure of warmth is -0.9; it should be at least 0.3. warmth is -0.9 over 5 sentences, wanted at least 0.3: "You must" (coldness)',
    ]);
  });

  it('counts words, marks and capitals', async () => {
    const options = { measure: { 'sentence-length': 'at most 4 words', 'exclamation-marks': 1, emoji: 0 } };
    expect(await said(options, 'Come in, all of you. Now! Go! 🎉')).toEqual([
      'There are 5 words; there should be at most 4. sentence-length is 5, wanted at most 4',
      'There are 2 exclamation marks; there should be at most 1. exclamation-marks is 2, wanted at most 1',
      'There are 1 emoji; there should be at most 0. emoji is 1, wanted at most 0',
    ]);
  });

  it('holds what the brand book forbids against its own words and what is like them', async () => {
    const options = { dont: ['As already stated in the previous message.'], do: ['Let me look with you.'] };
    expect(await said(options, 'As already stated in the previous message, no.')).toHaveLength(1);
    expect(await said(options, 'As already stated in my previous message.')).toHaveLength(1);
    expect(await said(options, 'I read the previous message.')).toEqual([]);
  });

  it('names the word that should appear', async () => {
    expect(await said({ use: { member: 'customer' } }, 'Dear customer')).toEqual([
      '"customer" is not our word; say "member". says "customer" (use)',
    ]);
  });

  it('leaves alone what a customer says, and what is quoted', async () => {
    const customer = { text: 'You are short-staffed!', role: 'customer' };
    const agent = { text: 'You said "short-staffed".', role: 'agent' };
    const found = await findingsOf(toneKind, { avoid: ['blame', 'mockery'] }, [documentOf([customer, agent])]);
    expect(found).toEqual([]);
  });

  it('is checked under the id of its entry', () => {
    const entry = { id: 'warm', options: { avoid: 'blame' }, source: { file: 'a', line: 1, column: 1 } };
    const { rules } = compileRulebook({ ...bookOf([]), tone: [entry] }, []);
    expect(rules.map(({ rule }) => [rule.id, rule.kind])).toEqual([['warm', 'tone']]);
  });
});
