import type { Span } from '../model/span.ts';
import { defineKind, type Heard, type Hit } from './kind.ts';
import { textOf, widest } from './parts/hits.ts';
import { listed, phrases, quoted } from './parts/phrases.ts';
import { Places } from './parts/places.ts';

/** Reports phrases that are said without what must stand near them. */
export const sayWith = defineKind({
  name: 'say-with',
  summary: 'Reports phrases that are said without what must stand near them: a claim without its condition.',
  vale: 'conditional',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['say', 'with'],
    properties: {
      say: phrases('The claim.'),
      with: phrases('What must stand near it; one of them is enough.'),
      near: {
        type: 'string',
        pattern: '^(sentence|passage|message|document|[1-9][0-9]{0,3} words?|[1-9][0-9]? turns?)$',
        default: 'passage',
        description:
          'How near: `sentence`, `passage` (a turn, a paragraph, a field), `message` (a macro, an ad with all its fields, a conversation), `document`, a number of words to either side such as `12 words`, or of turns such as `1 turn`.',
      },
    },
  },
  message: '"{actual}" needs {expected} {near}.',
  placeholders: ['actual', 'expected', 'near'],
  example: {
    rule: 'say: free delivery\nwith: over $35 | orders of $35\nnear: sentence',
    breaks: 'We offer «free delivery». It is for orders over $35.',
    keeps: 'We offer free delivery on orders over $35.',
  },

  compile({ say, with: condition, near = 'passage' }, watcher) {
    const claimed = watcher.watch(listed(say));
    const needed = watcher.watch(listed(condition));
    const expected = quoted(listed(condition));
    const where = /word|turn/.test(near) ? `within ${near}` : `in the same ${near}`;
    return {
      wokenBy: [claimed],
      *run(heard) {
        const isNear = nearness(near, heard, heard.anywhere(needed));
        for (const hit of widest(heard.hits(claimed))) {
          if (isNear(hit)) continue;
          const actual = textOf(hit);
          const reason = `says "${actual}" without ${expected} ${where}`;
          yield { passage: hit.passage, span: hit.span, data: { actual, expected, near: where }, reason };
        }
      },
      kept(heard) {
        const isNear = nearness(near, heard, heard.anywhere(needed));
        return widest(heard.hits(claimed))
          .filter(isNear)
          .map((hit) => ({ ...hit, reason: `says "${textOf(hit)}" with its condition ${where}` }));
      },
    };
  },
});

function nearness(near: string, heard: Heard, conditions: readonly Hit[]): (claim: Hit) => boolean {
  if (near === 'message' || near === 'document') {
    const listened = new Set(heard.passages);
    const said = conditions.filter(({ passage }) => listened.has(passage));
    if (near === 'document') return () => said.length > 0;
    const units = new Set(said.map(({ passage }) => passage.unit));
    return ({ passage }) => units.has(passage.unit);
  }
  const places = new Places(conditions);
  if (near === 'passage') return ({ passage }) => places.in(passage).length > 0;
  if (near === 'sentence') {
    return ({ passage, span }) => places.meet({ passage, span: heard.reading(passage).sentenceAt(span.start) });
  }
  const count = Number.parseInt(near, 10);
  if (near.includes('turn')) return turnsNear(heard, conditions, count);
  return ({ passage, span }) => places.meet({ passage, span: wordsAround(heard.reading(passage).tokens, span, count) });
}

/** Whether a condition stands in the claim's passage or the `count` before or after it. */
function turnsNear({ document }: Heard, conditions: readonly Hit[], count: number): (claim: Hit) => boolean {
  const met = new Set(conditions.map(({ passage }) => passage));
  const spoken = document.passages.filter(({ heard }) => heard);
  const at = new Map(spoken.map((passage, index) => [passage, index]));
  return ({ passage }) => {
    const index = at.get(passage) ?? 0;
    return spoken
      .slice(Math.max(0, index - count), index + count + 1)
      .some((each) => each.unit === passage.unit && met.has(each));
  };
}

/** The stretch from `count` words before a span to `count` words after it. */
function wordsAround(tokens: readonly Span[], span: Span, count: number): Span {
  let first = 0;
  let high = tokens.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (tokens[middle]!.end <= span.start) first = middle + 1;
    else high = middle;
  }
  let after = first;
  while (after < tokens.length && tokens[after]!.start < span.end) after += 1;
  const start = tokens[Math.max(0, first - count)]?.start ?? 0;
  const end = tokens[after + count - 1]?.end ?? Number.POSITIVE_INFINITY;
  return { start, end };
}
