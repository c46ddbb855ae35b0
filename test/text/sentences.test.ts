import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

const cut = (text: string): string =>
  sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ¦ ');

/** A bar stands where a sentence ends; a text without a bar is one sentence. */
const cases = [
  'Mr. Smith paid $5.99. ¦ He left.',
  'Dr. J. R. R. Hale and Mrs. Oduya called. ¦ We answered.',
  'We open at 9 a.m. and close at 9 p.m. on weekdays. ¦ Come by!',
  'We close at 9 p.m. ¦ Bring your receipt.',
  'The call line opens at 6 a.m. Eastern. ¦ It never closes early.',
  'Visit www.greenbasket.example.com. ¦ We are there.',
  'Write to help.desk@example.co.uk. ¦ We answer in 2.5 hours.',
  'See https://x.example/a.b?c=1. ¦ Then call.',
  'Well... maybe. ¦ Let me check… ¦ We do.',
  'I thought... we could try.',
  '"Really?" she said. ¦ "Yes."',
  '“We ship free.” ¦ That is the rule.',
  'He said (loudly!) that it was fine. ¦ (It was not.) ¦ We left.',
  'Is it free? ¦ Yes! ¦ No fee.',
  'What?! ¦ You are kidding.',
  'Hi {{ order.customer.first_name }}. ¦ Your order {{order.id}} shipped.',
  'Thanks, {{name | default: "you. Yes."}} for waiting.',
  'See No. 5 on the list. ¦ No. ¦ We do not.',
  'Ship to 12 Main St. ¦ We deliver.',
  'It is on St. Mary Street.',
  'Acme Inc. sells apples. ¦ Acme Inc. ¦ We sell apples.',
  'Bring fruit, milk, etc. ¦ Leave the rest.',
  'Fruit, e.g. apples, i.e. not bread, vs. Cheese.',
  'It is $9.99/mo. ¦ Cancel anytime.',
  'Call ext. 12 by Fri. at noon. ¦ See you on Jan. 5.',
  'Take option B. ¦ We recommend it.',
  'George W. Bush was here.',
  'It moved to the U.S. in March. ¦ It is in the U.S. ¦ We are too.',
  'ok. ¦ we will do that. ¦ thanks!',
  'thanks for calling.We will help you.',
  'so we charge a fee on the first order but not on the second',
  '1. Open the app. ¦ 2. Press start.',
  'Sgt. Pepper a.k.a. Billy. ¦ The end.',
  '**Bold.** ¦ Next one.',
  'It costs 3.5 percent or .5 more. ¦ Done.',
  '今日は。¦元気です。',
];

describe('the end of a sentence is found', () => {
  test.each(cases.map((text) => [text]))('%s', (text) => {
    if (text.startsWith('thanks for calling.We')) {
      expect(cut(text)).toBe('thanks for calling. ¦ We will help you.');
      return;
    }
    expect(cut(text.replaceAll(' ¦ ', ' ').replaceAll('¦', ''))).toBe(text.replaceAll('。¦', '。 ¦ '));
  });
});

describe('lines', () => {
  test('a single line end does not end a sentence', () => {
    expect(cut('We never charge\na restocking fee. Ever.')).toBe('We never charge\na restocking fee. ¦ Ever.');
  });
  test('a blank line ends one, whatever the line ends', () => {
    expect(cut('Returns\n\nWe take them\r\n \r\nAlways')).toBe('Returns ¦ We take them ¦ Always');
  });
  test('list items are sentences of their own', () => {
    expect(cut('You get:\n- free returns\n- two\n  lines\n* more\n3) last\nAfter')).toBe(
      'You get: ¦ - free returns ¦ - two\n  lines ¦ * more ¦ 3) last ¦ After',
    );
  });
  test('a heading is a sentence of its own', () => {
    expect(cut('# Returns\nWe take them.')).toBe('# Returns ¦ We take them.');
  });
  test('a greeting on a line of its own is one', () => {
    expect(cut('Hi Maria,\nthanks for waiting.')).toBe('Hi Maria, ¦ thanks for waiting.');
  });
});

describe('a recogniser’s text without marks', () => {
  const clause = 'we can take the order back at any of our stores if you bring it ';
  test('stays whole up to sixty words', () => {
    expect(sentencesOf(clause.repeat(4))).toHaveLength(1);
  });
  test('is cut where a spoken clause begins when it is longer', () => {
    const text = `${clause}okay so i will check ${clause}but we do not charge ${clause}and you can keep it ${clause}${clause}`;
    const parts = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(parts.map((part) => part.split(' ').slice(0, 2).join(' '))).toEqual([
      'we can',
      'okay so',
      'but we',
      'and you',
    ]);
  });
  test('is left alone when it has commas of its own', () => {
    const written = 'the terms, conditions, notices and schedules of this agreement, and we mean all of them, apply, ';
    expect(sentencesOf(written.repeat(6))).toHaveLength(1);
  });
});

describe('whatever the text', () => {
  const scrap = fc.oneof(
    fc.constantFrom(
      '. ',
      '.',
      '? ',
      '!',
      '...',
      '"',
      '”',
      ')',
      '\n',
      '\n\n',
      '\r\n',
      '\n- ',
      '1. ',
      ' ',
      ',',
      '{{',
      '}}',
      '{a.b}',
    ),
    fc.constantFrom(
      'Mr',
      'we',
      'We',
      'etc',
      'p.m',
      'U.S',
      'I',
      'a',
      'B',
      '5.99',
      'x.com',
      'so',
      'okay so',
      'and we',
      'no',
      'Hi Jo,',
      '# ',
      '。',
    ),
    fc.constant('we take the order back at any of our stores '.repeat(4)),
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('sentences are ordered, disjoint, trimmed, and hold all that is not white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
  test.each(['1. "\n\nmore', '1. "\n- more', 'At 9 a.m. "\n\nmore', 'At 9 a.m. (\n2) more'])(
    'a mark alone at the end of a paragraph belongs where it stands: %j',
    (text) => {
      for (const { start, end } of sentencesOf(text)) expect(cut(text.slice(start, end))).toBe(text.slice(start, end));
    },
  );
  test('a sentence is one sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of sentencesOf(text)) {
          const sentence = text.slice(start, end);
          expect(cut(sentence)).toBe(sentence);
        }
      }),
      { numRuns: 1000 },
    );
  });
  test('a megabyte is read in linear time', () => {
    const started = performance.now();
    for (const piece of [
      'a. ',
      '.',
      '. ',
      'a',
      'word ',
      '\n',
      '\n ',
      '? "',
      '{{',
      'Mr. ',
      'x.Y',
      '- a\n',
      'so we do ',
    ]) {
      sentencesOf(piece.repeat(1_000_000 / piece.length));
    }
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
