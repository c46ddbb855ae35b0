import { defineKind, type Offence } from '../kind.ts';
import { Exceptions } from './exceptions.ts';
import { excused, optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { fixOf, inWords, readAction } from './mend.ts';
import { Finder, readPattern } from './pattern.ts';
import { blocksOf, readScope } from './scope.ts';

/** Vale's rules that report what must not stand there. */
export const existence = defineKind({
  name: 'vale-existence',
  summary: 'Reports what matches one of several patterns.',
  vale: 'existence',
  options: optionsOf(
    {
      tokens: shapes.texts('Patterns, each of whole words.'),
      raw: shapes.texts('Parts of one pattern, put together as they are, before the tokens.'),
      append: shapes.flag('Whether `raw` stands after the tokens.'),
      ignorecase: shapes.flag('Whether small letters and capitals are the same.'),
      nonword: shapes.flag('Whether tokens may stand inside words.'),
      ...excused,
    },
    [],
  ),
  message: 'Avoid "{actual}".',
  placeholders: ['actual', 'expected'],
  silentOn: [],
  example: {
    rule: 'extends: existence\nmessage: "Avoid \'%s\'."\ntokens:\n  - obviously',
    breaks: 'This is «obviously» right.',
    keeps: 'Obviously, a capital makes it another word.',
  },

  compile(
    { tokens = [], raw = [], append = false, ignorecase = false, nonword = false, scope, limit, action, ...excuse },
    watcher,
  ) {
    const places = readScope(scope, 'text');
    // A word that is accepted says nothing of patterns that are no words.
    const exceptions = new Exceptions(nonword ? { ...excuse, vocab: false } : excuse);
    const finder = new Finder(patternsOf(tokens, raw, append, ignorecase, nonword), watcher, places);
    const mend = readAction(action);
    return {
      wokenBy: finder.wokenBy,
      run: (heard) => {
        const matchesIn = finder.open(heard);
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const block of blocksOf(places, heard)) {
            for (const match of matchesIn(block)) {
              if (exceptions.excuse(block, match)) continue;
              const { start, end } = match;
              const actual = block.passage.text.slice(start, end);
              const options = mend(actual);
              const expected = options.length > 1 ? inWords(options) : (options[0] ?? actual);
              yield {
                passage: block.passage,
                span: { start, end },
                data: { actual, expected },
                ...fixOf(options, action?.name === 'replace'),
              };
            }
          }
        }
      },
    };
  },
});

/** Tokens each by themselves, so that the words of each wake it alone; with `raw`, all is one pattern. */
function patternsOf(
  tokens: readonly string[],
  raw: readonly string[],
  append: boolean,
  ignoreCase: boolean,
  nonword: boolean,
) {
  const edge = nonword ? '' : '\\b';
  const given = [...tokens.entries()].filter(([, token]) => token.trim() !== '');
  const modes = { ignoreCase, multiline: true };
  if (raw.length === 0)
    return given.map(([index, token]) => readPattern(`${edge}(?:${token})${edge}`, ['tokens', index], modes));
  for (const [index, token] of given) readPattern(token, ['tokens', index], modes);
  const rest = raw.join('');
  const words = given.length === 0 ? '' : `(?m)${edge}(?:${given.map(([, token]) => token).join('|')})${edge}`;
  return [readPattern(append ? words + rest : rest + words, ['raw'], { ignoreCase })];
}
