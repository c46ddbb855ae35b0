import type { PromiseEntry } from '../model/rulebook.ts';
import { showBound } from '../text/quantities/show.ts';
import { proposeTerms } from './ledger.ts';
import { type QuantityMode, readTerm, type TermMeaning } from './term.ts';

/** The manual page of a promise: how its terms are read, and what would break and exceed each. */
export function explainPromise({ id, options, source }: PromiseEntry): string {
  const wording = String(options['promise'] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const written = Object.entries(isRecord(options['terms']) ? options['terms'] : {});
  const proposed = Object.entries(proposeTerms(wording));
  const terms = written.length > 0 ? written : proposed;
  const heading = written.length > 0 ? 'Terms' : 'Terms, read from the wording';
  const rest = [
    'about',
    'says',
    'breaks',
    'exceeds',
    'hedges',
    'unless',
    'with',
    'owner',
    'source',
    'audience',
    'valid',
  ];
  const lines = rest.flatMap((key) => (options[key] === undefined ? [] : [`  ${key}: ${inline(options[key])}`]));
  const hasPhrases = ['says', 'breaks', 'exceeds', 'hedges'].some((key) => options[key] !== undefined);
  return [
    `${id}\n\n  ${wording}`,
    terms.length === 0
      ? 'Terms\n  None. Only its phrases are held against statements; name a window, a price or a never under "terms".'
      : `${heading}\n${terms.map(([name, term]) => explainTerm(name, term)).join('\n')}`,
    lines.length > 0 ? `In the brand file\n${lines.join('\n')}` : '',
    hasPhrases ? phraseRule : '',
    `${source.file}, line ${source.line}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** When the phrases of `says`, `breaks`, `exceeds` and `hedges` count, one rule for all four. */
const phraseRule = `When says, breaks, exceeds and hedges count
  In a sentence that names what the promise is about, and in the next three.
  Alone from three words up, where the conversation or message names it elsewhere.`;

function explainTerm(name: string, term: unknown): string {
  const { value, about } = isRecord(term) ? term : { value: term, about: undefined };
  const meaning = readTerm(String(value));
  const called = about === undefined ? name.replaceAll('-', ' ') : inline(about);
  const head = `  ${name}: ${String(value)}`;
  if (!meaning) return `${head}\n    Nothing in it can be checked.`;
  return `${head}\n    ${outcomes(meaning).join('\n    ')}\n    Named in a sentence by: ${called}`;
}

const effects: Readonly<Record<QuantityMode, readonly [breaks: string, exceeds: string]>> = {
  least: ['less', 'more'],
  most: ['more', 'less'],
  reach: ['less', 'more'],
  start: ['a higher start', 'a lower one'],
  price: ['a higher price', 'a lower one'],
  exact: ['less', 'more'],
  hours: ['shorter hours', 'longer hours'],
};

function outcomes(meaning: TermMeaning): string[] {
  switch (meaning.type) {
    case 'free':
      return ['Breaks it: a fee, a charge or a price for it.', 'Keeps it: "free", "no charge", "on us", "we pay".'];
    case 'never':
      return [
        'Breaks it: asking for it or making it a condition.',
        'Keeps it: saying that it is not needed or not done.',
      ];
    case 'always':
      return ['Breaks it: denying it, or limiting it to some cases.', 'Keeps it: saying so.'];
    case 'quantity': {
      const [less, more] = effects[meaning.mode];
      const values = meaning.values.map(showBound).join(' or ');
      return [`Breaks it: ${less} than ${values}.`, `Exceeds it: ${more} than ${values}.`];
    }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inline = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .map((each) =>
      isRecord(each)
        ? Object.entries(each)
            .map(([key, inner]) => `${key} ${String(inner)}`)
            .join(', ')
        : String(each),
    )
    .join(' | ');
