import { readabilityFormulas } from '../../text/readability.ts';
import { prepareSyllables } from '../../text/syllables.ts';
import { defineKind, type Offence, OptionFault } from '../kind.ts';
import { optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { measuredIn, measuredScope } from './measured.ts';
import { readScope } from './scope.ts';

const formulas = new Map<string, keyof typeof readabilityFormulas>([
  ['Gunning Fog', 'gunning-fog'],
  ['Coleman-Liau', 'coleman-liau'],
  ['Flesch-Kincaid', 'flesch-kincaid'],
  ['SMOG', 'smog'],
  ['Automated Readability', 'automated-readability'],
]);

/** Vale's rules about reading grades. */
export const readability = defineKind({
  name: 'vale-readability',
  summary: 'Reports a page that is harder to read than a school grade.',
  vale: 'readability',
  options: optionsOf(
    {
      metrics: shapes.texts(`Of which the average counts: ${[...formulas.keys()].join(', ')}.`),
      grade: shapes.number('The highest grade that is fine.'),
    },
    ['metrics', 'grade'],
  ),
  message: 'The grade is {actual}.',
  placeholders: ['actual'],
  silentOn: [],
  prepare: prepareSyllables,
  example: {
    rule: 'extends: readability\nmessage: "Grade %s."\nmetrics: [Flesch-Kincaid]\ngrade: 8',
    breaks: '«Reimbursement determinations necessitate comprehensive documentation.»',
    keeps: 'Bring it back to us. We will pay you.',
  },

  compile({ metrics, grade, scope, limit }) {
    const used = metrics.map((name, index) => {
      const formula = formulas.get(name);
      if (!formula)
        throw new OptionFault(
          `There is no metric "${name}".`,
          ['metrics', index],
          `There are ${[...formulas.keys()].join(', ')}.`,
        );
      return readabilityFormulas[formula];
    });
    if (used.length === 0)
      throw new OptionFault('`metrics` names none.', ['metrics'], 'For example: metrics: [Flesch-Kincaid]');
    const measured = measuredScope(scope);
    const places = measured === null ? null : readScope(measured, 'summary');
    return {
      wokenBy: null,
      run: (heard) => {
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const { counts, at } of measuredIn(heard, places)) {
            const value = used.reduce((sum, formula) => sum + formula(counts), 0) / used.length;
            if (value <= grade) continue;
            const actual = value.toFixed(2);
            yield { ...at, data: { actual }, reason: `grade ${actual} over ${counts.words} words, ${grade} at most` };
          }
        }
      },
    };
  },
});
