import type { Passage } from '../model/passage.ts';
import { inCaseOf } from '../text/agree.ts';
import { type ProseWord, proseWords } from '../text/prose.ts';
import { type English, isSpelledRight, prepareEnglish } from '../text/spelling/english.ts';
import { slipOf, suggestionsFor } from '../text/spelling/suggest.ts';
import { defineKind, type Offence } from './kind.ts';
import { listed, quoted } from './parts/phrases.ts';
import { isAmong, isCheckable, namesIn, ownWords } from './spell/checkable.ts';

/** Reports words that are in no English dictionary. */
export const spell = defineKind({
  name: 'spell',
  summary: 'Reports words that are in no English dictionary.',
  vale: 'spelling',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      english: {
        type: 'string',
        enum: ['american', 'british', 'either'],
        default: 'either',
        description: 'Whose spelling is right: `color`, `colour`, or whichever a text has.',
      },
      words: {
        type: ['string', 'array'],
        items: { type: 'string', minLength: 1 },
        description:
          'Words that are right here, beside the `words` of the brand file and the brand. Names, words in capitals, words with digits, addresses, handles and placeholders are never looked up.',
      },
    },
  },
  message: '"{actual}" is not in the dictionary: {expected}?',
  placeholders: ['actual', 'expected'],
  prepare: prepareEnglish,
  example: {
    rule: 'english: american\nwords: chargeback',
    breaks: 'You will «recieve» the chargeback form today.',
    keeps: 'You will receive the chargeback form from Mr. Okonjo at {{time}} today.',
  },

  compile({ english = 'either', words }, watcher) {
    const own = ownWords([...listed(words), ...(watcher.words ?? [])]);
    const suspect = suspicion(english);
    return {
      wokenBy: null,
      *run(heard) {
        const names = namesIn(heard.document);
        const suggest = suggester(english);
        for (const passage of heard.passages) {
          const wrong = misspellings(passage, (word) => !isAmong(own, word) && !isAmong(names, word) && suspect(word));
          for (const word of wrong) yield* offences(passage, word, english, suggest);
        }
      },
    };
  },
});

/** Whether a word (lower case, straight apostrophes) is spelled wrong; words come again and again, so answers are kept. */
function suspicion(english: English): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size > 50_000) answers.clear();
    const answer = !isSpelledRight(word, english);
    answers.set(word, answer);
    return answer;
  };
}

/** The words to report; none where so many are unknown that the text is hardly English. */
function misspellings({ text }: Passage, isWrong: (word: string) => boolean): ProseWord[] {
  const checked = proseWords(text).filter((word) => isCheckable(text, word));
  const wrong = checked.filter((word) => isWrong(word.text.toLowerCase().replaceAll('’', "'")));
  return wrong.length > 2 && wrong.length > 0.4 * checked.length ? [] : wrong;
}

/** Suggestions in one document, each word's worked out once; past so many words a text is not worth the search. */
function suggester(english: English): (word: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return (word) => {
    const known = found.get(word);
    if (known) return known;
    const made = found.size < 200 ? suggestionsFor(word, english) : [];
    found.set(word, made);
    return made;
  };
}

function* offences(
  passage: Passage,
  { start, end, text }: ProseWord,
  english: English,
  suggest: (word: string) => readonly string[],
): Generator<Offence> {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const slip = slipOf(lower, english);
  // With a capital it may be a name; only a plain slip of the fingers in a long word says that it is not.
  if (/^\p{Lu}/u.test(text) && (slip === null || text.length < 6)) return;
  const suggestions = suggest(lower).map((each) => inCaseOf(text, each));
  yield {
    passage,
    span: { start, end },
    data: { actual: text, expected: suggestions.length > 0 ? quoted(suggestions) : 'a word of your own' },
    reason: `"${text}" is in no dictionary of ${english === 'either' ? 'English' : `${english} English`}`,
    confidence: slip === null ? 0.8 : 0.95,
    ...(suggestions[0] !== undefined && { fix: { text: suggestions[0], safe: false } }),
  };
}
