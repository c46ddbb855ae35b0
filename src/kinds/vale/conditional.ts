import { defineKind, type Offence } from '../kind.ts';
import { Exceptions } from './exceptions.ts';
import { excused, optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { Finder, readPattern } from './pattern.ts';
import { blocksOf, readScope } from './scope.ts';

/** Vale's rules by which one thing calls for another. */
export const conditional = defineKind({
  name: 'vale-conditional',
  summary: 'Reports what calls for something that is not there: an acronym that nobody explains.',
  vale: 'conditional',
  options: optionsOf(
    {
      first: shapes.text('What calls for the other.'),
      second: shapes.text('What must be there; with a group, what it takes in is what is explained.'),
      ignorecase: shapes.flag('Of no effect, as in Vale.'),
      ...excused,
    },
    ['first', 'second'],
  ),
  message: '"{actual}" has no definition.',
  placeholders: ['actual'],
  silentOn: [],
  example: {
    rule: "extends: conditional\nmessage: \"'%s' has no definition.\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'",
    breaks: 'Ask the «WHO».',
    keeps: 'Ask the World Health Organization (WHO). The WHO knows.',
  },

  compile({ first, second, scope, limit, ignorecase: _, ...excuse }, watcher) {
    const places = readScope(scope, 'text');
    const exceptions = new Exceptions(excuse);
    const caller = new Finder([readPattern(first, ['first'])], watcher, places);
    const needed = readPattern(second, ['second']);
    const answer = new Finder([needed], watcher, places);
    return {
      wokenBy: caller.wokenBy,
      run: (heard) => {
        const callsIn = caller.open(heard);
        const answersIn = answer.open(heard);
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          const explained = new Set<string>();
          for (const block of blocksOf(places, heard)) {
            const answers = answersIn(block);
            if (!needed.captures && answers.length > 0) continue;
            for (const match of needed.captures ? answers : []) {
              for (const group of answer.groupsOf(block, match).slice(1)) if (group) explained.add(group);
            }
            for (const { start, end } of callsIn(block)) {
              const actual = block.passage.text.slice(start, end);
              if (explained.has(actual) || exceptions.excuse(block, { start, end })) continue;
              yield { passage: block.passage, span: { start, end }, data: { actual } };
            }
          }
        }
      },
    };
  },
});
