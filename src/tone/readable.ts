import { addCounts, countText, noCounts, readabilityFormulas } from '../text/readability.ts';
import { Reading } from '../text/reading.ts';
import type { Place, ToneHeard, ToneSign } from './hearing.ts';
import { brokenLimit, type Range } from './range.ts';

/** Shorter texts are not measured, for the formula needs some text. */
const fewestWords = 100;

/** Messages harder, or easier, to read than wanted, by the US school grade of Kincaid et al. (1975); `prepareSyllables` must have been awaited. */
export function* readableSigns(range: Range, heard: ToneHeard): Generator<ToneSign> {
  const messages = new Map<string | null, ToneHeard['passages'][number][]>();
  for (const passage of heard.passages) {
    const known = messages.get(passage.unit);
    if (known) known.push(passage);
    else messages.set(passage.unit, [passage]);
  }
  for (const passages of messages.values()) {
    const counted = passages.reduce((sum, passage) => addCounts(sum, countText(heard.reading(passage))), noCounts);
    if (counted.words < fewestWords) continue;
    const grade = Math.round(readabilityFormulas['flesch-kincaid'](counted) * 10) / 10;
    const limit = brokenLimit(grade, range);
    if (limit === null) continue;
    const expected = limit.replace(/(-?\d)/, 'grade $1');
    yield {
      ...hardestSentence(passages, heard),
      data: {
        actual: String(grade),
        measure: 'readable',
        expected,
        because: `It reads at grade ${grade}; it should be ${expected}.`,
      },
      reason: `the Flesch-Kincaid grade is ${grade} over ${counted.words} words, wanted ${expected}`,
      confidence: 1,
    };
  }
}

/** The sentence with the most syllables: where rewriting helps most. */
function hardestSentence(passages: ToneHeard['passages'], heard: ToneHeard): Place {
  let hardest: Place = { passage: passages[0]!, span: { start: 0, end: passages[0]!.text.length } };
  let most = -1;
  for (const passage of passages) {
    for (const span of heard.reading(passage).sentences) {
      const { syllables } = countText(new Reading(passage.text.slice(span.start, span.end)));
      if (syllables > most) [hardest, most] = [{ passage, span }, syllables];
    }
  }
  return hardest;
}
