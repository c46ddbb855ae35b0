import { defineKind, type Offence } from '../kind.ts';
import { Exceptions } from './exceptions.ts';
import { excused, optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { capitalized, fixOf, inWords, readAction } from './mend.ts';
import { Finder } from './pattern.ts';
import { blocksOf, readScope } from './scope.ts';
import { readSwap } from './swap.ts';

/** Vale's rules that report one thing and name another for it. */
export const substitution = defineKind({
  name: 'vale-substitution',
  summary: 'Reports what matches a pattern and says what to write instead.',
  vale: 'substitution',
  options: optionsOf(
    {
      swap: shapes.pairs('Pattern → what to write instead.'),
      ignorecase: shapes.flag('Whether small letters and capitals are the same.'),
      nonword: shapes.flag('Whether patterns may match inside words.'),
      capitalize: shapes.flag('Whether a capital goes on.'),
      pos: shapes.text('Out of use.'),
      ...excused,
    },
    ['swap'],
  ),
  message: 'Use {expected} instead of "{actual}".',
  placeholders: ['expected', 'actual'],
  silentOn: [],
  example: {
    rule: "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nswap:\n  utilize: use",
    breaks: 'Please «utilize» the door.',
    keeps: 'Please use the door.',
  },

  compile({ swap, ignorecase = false, nonword = false, capitalize = false, scope, limit, action, ...excuse }, watcher) {
    const places = readScope(scope, 'text');
    const exceptions = new Exceptions(excuse);
    const replaces = action?.name === 'replace';
    // The longest first, so that of "log" and "log in" the second is tried before it.
    const swaps = Object.entries(swap)
      .sort(([a], [b]) => b.length - a.length)
      .map(([pattern, value]) => readSwap(pattern, value, { ignoreCase: ignorecase, nonword, replaces }));
    const finder = new Finder(
      swaps.map(({ translated }) => translated),
      watcher,
      places,
    );
    readAction(action);
    return {
      wokenBy: finder.wokenBy,
      run: (heard) => {
        const matchesIn = finder.open(heard);
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const block of blocksOf(places, heard)) {
            for (const match of matchesIn(block)) {
              const { start, end } = match;
              const actual = block.passage.text.slice(start, end);
              const right = swaps[match.pattern]!.valueFor(actual, finder.groupsOf(block, match));
              const value = capitalize && actual === capitalized(actual) ? right.map(capitalized) : right;
              if (swaps[match.pattern]!.isRight(actual, value) || exceptions.excuse(block, match)) continue;
              const options = replaces && action?.params && action.params.length > 0 ? action.params : value;
              const expected = replaces ? inWords(options) : options.join('|');
              yield {
                passage: block.passage,
                span: { start, end },
                data: { actual, expected },
                ...(replaces ? fixOf(options, true) : {}),
              };
            }
          }
        }
      },
    };
  },
});
