import { flagsOf, translateDotNet } from '../../text/dotnet/translate.ts';
import { ShortRegex } from '../../text/phrases/regex/short.ts';
import { defineKind, type Offence } from '../kind.ts';
import { Exceptions } from './exceptions.ts';
import { excused, optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { fixOf, readAction } from './mend.ts';
import { shortPattern } from './pattern.ts';
import { blocksOf, readScope } from './scope.ts';
import { inSentenceCase, inTitleCase, type OwnWords } from './titles.ts';

/** What a text should read, and whether it does well enough; null for a text without words. */
type Check = (text: string) => { readonly expected: string; readonly right: boolean } | null;

/** Vale's rules about small letters and capitals. */
export const capitalization = defineKind({
  name: 'vale-capitalization',
  summary: 'Reports parts of a page in the wrong letter case.',
  vale: 'capitalization',
  options: optionsOf(
    {
      match: shapes.text('$title, $sentence, $lower, $upper, or a pattern that must match.'),
      style: { type: 'string', enum: ['AP', 'Chicago'], description: 'Whose titles, with $title.' },
      indicators: shapes.texts('Endings of words after which a capital may stand.'),
      threshold: shapes.number('The share of words that must be right; 0.8 where left out.'),
      prefix: shapes.text('A pattern at the beginning that does not count.'),
      ...excused,
    },
    ['match'],
  ),
  message: 'Write "{expected}".',
  placeholders: ['actual', 'expected'],
  silentOn: [],
  example: {
    rule: 'extends: capitalization\nmessage: "\'%s\' is not in sentence case."\nscope: text\nmatch: $sentence',
    breaks: '«Track Your Order»',
    keeps: 'Track your order',
  },

  compile({ match, style = 'AP', indicators = [], threshold = 0, prefix, scope, limit, action, ...excuse }) {
    const places = readScope(scope, 'text');
    const exceptions = new Exceptions(excuse);
    const lead = prefix === undefined || prefix === '' ? null : shortPattern(prefix, ['prefix']);
    const check = checkOf(match, style, { indicators, threshold: threshold || 0.8, lead, exceptions });
    const isWording = match === '$title' || match === '$sentence';
    readAction(action);
    return {
      wokenBy: null,
      run: (heard) => {
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const { passage, start, end, text } of blocksOf(places, heard)) {
            const found = check(text);
            if (!found || found.right) continue;
            const { expected } = found;
            const options = action?.name === 'replace' && isWording ? (action.params ?? [expected]) : [];
            yield {
              passage,
              span: { start, end },
              data: { actual: text, expected },
              reason: `says "${text}", not ${match}`,
              ...fixOf(options.length > 0 ? options : [], false),
            };
          }
        }
      },
    };
  },
});

interface Manner {
  readonly indicators: readonly string[];
  readonly threshold: number;
  readonly lead: ShortRegex | null;
  readonly exceptions: Exceptions;
}

function checkOf(match: string, style: 'AP' | 'Chicago', manner: Manner): Check {
  const { exceptions } = manner;
  if (match === '$lower')
    return (text) => ({ expected: text.toLowerCase(), right: text === text.toLowerCase() || exceptions.holdIn(text) });
  if (match === '$upper')
    return (text) => ({ expected: text.toUpperCase(), right: text === text.toUpperCase() || exceptions.holdIn(text) });
  if (match === '$title' || match === '$sentence') return wordingCheck(match, style, manner);
  const pattern = shortPattern(match, ['match']);
  return (text) => ({ expected: match, right: pattern.test(text) || exceptions.holdIn(text) });
}

/** Compares the words of a text with those it should have, and asks for a share of them to be right. */
function wordingCheck(
  match: '$title' | '$sentence',
  style: 'AP' | 'Chicago',
  { indicators, threshold, lead, exceptions }: Manner,
): Check {
  const own = ownWords(exceptions.terms);
  const anyCase = wordPattern(exceptions.terms, true);
  const exact = wordPattern(exceptions.terms, false);
  const words = (text: string, pattern: ShortRegex): string[] =>
    pattern.all(text).map(({ start, end }) => text.slice(start, end));
  const opens = (word: string, index: number): boolean =>
    indicators.some((ending) => word.endsWith(ending)) || (index === 0 && /\d+\./.test(word));
  const rewrite = (text: string): string =>
    match === '$title' ? inTitleCase(text, style, own) : inSentenceCase(words(text, anyCase), own, opens);
  return (text) => {
    const begun = lead?.all(text)[0];
    const prefix = begun?.start === 0 ? text.slice(0, begun.end) : '';
    const expected = prefix + rewrite(text.slice(prefix.length));
    const wanted = words(expected, exact);
    const said = words(text, exact);
    if (said.length === 0) return null;
    let right = 0;
    for (const [index, word] of said.entries()) {
      if (index >= wanted.length || word === wanted[index] || exceptions.holdIn(word)) right += 1;
      else if (match === '$title') right += word === word.toUpperCase() ? 1 : 0;
      else if (index === 0 && word !== titled(word)) return { expected, right: false };
    }
    return { expected, right: right / said.length >= threshold };
  };
}

/** Small letters, and a capital where each word in it begins. */
const titled = (word: string): string =>
  word.toLowerCase().replace(/(?<![\p{L}\p{N}_'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** What a text is cut into: exceptions of several words, and words. */
function wordPattern(terms: readonly string[], ignoreCase: boolean): ShortRegex {
  const own = terms.length === 0 ? '' : `\\b(?:${terms.map((term) => `(?:${term})`).join('|')})\\b|`;
  const translated = translateDotNet(`${own}[\\p{N}\\p{L}*]+[^\\s]*`, { ignoreCase });
  return new ShortRegex(translated.source, flagsOf(translated));
}

function ownWords(terms: readonly string[]): OwnWords {
  const patterns = new Map<string, ShortRegex>();
  const matches = (term: string, word: string): boolean => {
    const known = patterns.get(term) ?? shortPattern(term, ['exceptions']);
    patterns.set(term, known);
    return known.test(word);
  };
  return { terms, matches };
}
