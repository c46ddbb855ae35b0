import { expect, test } from 'vitest';
import { labelOf } from '../../../src/readers/staging/labels.ts';
import { isBracketed, isParenthetic, type Para, unquoted } from '../../../src/readers/staging/para.ts';

const para = (text: string, lead: number | null = null): Para => ({
  text,
  italic: false,
  strong: false,
  lead: lead === null ? null : { start: 0, end: lead },
  quoted: false,
});

test.each([
  ['Say: hello', 'said', null],
  ['Paste if sprig: hello', 'said', null],
  ['Agent: hello', 'said', 'Agent'],
  ['NARRATOR (V.O.): hello', 'said', 'NARRATOR (V.O.)'],
  ['SUPER: hello', 'shown', null],
  ['SFX: ding', 'unsaid', null],
  ['If they hesitate: hello', 'when', null],
  ['Subject: hello', 'field', null],
  ['OWNER: hello', 'other', null],
])('"%s" begins with a label that is %s', (text, kind, speaker) => {
  const label = labelOf(para(text, text.indexOf(':') + 1));
  expect([label?.kind, label?.speaker]).toEqual([kind, speaker]);
});

test('who speaks may stand behind the condition', () => {
  expect(labelOf(para('If they ask — Agent: "Yes."', 20))?.speaker).toBe('Agent');
});

test('a sentence with a colon begins with no label', () => {
  expect(labelOf(para('Here is what we do: nothing.'))).toBeNull();
  expect(labelOf(para('At 5:30 we close.'))).toBeNull();
});

test('only what is quoted from end to end loses its quotation marks', () => {
  const inside = (text: string) => {
    const span = unquoted(text, { start: 0, end: text.length });
    return span && text.slice(span.start, span.end);
  };
  expect(inside(' “Hello.” ')).toBe('Hello.');
  expect(inside('"One" and "two"')).toBeNull();
  expect(inside('"One," he said.')).toBeNull();
});

test('a remark is one pair of brackets around all', () => {
  expect([
    isBracketed('[Wait.]'),
    isBracketed('[a] or [b]'),
    isParenthetic('(a (b) c)'),
    isParenthetic('(a) (b)'),
  ]).toEqual([true, false, true, false]);
});
