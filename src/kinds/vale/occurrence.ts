import { defineKind, type Offence, OptionFault } from '../kind.ts';
import { optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { Finder, readPattern } from './pattern.ts';
import { blocksOf, readScope } from './scope.ts';

/** Vale's rules that count. */
export const occurrence = defineKind({
  name: 'vale-occurrence',
  summary: 'Reports parts of a page in which a pattern matches too often, or not often enough.',
  vale: 'occurrence',
  options: optionsOf(
    {
      token: shapes.text('The pattern that is counted.'),
      max: shapes.count('At most so often; 0 for no limit.'),
      min: shapes.count('At least so often.'),
      ignorecase: shapes.flag('Whether small letters and capitals are the same.'),
    },
    ['token'],
  ),
  message: 'This stands here {actual} times.',
  placeholders: ['actual'],
  silentOn: [],
  example: {
    rule: 'extends: occurrence\nmessage: "%s commas are too many."\nscope: sentence\ntoken: ","\nmax: 2',
    breaks: 'Milk«,» eggs, flour, and salt.',
    keeps: 'Milk, eggs, and flour. Bread, too.',
  },

  compile({ token, max = 0, min = 0, ignorecase = false, scope, limit }, watcher) {
    if (max === 0 && min === 0)
      throw new OptionFault('This counts and has neither `max` nor `min`.', ['token'], 'Add max: 3, for example.');
    const places = readScope(scope, 'text');
    const finder = new Finder([readPattern(token, ['token'], { ignoreCase: ignorecase })], watcher, places);
    return {
      wokenBy: min > 0 ? null : finder.wokenBy,
      run: (heard) => {
        const matchesIn = finder.open(heard);
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const block of blocksOf(places, heard)) {
            const matches = matchesIn(block);
            const count = matches.length;
            if ((max === 0 || count <= max) && count >= min) continue;
            const { passage } = block;
            const first = matches.find(({ start, end }) => passage.text.slice(start, end).trim() !== '');
            if (count > 0 && !first) continue;
            const { start, end } = first ?? firstWord(block);
            const reason =
              count > max && max > 0 ? `${count} times, ${max} at most` : `${count} times, ${min} at least`;
            yield { passage, span: { start, end }, data: { actual: count }, reason };
          }
        }
      },
    };
  },
});

/** Where a block lacks something: its first word. */
function firstWord({ start, text }: { readonly start: number; readonly text: string }) {
  const found = /[\p{L}\p{N}]\S*/u.exec(text);
  return found
    ? { start: start + found.index, end: start + found.index + found[0].length }
    : { start, end: start + text.length };
}
