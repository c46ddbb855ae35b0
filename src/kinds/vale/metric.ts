import { prepareSyllables } from '../../text/syllables.ts';
import { defineKind, type Heard, type Offence, OptionFault } from '../kind.ts';
import { type Formula, FormulaFault, readFormula } from './formula.ts';
import { optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { type Measured, measuredIn, measuredScope } from './measured.ts';
import { readScope } from './scope.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const counted = ['blockquote', 'list', 'pre', 'paragraphs', ...headings.map((level) => `heading_${level}`)];
const variables = [
  'characters',
  'complex_words',
  'long_words',
  'polysyllabic_words',
  'sentences',
  'syllables',
  'words',
  ...counted,
];

/** Vale's rules that work a number out. */
export const metric = defineKind({
  name: 'vale-metric',
  summary: 'Reports a page of which a formula gives a number that is not wanted.',
  vale: 'metric',
  options: optionsOf(
    {
      formula: shapes.text(`The formula, of numbers and ${variables.join(', ')}.`),
      condition: shapes.text('When the number is reported: > 8.0'),
    },
    ['formula', 'condition'],
  ),
  message: 'The measure is {actual}.',
  placeholders: ['actual'],
  silentOn: [],
  prepare: prepareSyllables,
  example: {
    rule: 'extends: metric\nmessage: "%s words are too many."\nformula: words\ncondition: "> 5"',
    breaks: '«We bring fresh vegetables to your door.»',
    keeps: 'We bring it to you.',
  },

  compile({ formula, condition, scope, limit }) {
    const measured = measuredScope(scope);
    const places = measured === null ? null : readScope(measured, 'summary');
    const work = read(formula.replace(/heading\.(h[1-6])/g, 'heading_$1'), 'formula');
    // The number stands before the condition, whatever it is: "> 8.0", "> 8.0 || value < 2" has no name for it.
    const judge = read(`value ${condition}`, 'condition');
    return {
      wokenBy: null,
      run: (heard) => {
        const counts = countsOf(heard);
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const text of measuredIn(heard, places)) {
            const value = work({ ...counts, ...variablesOf(text) });
            if (judge({ value }) === 0) continue;
            const actual = value.toFixed(2);
            yield { ...text.at, data: { actual }, reason: `${formula.trim()} is ${actual}, ${condition.trim()}` };
          }
        }
      },
    };
  },
});

function read(source: string, key: string): Formula {
  try {
    return readFormula(source, key === 'condition' ? ['value'] : variables);
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    throw new OptionFault(
      error.message,
      [key],
      `There are numbers, signs, math.sqrt and the like, and ${variables.join(', ')}.`,
    );
  }
}

const variablesOf = ({ counts }: Measured): Record<string, number> => ({
  characters: counts.letters,
  complex_words: counts.hard,
  long_words: counts.long,
  polysyllabic_words: counts.polysyllables,
  sentences: counts.sentences,
  syllables: counts.syllables,
  words: counts.words,
});

/** How many parts of each sort a page has. */
function countsOf(heard: Heard): Record<string, number> {
  const counts = Object.fromEntries(counted.map((name) => [name, 0]));
  for (const { place, field } of heard.passages) {
    const name = place === undefined ? (field === null ? 'paragraphs' : '') : place.replace('.', '_');
    if (name in counts) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
