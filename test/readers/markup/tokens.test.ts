import fc from 'fast-check';
import { Tokenizer } from 'parse5';
import { expect, test } from 'vitest';
import { htmlTokens } from '../../../src/readers/markup/tokens.ts';

const scrap = fc.constantFrom(
  ...[
    '<',
    '>',
    '</',
    '/',
    '<p',
    '<b>',
    '</p >',
    '<a href="x>y" ',
    "title='",
    '"',
    "'",
    '=',
    ' ',
    '\n',
    'a',
    'é',
    '!',
    '-',
    '--',
    '<!--',
  ],
  ...[
    '-->',
    '--!>',
    '<!',
    '<?php',
    '<br/>',
    '<IMG ALT=x',
    '<!doctype html>',
    '<![CDATA[',
    ']]>',
    '<1',
    '&amp;',
    '{{#if a < b}}',
  ],
);

test('every character of a file is in exactly one token', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (list) => {
      const source = list.join('');
      let end = 0;
      for (const token of htmlTokens(source)) {
        if (token.kind === 'lost' && token.name !== null) continue;
        expect(token.start).toBe(end);
        end = token.end;
      }
      expect(end).toBe(source.length);
    }),
    { numRuns: 2000 },
  );
});

test('tags, attributes and comments are those a browser finds', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (list) => {
      const source = list.join('');
      expect(ours(source)).toEqual(theirs(source));
    }),
    { numRuns: 2000 },
  );
});

/** Whether dashes at the end of a comment that is cut off belong to it does not matter. */
const comment = (inner: string): string => `<!--${inner.replace(/-+!?$/, '')}`;

function ours(source: string): string[] {
  const found: string[] = [];
  for (const token of htmlTokens(source)) {
    if (token.kind === 'comment') found.push(comment(source.slice(token.inner.start, token.inner.end)));
    if (token.kind === 'close') found.push(`/${token.name}`);
    if (token.kind !== 'open') continue;
    const known = new Map<string, string>();
    for (const { name, value } of token.attributes)
      if (!known.has(name)) known.set(name, source.slice(value.start, value.end));
    found.push(`${token.name} ${JSON.stringify([...known])}`);
  }
  return found;
}

function theirs(source: string): string[] {
  const found: string[] = [];
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: ({ data, location }) => {
        if (source.startsWith('<!--', location!.startOffset)) found.push(comment(data));
      },
      onStartTag: ({ tagName, attrs }) => {
        found.push(
          `${tagName} ${JSON.stringify(attrs.map(({ name, value }) => [name, value.replaceAll('&', '&amp;')]))}`,
        );
      },
      onEndTag: ({ tagName }) => {
        found.push(`/${tagName}`);
      },
      onCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onNullCharacter: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(source, true);
  return found;
}
