import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DotNetFault } from '../../src/text/dotnet/node.ts';
import { flagsOf, phraseOf, translateDotNet } from '../../src/text/dotnet/translate.ts';
import { parsePhrase } from '../../src/text/phrases/parse.ts';

/** A text with «marks» around what the pattern matches in it. */
function marked(pattern: string, text: string, modes = {}): string {
  const plain = text.replace(/[«»]/g, '');
  const translated = translateDotNet(pattern, modes);
  return plain.replace(new RegExp(translated.source, `g${flagsOf(translated)}`), (found) =>
    found === '' ? '' : `«${found}»`,
  );
}

describe('a regular expression of .NET', () => {
  it.each([
    ['\\bna\\b', 'naïve «na» na_'],
    ['\\bété\\b', '«été» étés'],
    ['\\b(?:\\$5|x)\\b', 'a«$5» x5 «x»'],
    ['\\w+', '«naïve» - «été_1»'],
    ['[^\\W_]+', '«naïve»_«x»'],
    ['[\\W]', 'a«-»b'],
    ['[\\W\\d]+', 'a«-1»b'],
    ['a(?i)b(?-i)c', '«abc» «aBc» ABC abC'],
    ['(?i:a)b', '«ab» «Ab» AB'],
    ['(?i)[a-c]x', '«ax» «BX»'],
    ['(?i)é', '«é»«É»'],
    ['(?>a+)ab|b', 'aaa«b»'],
    ['(?<q>[\'"])x\\k<q>', "«'x'» 'x\""],
    ['(?P<q>[\'"])x\\1', '«"x"»'],
    ['{x}', '«{x}»'],
    ['a{,2}', 'aa «a{,2}»'],
    ['[]a]', '«]»b«a»'],
    ['\\x41\\u0042\\x{43}', '«ABC»'],
    ['\\p{Lu}\\pL', '«Éa» a'],
    ['\\p{IsCyrillic}+', 'a «да»'],
    ['[[:alpha:]]+', '«ab»1'],
    ['a(?#why)b', '«ab»'],
    ['\\Aa|b\\z', '«a»ba«b»'],
    ['.', '«a»\n«b»'],
    ['(?s).', '«a»«\n»«b»'],
  ])('%s is run as .NET runs it', (pattern, text) => {
    expect(marked(pattern, text)).toBe(text);
  });

  it('sees the ends of lines in the mode for it, else those of the text', () => {
    expect(marked('^\\w', '«a»\n«b»', { multiline: true })).toBe('«a»\n«b»');
    expect(marked('^\\w', '«a»\nb')).toBe('«a»\nb');
    expect(marked('\\w$', '«a»\n«b»', { multiline: true })).toBe('«a»\n«b»');
    expect(marked('\\w$', 'a\n«b»\n')).toBe('a\n«b»\n');
  });

  it.each([
    ['[a-z-[aeiou]]', 'Characters taken out of brackets'],
    ['(?(1)a|b)', 'The group (?(1… is not known here.'],
    ['(?<a-b>x)', 'The group (?<a… is not known here.'],
    ['a++', 'Two signs of repetition stand in a row: ++.'],
    ['*a', 'There is nothing before "*" to repeat.'],
    ['(a', 'A bracket "(" is never closed.'],
    ['a)', 'A bracket ")" closes nothing.'],
    ['[a', 'A bracket "[" is never closed.'],
    ['[z-a]', 'The range z-a runs backwards.'],
    ['a\\', 'The pattern ends in a lone backslash.'],
    ['\\Ga', 'The escape \\G is not known here.'],
    ['\\p{Nope}', 'There is no class of characters \\p{Nope}.'],
    ['(?x)a b', 'The modes (?n) and (?x) are not known here.'],
    ['a{3,2}', 'The repetition asks for more than its most.'],
  ])('%s is refused with its reason', (pattern, reason) => {
    expect(() => translateDotNet(pattern)).toThrowError(
      expect.objectContaining({ message: expect.stringContaining(reason) }),
    );
  });

  const plain = fc.constantFrom(
    'a',
    'b',
    '1',
    ' ',
    '[ab]',
    '[^a]',
    '\\d',
    '.',
    'a*',
    'b+?',
    '(?:ab)?',
    '(?=b)',
    '(?!a)',
    '(?<=a)',
    'a|b',
    '(a)',
    '[a-c]{2}',
    '\\.',
  );

  it('that both write alike finds what it finds in JavaScript', () => {
    fc.assert(
      fc.property(
        fc.array(plain, { maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '.') }),
        fc.boolean(),
        (parts, text, ignoreCase) => {
          const pattern = parts.join('');
          const translated = translateDotNet(pattern, { ignoreCase });
          const found = (source: string, flags: string) =>
            [...text.matchAll(new RegExp(source, `g${flags}`))].map((each) => [each.index, each[0]]);
          expect(found(translated.source, flagsOf(translated))).toEqual(found(pattern, ignoreCase ? 'i' : ''));
        },
      ),
    );
  });

  it('is made valid JavaScript or refused, whatever it is', () => {
    const bits = fc.constantFrom(
      ...'abAé1 -_^$.*+?()[]{}|\\,<>=!:'.split(''),
      '(?',
      '\\b',
      '\\w',
      '[^',
      '(?i)',
      '(?<n>',
      '\\k<n>',
      '{2,}',
      '\\1',
      '[:alpha:]',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), fc.boolean(), (parts, multiline) => {
        try {
          const translated = translateDotNet(parts.join(''), { multiline });
          new RegExp(translated.source, flagsOf(translated));
          // The phrase of the shared matcher holds the same source.
          const node = parsePhrase(phraseOf(translated));
          expect(node.type).toBe('regex');
        } catch (error) {
          expect(error).toBeInstanceOf(DotNetFault);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
