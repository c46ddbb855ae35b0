import type { PromiseEntry } from '../model/rulebook.ts';
import { showBound } from '../text/quantities/show.ts';
import { proposeTerms } from './proposals.ts';
import { type QuantityMode, readTerm, type TermMeaning } from './term.ts';

/** The manual page of a promise: how its terms are read, and what would break and exceed each. */
export function explainPromise({ id, options, source }: PromiseEntry): string {
  const terms = termsOf(options);
  const isWritten = isRecord(options['terms']) && Object.keys(options['terms']).length > 0;
  const heading = isWritten ? 'Terms' : 'Terms, read from the wording';
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
    `${id}\n\n  ${wordingOf(options)}`,
    terms.length === 0
      ? 'Terms\n  None. Only its phrases are held against statements; name a window, a price or a never under "terms".'
      : `${heading}\n${terms.map(explainTerm).join('\n')}`,
    lines.length > 0 ? `In the brand file\n${lines.join('\n')}` : '',
    hasPhrases ? phraseRule : '',
    `${source.file}, line ${source.line}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The manual page of what no promise covers. */
export const explainUnledgered = (): string => `unledgered

  A firm commitment by the company ("I guarantee", "or it is free", "we will always") that is about none of its promises.

What to do
  Take it back, or make it a promise: with its wording, "about" and "terms", under "promises" in the brand file.
  Where it is right as it stands, allow it under "allow", with a reason.`;

/** When the phrases of `says`, `breaks`, `exceeds` and `hedges` count, one rule for all four. */
const phraseRule = `When says, breaks, exceeds and hedges count
  In a sentence that names what the promise is about, and in the next three.
  Alone from three words up, where the conversation or message names it elsewhere.`;

/** The public wording of a promise, on one line. */
export const wordingOf = (options: PromiseEntry['options']): string =>
  String(options['promise'] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A term as the brand file has it, or as its wording is read. */
export interface WrittenTerm {
  readonly name: string;
  readonly value: string;
  /** What a sentence calls it. */
  readonly called: string;
}

/** The terms of a promise: those that are written, else what its wording says. */
export function termsOf(options: PromiseEntry['options']): readonly WrittenTerm[] {
  const written = Object.entries(isRecord(options['terms']) ? options['terms'] : {});
  const terms =
    written.length > 0 ? written : proposeTerms(wordingOf(options)).map((each) => [each.name, each] as const);
  return terms.map(([name, term]) => {
    const { value, about } = isRecord(term) ? term : { value: term, about: undefined };
    return { name, value: String(value), called: about === undefined ? name.replaceAll('-', ' ') : inline(about) };
  });
}

function explainTerm({ name, value, called }: WrittenTerm): string {
  const meaning = readTerm(value, name);
  const head = `  ${name}: ${value}`;
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
