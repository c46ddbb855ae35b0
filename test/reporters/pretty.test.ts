import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/reporters/open-report.ts';
import { columns, head, tail, wrap } from '../../src/reporters/parts/columns.ts';
import { excerptOf } from '../../src/reporters/parts/excerpt.ts';
import { clock, whoAndWhen } from '../../src/reporters/parts/speech.ts';
import { loadReporter } from '../../src/reporters/registry.ts';
import { hostile } from './hostile.ts';
import { findingAt, findingOn, quiet, unmarked, view } from './story.ts';

const pretty = await loadReporter('pretty');

/** The excerpt of a marked text as two lines: the source, and the marks under it. */
function excerptLines(marked: string, room = 60): string[] {
  const { before, marked: words, after, indent, width } = excerptOf(unmarked(marked), findingAt('a', marked), room);
  return [before + words + after, ' '.repeat(indent) + '^'.repeat(width)];
}

describe('the marks', () => {
  it.each([
    ['plain words', 'It is «free forever» for you.', 'It is free forever for you.', '      ^^^^^^^^^^^^'],
    ['wide characters', '田中さん says «無料» now', '田中さん says 無料 now', '              ^^^^'],
    ['combining marks', 'cafe\u0301 is «fre\u0301e» now', 'cafe\u0301 is fre\u0301e now', '        ^^^^'],
    ['emoji of several characters', '👨‍👩‍👧 is «👍🏽 free»', '👨‍👩‍👧 is 👍🏽 free', '      ^^^^^^^'],
    ['tabs', 'a\t«b»', 'a  b', '   ^'],
    ['an indented line', '      - «b» c', '- b c', '  ^'],
    ['controls', '\u001b[1m«b»', '␛[1mb', '    ^'],
    ['a line among others', 'x\r\na «b» c\r\ny', 'a b c', '  ^'],
    ['words over two lines', 'a «b\nc» d', 'a b…', '  ^^'],
    ['no words at all', 'ab«» cd', 'ab cd', '  ^'],
    ['no words at the end', 'ab«»', 'ab', '  ^'],
  ])('stand under %s', (_, marked, line, marks) => {
    expect(excerptLines(marked)).toEqual([line, marks]);
  });

  it.each([
    ['a long start', `${'ab '.repeat(40)}«free» now`, '…ab ab ab ab free now', '             ^^^^'],
    ['a long end', `so «free» ${'ab '.repeat(40)}`, 'so free ab ab ab ab …', '   ^^^^'],
    ['both', `${'ab '.repeat(40)}«free» ${'ab '.repeat(40)}`, '… ab ab free ab ab a…', '        ^^^^'],
    ['a long mark', `so «${'ab '.repeat(40)}» now`, '… ab ab ab ab ab ab …', '  ^^^^^^^^^^^^^^^^^^^'],
  ])('stay in sight of a line with %s', (_, marked, line, marks) => {
    const lines = excerptLines(marked, 21);
    expect(columns(lines[0]!)).toBeLessThanOrEqual(21);
    expect(lines).toEqual([line, marks]);
  });

  it('never leave the width, whatever the line holds', () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { maxLength: 5 }),
        fc.nat(200),
        fc.nat(200),
        fc.integer({ min: 20, max: 60 }),
        (parts, a, b, room) => {
          const text = parts.join('');
          const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          const { before, marked, after, indent, width } = excerptOf(text, findingOn('a', text, from, to), room);
          expect(columns(before) + columns(marked) + columns(after)).toBeLessThanOrEqual(room);
          expect(indent).toBe(columns(before));
          expect(width).toBe(Math.max(1, columns(marked)));
        },
      ),
    );
  });

  it('show the quote where the text is gone', () => {
    const { before, marked, after } = excerptOf('', findingAt('a', 'It is «free»'), 40);
    expect([before, marked, after]).toEqual(['', 'free', '']);
  });
});

describe('columns', () => {
  it('are cut between characters as they are seen', () => {
    expect([head('田中さん', 5), tail('田中さん', 5)]).toEqual(['田中', 'さん']);
    expect([head('e\u0301e\u0301', 1), tail('e\u0301e\u0301', 1)]).toEqual(['e\u0301', 'e\u0301']);
    expect([head('abc', 2), tail('abc', 2), head('abc', 0), tail('abc', 0)]).toEqual(['ab', 'bc', '', '']);
  });

  it('wrap at spaces', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('a incomprehensibilities b', 7)).toEqual(['a', 'incomprehensibilities', 'b']);
  });
});

describe('who speaks and when', () => {
  it.each([
    [{ speaker: 'Dana', role: 'agent', time: 83.9 }, 'Dana (agent) at 01:23'],
    [{ speaker: null, role: 'customer', time: null }, 'customer'],
    [{ speaker: 'agent', role: 'agent', time: 0 }, 'agent at 00:00'],
    [{ speaker: null, role: null, time: 130 }, 'at 02:10'],
    [{ speaker: null, role: null, time: null }, ''],
    [{ speaker: 'Dana', role: null, time: Number.NaN }, 'Dana'],
  ])('is said as far as it is known: %j', (known, words) => {
    expect(whoAndWhen(known)).toBe(words);
  });

  it('counts hours from the first on', () => {
    expect([clock(3599), clock(3600), clock(36_061)]).toEqual(['59:59', '1:00:00', '10:01:01']);
  });
});

describe('the end of a pretty report', () => {
  const end = (summary: Partial<typeof quiet>): string => writeReport(pretty, [], { ...quiet, ...summary }, view);

  it('says so when there is nothing to report', () => {
    expect(end({ files: 1200, passages: 2, words: 3 })).toBe(
      '✔ Nothing to report in 1,200 files, 2 passages, 3 words.\n',
    );
  });

  it('tells what to do where no file was linted', () => {
    expect(end({ files: 0 })).toMatch(/^No file was linted\.\nNext: name files or folders/);
  });

  it('lists ten of many', () => {
    const unread = Array.from({ length: 200 }, (_, at) => ({
      file: `f${at}`,
      line: null,
      column: null,
      reason: 'No.',
    }));
    const text = end({ unread });
    expect(text.match(/^ {2}f\d+: No\.$/gm)).toHaveLength(10);
    expect(text).toContain('… and 190 more; --format json lists all.');
  });

  it('says how far an interrupted run got', () => {
    expect(end({ interrupted: { done: 3, of: 10 } })).toContain('Interrupted after 3 of 10 files.');
  });
});

describe('colour', () => {
  it('is the view’s to decide, whatever the world says', () => {
    const report = { file: 'a', text: 'It is free.', findings: [findingAt('a', 'It is «free».')], statements: [] };
    expect(writeReport(pretty, [report], quiet, { ...view, color: true })).toContain('\u001b[31m');
    expect(writeReport(pretty, [report], quiet, view)).not.toContain('\u001b');
  });
});
