import { statedIn } from './facts/sentence.ts';
import { questionOver, standingOver } from './facts/standing.ts';
import { underOf } from './facts/words.ts';
import type { Document } from './model/document.ts';
import type { Fact } from './model/fact.ts';
import type { Lines } from './model/lines.ts';
import { locate, type Passage } from './model/passage.ts';
import { Reading } from './text/reading.ts';

/** What a document says of prices, windows, hours and the like, each with the thing it says it of. */
export function factsIn(
  document: Document,
  lines: Lines,
  speaks: (passage: Passage) => boolean,
  brand: string | null,
): Fact[] {
  const names = new Set((brand ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const facts: Fact[] = [];
  const title = document.passages.find(({ field }) => isHeading(field))?.text ?? null;
  let heading: string | null = null;
  for (const [index, passage] of document.passages.entries()) {
    if (isHeading(passage.field)) heading = passage.text;
    if (!passage.heard || !speaks(passage)) continue;
    const reading = new Reading(passage.text);
    for (const [at, sentence] of reading.sentences.entries()) {
      const question = questionOver(passage.text, reading.sentences, at);
      const stated = statedIn(passage.text, sentence, reading.quantities, (form) => names.has(form), question);
      if (stated.length === 0) continue;
      const under = namesOf(title, heading, passage.unit);

      for (const { start, kind, thing, key, value, isAnswer } of stated) {
        const standing = standingOver(passage, document.passages[index - 1], isAnswer ? '' : question);
        const over = underOf(standing, under ?? '');
        const { line, column } = lines.at(locate(passage, { start, end: start }).start);
        const quote = passage.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
        facts.push({
          ...{
            key: over === '' ? key : `${key}|${over}`,
            kind,
            thing,
            value,
            file: document.path,
            line,
            column,
            quote,
          },
          ...{
            speaker: passage.speaker,
            time: passage.start,
            heading: under,
            unit: passage.unit,
            record: document.conversation,
          },
        });
      }
    }
  }
  return facts;
}

const isHeading = (field: string | null): boolean => field === 'title' || field === 'heading';

/** The names that a passage stands under, each once; null for none. */
function namesOf(...names: readonly (string | null)[]): string | null {
  const told = [...new Set(names.filter((name) => name !== null))];
  return told.length === 0 ? null : told.join(' / ');
}
