import { inCaseOf } from '../../text/agree.ts';
import { type English, isSpelledAsWritten, prepareEnglish } from '../../text/spelling/english.ts';
import { suggestionsFor } from '../../text/spelling/suggest.ts';
import { defineKind, type Offence, OptionFault } from '../kind.ts';
import { isAmong, ownWords } from '../spell/checkable.ts';
import { acceptedWords, Exceptions } from './exceptions.ts';
import { optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { fixOf, readAction } from './mend.ts';
import { shortPattern } from './pattern.ts';
import { blocksOf, readScope } from './scope.ts';
import { wordsIn } from './words.ts';

/** Words that a rule passes by unless it is `custom`: other than of plain letters, with a capital last, with one inside. */
const passedBy = /[^a-zA-Z_']|[A-Z]$|[A-Z][a-z]+[A-Z]+\w+/;

/** Vale's rules about spelling. */
export const spelling = defineKind({
  name: 'vale-spelling',
  summary: 'Reports words that are in no dictionary.',
  vale: 'spelling',
  options: optionsOf(
    {
      custom: shapes.flag('Whether the built-in filters are off.'),
      filters: shapes.texts('Patterns of words that are passed by.'),
      ignore: shapes.texts('Files with words that are right.'),
      ignored: shapes.texts('The words of those files.'),
      dictionaries: shapes.texts('Names of dictionaries.'),
      append: shapes.flag('Whether dictionaries add to the usual one.'),
      exceptions: shapes.texts('Terms that are right.'),
      accepted: shapes.texts('The accepted terms of the vocabularies.'),
      threshold: shapes.number('Of no effect, as in Vale.'),
    },
    [],
  ),
  message: '"{actual}" is in no dictionary.',
  placeholders: ['actual'],
  silentOn: [],
  prepare: prepareEnglish,
  example: {
    rule: 'extends: spelling\nmessage: "Did you really mean \'%s\'?"',
    breaks: 'We «recieve» it today.',
    keeps: 'We receive it today.',
  },

  compile(
    {
      custom = false,
      filters = [],
      ignored = [],
      dictionaries = [],
      exceptions = [],
      accepted = [],
      scope,
      limit,
      action,
    },
    watcher,
  ) {
    const places = readScope(scope, 'text');
    const english = englishOf(dictionaries);
    const own = ownWords([...ignored, ...(watcher.words ?? [])]);
    const passing = filters.map((filter, index) => shortPattern(filter, ['filters', index]));
    for (const [index, term] of exceptions.entries()) shortPattern(term, ['exceptions', index]);
    const terms = [...exceptions, ...accepted];
    const right = acceptedWords(terms);
    const around = new Exceptions({ accepted: terms.filter((term) => /\s|\\s/.test(term)) });
    const mend = readAction(action, (word) =>
      suggestionsFor(word.toLowerCase().replaceAll('’', "'"), english).map((each) => inCaseOf(word, each)),
    );
    const isPassedBy = (word: string): boolean =>
      (!custom && passedBy.test(word)) || passing.some((filter) => filter.test(word));
    return {
      wokenBy: null,
      run: (heard) => {
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const block of blocksOf(places, heard)) {
            for (const { text, start, end } of wordsIn(block.text)) {
              if (
                isPassedBy(text) ||
                isSpelledAsWritten(text, english) ||
                isAmong(own, text.toLowerCase()) ||
                right?.test(text)
              )
                continue;
              const span = { start: block.start + start, end: block.start + end };
              if (around.excuse(block, span)) continue;
              const reason = `"${text}" is in no dictionary of ${english} English`;
              yield { passage: block.passage, span, data: { actual: text }, reason, ...fixOf(mend(text), false) };
            }
          }
        }
      },
    };
  },
});

function englishOf(dictionaries: readonly string[]): English {
  const found = dictionaries.map((name, index): English => {
    if (/^en[-_]US/i.test(name)) return 'american';
    if (/^en[-_](?:GB|AU|IE|NZ|ZA)/i.test(name)) return 'british';
    throw new OptionFault(
      `There is no dictionary "${name}" here.`,
      ['dictionaries', index],
      'There are en_US and en_GB.',
    );
  });
  if (found.length === 0) return 'american';
  return found.every((each) => each === found[0]) ? found[0]! : 'either';
}
