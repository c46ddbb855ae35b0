import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeholdersOf } from '../../src/text/placeholders.ts';

const marked = (text: string): string => {
  let out = '';
  let at = 0;
  for (const { start, end } of placeholdersOf(text)) {
    out += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return out + text.slice(at);
};

test.each([
  ['Hi «{{ customer.name | default: "there" }}», welcome.'],
  ['«{% if order.late %}»Sorry.«{% endif %}»'],
  ['«{{#if member}}»Free.«{{/if}}» «{{{raw}}}» «{{dc.refund_terms}}»'],
  [`Hello «%{first_name}», your order «{order_id}» is «\${order.total}».`],
  ['Dear «<<name>>», «*|FNAME|*», «[[first name]]», «[FIRST NAME]», «[ORDER_NUMBER]».'],
  ['Buy «{KeyWord:Running Shoes}» - ends in «{=COUNTDOWN("2026/03/14 12:00:00","en-US",5)}»'],
  ['Serving «{LOCATION(City)}» since 1985.'],
  ['A «{full/partial}» refund for «{reason, in plain English}» within «{timeframe depending on bank}».'],
])('finds the placeholders of %s', (text) => {
  const plain = text.replace(/[«»]/g, '');
  expect(marked(plain)).toBe(text);
  for (const { fault } of placeholdersOf(plain)) expect(fault).toBeNull();
});

test.each([
  ['Hi «{ {name} }», hello', 'has spaces between its braces'],
  ['Hi «{{name}», hello', 'is closed with "}" instead of "}}"'],
  ['Hi «{{name», hello', 'is never closed'],
  ['Hi «{name}}», hello', 'opens with one brace and closes with two'],
  ['Hi «{{name}}}», hello', 'is closed with one brace too many'],
  ['Hi «{{{name}}», hello', 'is closed with "}}" instead of "}}}"'],
  ['Hi «{{ }}», hello', 'has no name'],
  ['«{% if late }»Sorry', 'is closed with "}" instead of "%}"'],
  ['Hi «%{name», hello', 'is never closed'],
  ['Hi «<<name>», hello', 'is closed with ">" instead of ">>"'],
])('says what is wrong in %s', (text, fault) => {
  const plain = text.replace(/[«»]/g, '');
  expect(marked(plain)).toBe(text);
  expect(placeholdersOf(plain)[0]?.fault).toBe(fault);
});

test.each([
  ['We give 50% off and 20% back.'],
  ['[LAUGHTER] That is [INAUDIBLE] fine [1] [a link].'],
  ['{ "json": 1 } and {} and a < b << c'],
  ['{Hi|Hello} there, {we say. And more.}'],
  ['It costs $5 *really* and **bold**.'],
])('leaves plain text alone: %s', (text) => {
  expect(placeholdersOf(text)).toEqual([]);
});

test('placeholders are ordered and disjoint whatever the text', () => {
  const scrap = fc.array(
    fc.constantFrom('{', '}', '{{', '}}', '%', '{%', '%}', '[', ']', '<<', '>>', 'a', 'A B', ' ', '\n', '|', '*'),
  );
  fc.assert(
    fc.property(scrap, (parts) => {
      let last = 0;
      for (const { start, end } of placeholdersOf(parts.join(''))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});

test('a megabyte of opened braces is read in linear time', () => {
  const started = performance.now();
  placeholdersOf('{{'.repeat(500_000));
  placeholdersOf('{{a'.repeat(300_000));
  placeholdersOf('['.repeat(1_000_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
