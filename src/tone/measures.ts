import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import { emojiIn, emojiRowsIn, exclamationsIn, shoutsIn } from './marks.ts';
import type { Measure } from './measure.ts';
import { blameExcuses, blameWords } from './words/blame.ts';
import { curtnessExceptions, curtnessWords } from './words/curtness.ts';
import { dismissivenessExceptions, dismissivenessExcuses, dismissivenessWords } from './words/dismissiveness.ts';
import { excusesExceptions, excusesWords } from './words/excuses.ts';
import { fearWords } from './words/fear.ts';
import { fogWords } from './words/fog.ts';
import { grievanceExceptions, grievanceWords } from './words/grievance.ts';
import { guiltWords } from './words/guilt.ts';
import { hypeWords } from './words/hype.ts';
import { impersonalWords } from './words/impersonal.ts';
import { jargonExceptions, jargonExcuses, jargonWords, legaleseWords } from './words/jargon.ts';
import { mockeryWords } from './words/mockery.ts';
import { pressureExceptions, pressureWords } from './words/pressure.ts';
import { rivalsWords } from './words/rivals.ts';
import { sarcasmWords } from './words/sarcasm.ts';
import { scoldingWords } from './words/scolding.ts';
import { profanityWords, slangWords } from './words/speech.ts';
import { talkingDownWords } from './words/talking-down.ts';
import {
  blameTogether,
  excusesTogether,
  fearTogether,
  grievanceTogether,
  guiltTogether,
  hypeTogether,
  impersonalTogether,
  rivalsTogether,
  scoldingTogether,
  talkingDownTogether,
} from './words/together.ts';

/** Every measure that `avoid` can name; the source of each list of words stands with the list. */
export const measures: readonly Measure[] = [
  {
    name: 'blame',
    summary: 'Words that put a trouble on the customer.',
    does: 'puts the trouble on the customer',
    words: blameWords,
    together: blameTogether,
    unless: blameExcuses,
    even: ['negated', 'asked'],
  },
  {
    name: 'curtness',
    summary: 'Curt orders, impatience and snapping.',
    does: 'is curt',
    words: curtnessWords,
    except: curtnessExceptions,
    even: ['negated', 'asked'],
  },
  {
    name: 'dismissiveness',
    summary: 'A no with no way on, "not my problem", indifference.',
    does: 'turns the customer away',
    words: dismissivenessWords,
    except: dismissivenessExceptions,
    unless: dismissivenessExcuses,
    even: ['negated', 'asked'],
  },
  {
    name: 'emoji',
    summary: 'Emoji.',
    does: 'is an emoji',
    words: {},
    find: (reading) => emojiIn(reading.text),
  },
  {
    name: 'exclamation',
    summary: 'More than one exclamation mark in a row.',
    does: 'shouts with exclamation marks',
    words: {},
    find: (reading) => exclamationsIn(reading.text),
  },
  {
    name: 'excuses',
    summary: 'Hiding behind the system, a rule, another department, a supplier or the weather.',
    does: 'puts the trouble on somebody else',
    words: excusesWords,
    together: excusesTogether,
    except: excusesExceptions,
    even: ['negated'],
  },
  {
    name: 'fear',
    summary: 'Fear of ruin, the law or loss, to sell or to hurry.',
    does: 'works with fear',
    words: fearWords,
    together: fearTogether,
    even: ['asked'],
  },
  {
    name: 'fog',
    summary: 'Corporate words that say nothing, and answers to another question.',
    does: 'says nothing that can be held on to',
    words: fogWords,
    even: ['negated'],
  },
  {
    name: 'grievance',
    summary:
      'Inner affairs aired to customers: pay, breaks, staffing, managers, colleagues, systems, contempt for policy.',
    does: 'airs a grievance',
    words: grievanceWords,
    together: grievanceTogether,
    except: grievanceExceptions,
    even: ['negated', 'reported', 'asked'],
  },
  {
    name: 'guilt',
    summary: 'Guilt, pleading and reproach.',
    does: 'works with guilt',
    words: guiltWords,
    together: guiltTogether,
    even: ['negated', 'asked'],
  },
  {
    name: 'hype',
    summary: 'Superlatives, absolutes and puffery.',
    does: 'boasts',
    words: hypeWords,
    together: hypeTogether,
    even: ['asked'],
  },
  {
    name: 'impersonal',
    summary: 'Fault without a doer: "mistakes were made", "some users may have".',
    does: 'names nobody who did it',
    words: impersonalWords,
    together: impersonalTogether,
  },
  {
    name: 'jargon',
    summary: 'Abbreviations and shop words that are not explained in the same sentence.',
    does: 'is trade talk',
    words: jargonWords,
    except: jargonExceptions,
    unless: jargonExcuses,
    even: ['negated', 'asked', 'reported'],
  },
  {
    name: 'legalese',
    summary: 'Words of contracts and offices.',
    does: 'sounds like a contract',
    words: legaleseWords,
    even: ['negated', 'asked', 'reported'],
  },
  {
    name: 'mockery',
    summary: 'Mocking people, what they buy, their money, age or bodies; labels for groups.',
    does: 'mocks people',
    words: mockeryWords,
    even: ['asked', 'reported'],
  },
  {
    name: 'pressure',
    summary: 'Hurry, scarcity and "everybody else does".',
    does: 'presses',
    words: pressureWords,
    except: pressureExceptions,
    even: ['asked'],
  },
  {
    name: 'profanity',
    summary: 'Swear words and their softened forms.',
    does: 'is a swear word',
    words: profanityWords,
    even: ['negated', 'asked', 'reported'],
  },
  {
    name: 'rivals',
    summary: 'Running down other companies, their goods and their people.',
    does: 'runs down others',
    words: rivalsWords,
    together: rivalsTogether,
    even: ['reported', 'asked'],
  },
  {
    name: 'sarcasm',
    summary: 'Praise and thanks that mean the opposite.',
    does: 'is sarcastic',
    words: sarcasmWords,
    even: ['negated', 'asked'],
  },
  {
    name: 'scolding',
    summary: 'Scolding and shaming for what somebody did or does not know.',
    does: 'scolds',
    words: scoldingWords,
    together: scoldingTogether,
    even: ['negated', 'asked'],
  },
  {
    name: 'shouting',
    summary: 'Words in capitals, rows of exclamation marks and of emoji.',
    does: 'shouts',
    words: {},
    find: shoutsAndMarks,
  },
  {
    name: 'slang',
    summary: 'Slang and texting.',
    does: 'is slang',
    words: slangWords,
    even: ['negated', 'asked', 'reported'],
  },
  {
    name: 'talking-down',
    summary: 'Pet names, lecturing, baby talk, quizzing.',
    does: 'talks down',
    words: talkingDownWords,
    together: talkingDownTogether,
    even: ['negated', 'asked'],
  },
];

export const measureNamed = (name: string): Measure | null => measures.find((each) => each.name === name) ?? null;

function* shoutsAndMarks({ text }: Reading): Generator<Span> {
  yield* shoutsIn(text);
  yield* exclamationsIn(text);
  yield* emojiRowsIn(text);
}
