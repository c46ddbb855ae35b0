import type { Passage } from '../model/passage.ts';
import { defineKind, type Heard, type Hit } from './kind.ts';
import { textOf } from './parts/hits.ts';
import { listed, phrases, quoted } from './parts/phrases.ts';

/** Reports what is said before what must come first. */
export const order = defineKind({
  name: 'order',
  summary:
    'Reports what is said before what must come first: account details before verification, a price before its terms.',
  vale: null,
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['say', 'after'],
    properties: {
      say: phrases('What must wait.'),
      after: phrases('What must have been said before, in the same conversation or message.'),
      from: phrases(
        'Who says what comes first: roles or names of speakers; anyone where left out, so that what a customer offers unasked counts.',
      ),
      least: {
        type: 'integer',
        minimum: 1,
        default: 1,
        description: 'How many entries of `after` must have been said: 2 for two proofs of who calls.',
      },
      times: {
        type: 'string',
        enum: ['first', 'each'],
        default: 'first',
        description: 'Whether the `first` time in a conversation is reported, or `each`.',
      },
    },
  },
  message: '"{actual}" comes before {expected}.',
  placeholders: ['actual', 'expected', 'count', 'least'],
  example: {
    rule: 'say: your balance is | I have cancelled\nafter: [last four | last 4, date of birth]\nleast: 2',
    breaks: 'Agent: Your date of birth?\nCustomer: May 5, 1980.\nAgent: «Your balance is» ninety dollars.',
    keeps:
      'Agent: Your date of birth, and the last four digits of the card?\nCustomer: May 5, 1980, and 4471.\nAgent: Your balance is ninety dollars.',
  },

  compile({ say, after, from, least = 1, times = 'first' }, watcher) {
    const waiting = watcher.watch(listed(say));
    const leading = listed(after).map((phrase) => watcher.watch([phrase]));
    const needed = Math.min(least, leading.length);
    const expected = needed > 1 ? `${needed} of ${quoted(listed(after))}` : quoted(listed(after));
    return {
      wokenBy: [waiting],
      *run(heard) {
        const told = new Set<Passage['unit']>();
        for (const { hit, count } of countsBefore(heard)) {
          const { passage, span } = hit;
          if (count >= needed || (times === 'first' && told.has(passage.unit))) continue;
          told.add(passage.unit);
          const actual = textOf(hit);
          const reason = `says "${actual}" before ${expected}${needed > 1 ? `: ${count} of ${needed} said so far` : ''}`;
          yield { passage, span, data: { actual, expected, count, least: needed }, reason };
        }
      },
      *kept(heard) {
        for (const { hit, count } of countsBefore(heard)) {
          if (count >= needed) yield { ...hit, reason: `says "${textOf(hit)}" after ${expected}` };
        }
      },
    };

    /** What must wait, each time it is said, and how many of what must come first were said before it. */
    function* countsBefore(heard: Heard): Generator<{ readonly hit: Hit; readonly count: number }> {
      const orderOf = new Map(heard.document.passages.map((passage, index) => [passage, index]));
      const at = ({ passage, span }: Hit): Point => [orderOf.get(passage) ?? 0, span.end];
      const earliest = leading.map((watch) => {
        const points = new Map<Passage['unit'], Point>();
        for (const hit of heard.anywhere(watch)) {
          if (from !== undefined && !heard.speaks(hit.passage, listed(from))) continue;
          const known = points.get(hit.passage.unit);
          if (!known || isSooner(at(hit), known)) points.set(hit.passage.unit, at(hit));
        }
        return points;
      });
      for (const hit of heard.hits(waiting)) {
        const { passage, span } = hit;
        const own: Point = [orderOf.get(passage) ?? 0, span.start];
        const count = earliest.filter((points) => {
          const point = points.get(passage.unit);
          return point !== undefined && !isSooner(own, point);
        }).length;
        yield { hit, count };
      }
    }
  },
});

/** A place in a document: passage and offset. */
type Point = readonly [number, number];

const isSooner = (a: Point, b: Point): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
