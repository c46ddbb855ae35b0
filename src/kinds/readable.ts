import type { Span } from '../model/span.ts';
import { addCounts, countText, noCounts, readabilityFormulas, type TextCounts } from '../text/readability.ts';
import { Reading } from '../text/reading.ts';
import { prepareSyllables } from '../text/syllables.ts';
import { defineKind, type Heard, type Hit, OptionFault } from './kind.ts';
import { messagesOf } from './parts/messages.ts';

/** Reports text that is harder, or easier, to read than the brand wants. */
export const readable = defineKind({
  name: 'readable',
  summary: 'Reports text that is harder, or easier, to read than the brand wants.',
  vale: 'metric, readability',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      formula: {
        type: 'string',
        enum: [
          'flesch-kincaid',
          'flesch-reading-ease',
          'gunning-fog',
          'coleman-liau',
          'smog',
          'automated-readability',
          'forcast',
          'lix',
        ],
        default: 'flesch-kincaid',
        description:
          'How it is measured. All give a US school grade, but `flesch-reading-ease` (0 to 100, higher is easier) and `lix` (20 to 60, higher is harder). `forcast` does not count sentences and suits transcripts without punctuation.',
      },
      max: { type: 'number', description: 'The measure may be at most this: max: 9 for ninth grade.' },
      min: { type: 'number', description: 'The measure must be at least this: min: 60 for `flesch-reading-ease`.' },
      per: {
        type: 'string',
        enum: ['passage', 'message', 'document'],
        default: 'message',
        description:
          'What is measured as one text: a `passage`, a `message` (a macro, an ad, a page, a conversation) or a `document`.',
      },
      words: {
        type: 'integer',
        minimum: 1,
        description:
          'Shorter texts are not measured, for the formulas need some text. 100 where left out; 30 per passage.',
      },
    },
  },
  message: 'The {formula} measure is {actual}; it should be {expected}.',
  placeholders: ['formula', 'actual', 'expected'],
  prepare: prepareSyllables,
  example: {
    rule: 'formula: flesch-kincaid\nmax: 9\nper: passage\nwords: 10',
    breaks:
      '«Reimbursement eligibility determinations necessitate comprehensive documentation of the original transaction circumstances.»',
    keeps: 'Bring the item back with you and we will give you your money. You do not need a receipt for that.',
  },

  compile({ formula = 'flesch-kincaid', max, min, per = 'message', words = per === 'passage' ? 30 : 100 }) {
    if (max === undefined && min === undefined) {
      throw new OptionFault('`readable` needs `max`, `min` or both.', [], 'Add max: 9, for example.');
    }
    const measure = readabilityFormulas[formula];
    return {
      wokenBy: null,
      run(heard) {
        const texts = textsOf(per, heard).filter(({ counts }) => counts.words >= words);
        if (texts.length === 0) return null;
        return texts.flatMap(({ passages, counts }) => {
          const actual = Math.round(measure(counts) * 10) / 10;
          const expected = wanted(actual, max, min);
          if (expected === null) return [];
          const reason = `${formula} is ${actual} over ${counts.words} words, wanted ${expected}`;
          return [{ ...hardestSentence(passages, heard), data: { formula, actual, expected }, reason }];
        });
      },
    };
  },
});

interface Text {
  readonly passages: Heard['passages'];
  readonly counts: TextCounts;
}

function textsOf(per: string, heard: Heard): Text[] {
  const groups = per === 'message' ? messagesOf(heard.passages) : per === 'document' ? [heard.passages] : null;
  const texts = groups ?? heard.passages.map((passage) => [passage]);
  return texts.map((passages) => ({
    passages,
    counts: passages.reduce((sum, passage) => addCounts(sum, countText(heard.reading(passage))), noCounts),
  }));
}

function wanted(actual: number, max: number | undefined, min: number | undefined): string | null {
  if (max !== undefined && actual > max) return `at most ${max}`;
  return min !== undefined && actual < min ? `at least ${min}` : null;
}

/** The sentence with the most syllables: where rewriting helps most. */
function hardestSentence(passages: Heard['passages'], heard: Heard): Hit {
  let hardest: Hit | null = null;
  let most = -1;
  for (const passage of passages) {
    for (const span of heard.reading(passage).sentences) {
      const { syllables } = countText(new Reading(textAt(passage.text, span)));
      if (syllables > most) [hardest, most] = [{ passage, span }, syllables];
    }
  }
  return hardest!;
}

const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);
