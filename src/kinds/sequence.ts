import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { type PartOfSpeech, partsOfSpeech, prepareTagger, tagged } from '../text/tagger.ts';
import { defineKind, type Heard, OptionFault, type Watch } from './kind.ts';
import { listed, phrases } from './parts/phrases.ts';
import { type Step, walks } from './sequence/walk.ts';

const longest = 12;

/** Reports words in a row by what they are and which part of speech: an adverb before an adjective. */
export const sequence = defineKind({
  name: 'sequence',
  summary: 'Reports words in a row by what they are and by their part of speech.',
  vale: 'sequence',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['tokens'],
    properties: {
      tokens: {
        type: 'array',
        minItems: 1,
        maxItems: longest,
        description:
          'The words of the sequence, one after another, inside one sentence. Sentences are looked at only where one of the phrases under `say` stands, so a sequence without `say` costs more time.',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            say: phrases('The phrases that may stand here; any word where left out.'),
            pos: {
              type: ['string', 'array'],
              items: { type: 'string', enum: partsOfSpeech },
              description: `Its part of speech, one or several of ${partsOfSpeech.join(', ')}.`,
            },
            not: {
              type: 'boolean',
              default: false,
              description:
                'This must not come here; with `gap`, not in so many words more. What follows in the list then stands at the same place.',
            },
            gap: {
              type: 'integer',
              minimum: 0,
              maximum: 10,
              default: 0,
              description: 'So many other words may stand before it.',
            },
          },
        },
      },
    },
  },
  message: '"{actual}" is a sequence of words to avoid.',
  placeholders: ['actual'],
  silentOn: ['quoted'],
  prepare: prepareTagger,
  example: {
    rule: 'tokens:\n  - say: very | really | extremely\n  - pos: ADJ',
    breaks: 'It is a «very unique» store, and we very seldom say so.',
    keeps: 'It is a unique store, and we very seldom say so.',
  },

  compile({ tokens }, watcher) {
    const places = tokens.map(({ say, pos, not = false, gap = 0 }, index): Place => {
      const parts = listed(pos).map((each) => partOfSpeech(each, index));
      if (say === undefined && parts.length === 0 && not) {
        throw new OptionFault(
          'A place that is `not` needs `say` or `pos`.',
          ['tokens', index],
          'Say what must not stand there.',
        );
      }
      return { watch: say === undefined ? null : watcher.watch(listed(say)), pos: parts, not, gap };
    });
    if (places[0]?.not) {
      throw new OptionFault(
        'A sequence begins with words that are there.',
        ['tokens', 0, 'not'],
        'Put another place first.',
      );
    }
    const anchors = places.flatMap(({ watch, not }) => (watch === null || not ? [] : [watch]));
    return {
      wokenBy: anchors.length > 0 ? anchors.slice(0, 1) : null,
      *run(heard) {
        const hits = places.map(({ watch, not }) => hitsOf(watch, not, heard));
        for (const { passage, sentences } of stretchesOf(anchors, heard)) {
          const steps = places.map(
            (place, index): Step => ({ ...place, said: hits[index]?.get(passage) ?? nowhere(place) }),
          );
          for (const sentence of sentences) {
            for (const span of walks(tagged(passage.text, sentence), steps)) {
              yield { passage, span, data: { actual: passage.text.slice(span.start, span.end) } };
            }
          }
        }
      },
    };
  },
});

/** One entry of `tokens`, compiled. */
interface Place {
  readonly watch: Watch | null;
  readonly pos: readonly PartOfSpeech[];
  readonly not: boolean;
  readonly gap: number;
}

function partOfSpeech(name: string, index: number): PartOfSpeech {
  const found = partsOfSpeech.find((each) => each === name.toUpperCase());
  if (found) return found;
  const remedy = `There are ${partsOfSpeech.join(', ')}.`;
  throw new OptionFault(`"${name}" is no part of speech.`, ['tokens', index, 'pos'], remedy);
}

type Ends = Map<number, number[]>;

/** Where a place that watches phrases finds them, passage by passage; null for one that takes any words. */
function hitsOf(watch: Watch | null, not: boolean, heard: Heard): ReadonlyMap<Passage, Ends> | null {
  if (watch === null) return null;
  const found = new Map<Passage, Ends>();
  for (const { passage, span } of not ? heard.anywhere(watch) : heard.hits(watch)) {
    const ends = found.get(passage) ?? new Map<number, number[]>();
    found.set(passage, ends);
    ends.set(span.start, [...(ends.get(span.start) ?? []), span.end]);
  }
  return found;
}

const nowhere = ({ watch }: Place): Ends | null => (watch === null ? null : new Map());

/** The sentences in which the first phrase of the sequence stands; all of them where it names none. */
function stretchesOf(anchors: readonly Watch[], heard: Heard): { passage: Passage; sentences: readonly Span[] }[] {
  const [anchor] = anchors;
  if (anchor === undefined) {
    return heard.passages.map((passage) => ({ passage, sentences: heard.reading(passage).sentences }));
  }
  const found = new Map<Passage, Set<Span>>();
  for (const { passage, span } of heard.hits(anchor)) {
    const sentences = found.get(passage) ?? new Set<Span>();
    found.set(passage, sentences);
    sentences.add(heard.reading(passage).sentenceAt(span.start));
  }
  return [...found].map(([passage, sentences]) => ({ passage, sentences: [...sentences] }));
}
