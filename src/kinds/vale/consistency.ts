import { defineKind, type Hit, type Offence } from '../kind.ts';
import { optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { Finder, readPattern } from './pattern.ts';
import { blocksOf, readScope } from './scope.ts';

/** Vale's rules of which a file may break one side only. */
export const consistency = defineKind({
  name: 'vale-consistency',
  summary: 'Reports files that have both of two ways of writing.',
  vale: 'consistency',
  options: optionsOf(
    {
      either: shapes.pairs('One way of writing → the other.'),
      ignorecase: shapes.flag('Whether small letters and capitals are the same.'),
      nonword: shapes.flag('Whether patterns may match inside words.'),
    },
    ['either'],
  ),
  message: 'Inconsistent: "{actual}".',
  placeholders: ['actual'],
  silentOn: [],
  example: {
    rule: 'extends: consistency\nmessage: "Inconsistent spelling of \'%s\'."\neither:\n  advisor: adviser',
    breaks: 'Ask our advisor, or another «adviser».',
    keeps: 'Ask our advisor, or another advisor.',
  },

  compile({ either, ignorecase = false, nonword = false, scope, limit }, watcher) {
    const places = readScope(scope, 'text');
    const edge = nonword ? '' : '\\b';
    const modes = { ignoreCase: ignorecase, multiline: true };
    const pairs = Object.entries(either).map(
      ([one, other]) =>
        new Finder(
          [one, other].map((way) => readPattern(`${edge}(?:${way})${edge}`, ['either', one], modes)),
          watcher,
          places,
        ),
    );
    const sleeping = pairs.flatMap(({ wokenBy }) => wokenBy ?? []);
    return {
      wokenBy: pairs.every(({ wokenBy }) => wokenBy !== null) ? sleeping : null,
      run: (heard) => {
        const blocks = blocksOf(places, heard);
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const finder of pairs) {
            const matchesIn = finder.open(heard);
            const firsts: (Hit | undefined)[] = [];
            for (const block of blocks) {
              const matches = matchesIn(block);
              const last = matches.at(-1);
              if (!last) continue;
              for (const { start, end, pattern } of matches)
                firsts[pattern] ??= { passage: block.passage, span: { start, end } };
              const other = firsts[1 - last.pattern];
              if (!other) continue;
              const { start, end } = last;
              const actual = block.passage.text.slice(start, end);
              const reason = `says "${actual}" and "${other.passage.text.slice(other.span.start, other.span.end)}"`;
              yield { passage: block.passage, span: { start, end }, data: { actual }, reason, beside: [other] };
            }
          }
        }
      },
    };
  },
});
