import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csv,
  inline,
  json,
  linePath,
  logLine,
  oneLine,
  uri,
  visible,
  workflowMessage,
  workflowProperty,
  xml,
} from '../../src/reporters/harmless.ts';
import { hidden, hostile } from './hostile.ts';

describe('what cannot be seen', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mred', 'a␛[31mred'],
    ['a C1 control sequence', 'a\u009b31m', 'a[U+009B]31m'],
    ['a bell and a delete', '\u0007\u007f', '␇␡'],
    ['text turned around', 'user\u202e txt.exe\u2066', 'user[U+202E] txt.exe[U+2066]'],
    ['a word cut by a zero-width space', 'gua\u200brantee', 'gua[U+200B]rantee'],
    ['a byte order mark and a soft hyphen', '\ufeffre\u00adfund', '[U+FEFF]re[U+00AD]fund'],
    ['letters of the tag block', 'a\u{e0061}b', 'a[U+E0061]b'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ])('%s is shown', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('stays where it makes one emoji of several', () => {
    for (const emoji of ['👨‍👩‍👧', '❤️‍🔥', '🤷🏽‍♀️', '☎️', '1️⃣', '🇩🇪', '👍🏽']) expect(visible(emoji)).toBe(emoji);
  });

  it('leaves letters of any language alone', () => {
    const text = 'naïve Größe, café, 田中さん, हिन्दी, עברית, العربية';
    expect(visible(text)).toBe(text);
  });

  it('is not a tower of marks over the lines above', () => {
    expect(visible(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(6)}b`);
  });
});

describe('one line', () => {
  it('of a sentence has single spaces', () => {
    expect(inline('  Your\r\n\torder\u2028is  late ')).toBe('Your order is late');
  });

  it('of a path or cell keeps its spaces', () => {
    expect(oneLine('a  b\r\nc\td')).toBe('a  b c d');
  });
});

describe('a log', () => {
  it.each([
    ['##vso[task.setvariable variable=x]y', '#♯vso[task.setvariable variable=x]y'],
    ['said ##[error]x', 'said #♯[error]x'],
    ["##teamcity[buildStop comment='x']", "#♯teamcity[buildStop comment='x']"],
    ['  ::error::x', '  ∶:error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['## heading', '## heading'],
  ])('takes no commands from %s', (line, safe) => {
    expect(logLine(line)).toBe(safe);
  });

  it('can open a file whose name is a command', () => {
    expect(linePath('::error::x.txt')).toBe('./::error::x.txt');
    expect(linePath('a/b  c.txt')).toBe('a/b  c.txt');
  });
});

describe('each medium', () => {
  it('gets its own escapes', () => {
    expect(xml(`<a href="x">&'\u0000`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&apos;␀');
    expect(workflowMessage('50% off\nnow: a, b')).toBe('50%25 off%0Anow: a, b');
    expect(workflowProperty('50% off\nnow: a, b')).toBe('50%25 off now%3A a%2C b');
    expect(uri('calls/16 späte, [1].vtt')).toBe('calls/16%20sp%C3%A4te%2C%20%5B1%5D.vtt');
    expect(uri('a\ud800')).toBe('a%EF%BF%BD');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'that is a table runs no formula: %j',
    (text) => {
      expect(csv(text)).toMatch(/^"'/);
    },
  );

  it('that is a table keeps other text', () => {
    expect(csv('say "hi", then\nlisten')).toBe('"say ""hi"", then listen"');
  });

  it('that is JSON is exact and yet shows nothing hidden', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const written = json({ text });
        expect(written).not.toMatch(hidden);
        expect(written).not.toContain('##vso[');
        expect(JSON.parse(written)).toEqual({ text });
      }),
    );
  });

  it('that people read shows nothing hidden, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        for (const shown of [inline(text), oneLine(text), xml(text), csv(text), workflowProperty(text)]) {
          expect(shown).not.toMatch(hidden);
          expect(shown).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});
