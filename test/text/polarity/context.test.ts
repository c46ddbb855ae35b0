import { describe, expect, test } from 'vitest';
import { type Context, readContext } from '../../../src/text/polarity/context.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';

const read = (marked: string): { context: Context; text: string } => {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const sentence = sentencesOf(text).findLast((at) => at.start <= start)!;
  return { context: readContext(text, sentence, { start, end }), text };
};

const flags = (marked: string): string =>
  Object.entries(read(marked).context)
    .filter(([, value]) => value === true)
    .map(([name]) => name)
    .join(' ');

const condition = (marked: string): string | null => {
  const { context, text } = read(marked);
  return context.condition && text.slice(context.condition.start, context.condition.end);
};

describe('flags', () => {
  test.each([
    ['We «deliver on time».', ''],
    ['We usually «deliver within two hours».', 'hedged'],
    ['We «deliver within two hours» in most cases.', 'hedged'],
    ['We try to «deliver within two hours».', 'hedged'],
    ['It might «arrive by Friday».', 'hedged'],
    ['It should «arrive by Friday».', 'hedged'],
    ['I think we «deliver within two hours».', 'hedged'],
    ['«Delivery within two hours» is subject to availability.', 'hedged'],
    ["We can't promise «delivery by Friday».", 'negated hedged'],
    ['Hopefully it will «arrive by Friday».', 'future hedged'],
    ["We'll «call you Friday».", 'future'],
    ["We won't «charge you».", 'negated future'],
    ['It is going to «cost forty dollars».', 'future'],
    ['You may «return it within 30 days».', ''],
    ['You can «return it within 30 days».', ''],
    ['You may be «charged a fee».', 'hedged'],
    ['Could you «hold on»?', 'asked'],
    ['Give us a call in May and «get 10% off».', ''],
    ['That would be «forty dollars».', ''],
    ['We would be happy to «refund it».', ''],
    ['We would «charge you forty dollars».', 'hypothetical'],
    ['That could have «cost you forty dollars».', 'hypothetical'],
    ['Imagine we «charged a fee».', 'hypothetical'],
    ['If we «charged a fee», you would know.', 'hypothetical'],
    ['You get a coupon if we «deliver late».', 'hypothetical'],
    ['We used to «charge a fee».', 'ceased'],
    ['We charged a fee until last year.', ''],
    ['We «charged a fee» until last year.', 'ceased'],
    ['Back then we «charged a fee».', 'ceased'],
    ['They no longer «charge a fee».', 'ceased'],
    ['We never used to «charge a fee».', ''],
    ['Last week you «charged a fee».', 'past'],
    ['The driver was «two hours late».', 'past'],
    ["You didn't «refund me».", 'negated past'],
    ['Their store «gives you two weeks».', 'other'],
    ['Other banks «charge for that»; we do not.', 'other'],
    ['My bank «had me on hold» for an hour.', 'other'],
    ['Her old insurer «took three weeks».', 'other'],
    ['Other banks charge for that; we «do not charge».', ''],
    ['Other banks charge a fee, but we «do it free».', ''],
    ['We beat what other stores «charge».', ''],
    ['They told me it would «be free».', 'reported past'],
  ])('%s → %s', (text, expected) => {
    if (!text.includes('«')) return;
    expect(flags(text)).toBe(expected);
  });
});

describe('conditions', () => {
  test.each([
    ['If you bring a receipt, we «refund it».', 'If you bring a receipt'],
    ['if you bring it back with the receipt we «refund it»', 'if you bring it back with the receipt'],
    ['We «refund it» if you bring a receipt.', 'if you bring a receipt'],
    ['We «refund it» only if you bring a receipt, sir.', 'only if you bring a receipt'],
    ['We «refund it» unless the tags are off.', 'unless the tags are off'],
    ['You get «free delivery» with a membership.', 'with a membership'],
    ['«Free delivery» on orders over $35.', 'on orders over $35'],
    ['«Free returns» as long as you keep the box.', 'as long as you keep the box'],
    ['Provided that it is sealed, we «take it back».', 'Provided that it is sealed'],
    ['When you spend $50 you get «free delivery».', 'When you spend $50'],
    ['We «refund it» even if you lost the receipt.', null],
    ['If you have any questions, we «answer at once».', null],
    ["If you'd like, we «refund it».", null],
    ['You get «free delivery» with a smile.', null],
    ['If it is broken, call us. We «refund it».', null],
    ['We «give you a refund with a receipt».', 'with a receipt'],
  ])('%s → %s', (text, expected) => {
    expect(condition(text)).toBe(expected);
  });
});

test('the words that say so are named', () => {
  const { context, text } = read('We usually never «charge a fee».');
  expect(context.triggers.map(({ cue, start, end }) => `${cue}: ${text.slice(start, end)}`)).toEqual([
    'hedged: usually',
    'negated: never',
  ]);
});

test('triggers inside the span are told apart', () => {
  const { context } = read('We «do not charge a fee».');
  expect(context.negated).toBe(false);
  expect(context.within.map(({ cue }) => cue)).toEqual(['negated']);
});
