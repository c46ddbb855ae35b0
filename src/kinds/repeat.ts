import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { doubledWords } from '../text/doubling.ts';
import { defineKind, type Heard, type Hit, type Offence } from './kind.ts';
import { messagesOf } from './parts/messages.ts';
import { listed, phrases } from './parts/phrases.ts';

/** Reports a word written twice in a row, or a sentence said again and again. */
export const repeat = defineKind({
  name: 'repeat',
  summary: 'Reports a word written twice in a row, or a sentence said again and again.',
  vale: 'repetition',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      of: {
        type: 'string',
        enum: ['words', 'sentences'],
        default: 'words',
        description:
          '`words` finds a word that stands twice in a row ("the the"), but not where English has it so ("had had", "bye bye"), nor in timed turns, where it is speech. `sentences` finds a sentence of four words or more that comes again in the same conversation or message.',
      },
      max: {
        type: 'integer',
        minimum: 1,
        default: 1,
        description: 'With `of: sentences`: how often the same sentence may be said.',
      },
      except: phrases('Words that may stand twice in a row, or sentences that may come again.'),
    },
  },
  message: '"{actual}" is repeated.',
  placeholders: ['actual', 'count'],
  example: {
    rule: 'of: words',
    breaks: 'Your order is on «the the» van.',
    keeps: 'Those that had had a delivery were on the van.',
  },

  compile({ of = 'words', max = 1, except }) {
    const others = new Set(listed(except).map(plainly));
    return {
      wokenBy: null,
      run: of === 'words' ? (heard) => words(heard, others) : (heard) => sentences(heard, others, max),
    };
  },
});

function* words(heard: Heard, others: ReadonlySet<string>): Generator<Offence> {
  for (const passage of heard.passages) {
    if (passage.start !== null) continue;
    for (const span of doubledWords(passage.text, heard.reading(passage).tokens, others)) {
      const [first] = passage.text.slice(span.start, span.end).split(/\s/, 1);
      yield { passage, span, data: { actual: first!, count: 2 }, fix: { text: first!, safe: true } };
    }
  }
}

function* sentences(heard: Heard, others: ReadonlySet<string>, max: number): Generator<Offence> {
  for (const passages of messagesOf(heard.passages)) {
    const said = new Map<string, Hit[]>();
    for (const passage of passages) {
      for (const span of heard.reading(passage).sentences) {
        const words = plainly(passage.text.slice(span.start, span.end));
        if (!/^(?:\S+ ){3}/.test(words) || others.has(words)) continue;
        const times = said.get(words) ?? [];
        said.set(words, times);
        times.push({ passage, span });
        if (times.length > max) yield again(passage, span, times);
      }
    }
  }
}

function again(passage: Passage, span: Span, times: readonly Hit[]): Offence {
  const actual = passage.text.slice(span.start, span.end);
  const reason = `said for the ${times.length}${ordinal(times.length)} time`;
  return { passage, span, data: { actual, count: times.length }, reason, beside: times.slice(0, 1) };
}

/** A sentence as its words alone, lower case. */
const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

function ordinal(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}
