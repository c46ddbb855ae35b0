import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { readEntity } from '../../../src/readers/markup/entities.ts';

/** All references of a text decoded, one after the other. */
function decodeAll(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const entity = text[at] === '&' ? readEntity(text, at, 'text') : null;
    decoded += entity?.text ?? text[at];
    at = entity?.end ?? at + 1;
  }
  return decoded;
}

function parsed(text: string): string {
  const [node] = parseFragment(text).childNodes;
  return node && 'value' in node ? node.value : '';
}

const names = fc.constantFrom(
  'amp',
  'copy',
  'not',
  'notin',
  'it',
  'nbsp',
  'fjlig',
  'NotEqualTilde',
  'lt',
  'x',
  '#65',
  '#x1F600',
  '#8',
  '',
);

test('character references read as HTML reads them, with and without their semicolons', () => {
  const text = fc.array(fc.tuple(names, fc.constantFrom(';', '', ' ', 'a', '&', '=1', '.')), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(text, (list) => {
      const written = `.${list.map(([name, tail]) => `&${name}${tail}`).join('')}`;
      expect(decodeAll(written)).toBe(parsed(written));
    }),
  );
});

test('in an address a name without its semicolon is no reference', () => {
  expect(readEntity('?a=1&copy=2', 4, 'attribute')).toBeNull();
  expect(readEntity('?a=1&copya', 4, 'attribute')).toBeNull();
  expect(readEntity('a &amp; b', 2, 'attribute')).toEqual({ text: '&', end: 7 });
});
