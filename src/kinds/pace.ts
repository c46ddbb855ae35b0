import { defineKind, type Offence } from './kind.ts';
import { clockOf } from './pace/clock.ts';
import { type Measure, measures } from './pace/measures.ts';

/** Reports a conversation that is too slow, too fast or one-sided, from its times. */
export const pace = defineKind({
  name: 'pace',
  summary:
    'Reports silence, its share, interruptions, overlap, talk share, response time and speaking rate outside their limits, from the times of a conversation.',
  vale: null,
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['what'],
    properties: {
      what: {
        type: 'string',
        enum: ['silence', 'quiet', 'interruptions', 'overlap', 'share', 'response', 'speed'],
        description:
          '`silence`: seconds in which nobody speaks, before or after a turn of the speakers. `quiet`: the percent of the whole in which nobody speaks. `interruptions`: how often they begin while somebody else speaks. `overlap`: seconds in which they and somebody else speak at once. `share`: their percent of all speech. `response`: seconds until they answer. `speed`: their words a minute. Without the times it needs, the rule does not apply to a conversation.',
      },
      max: { type: 'number', minimum: 0, description: 'The most there may be.' },
      min: { type: 'number', minimum: 0, description: 'The least there must be.' },
      over: {
        type: 'number',
        minimum: 0,
        default: 0.5,
        description: 'With interruptions and overlap: seconds of speaking at once that are too short to count.',
      },
    },
  },
  message: '{measure}: {count}, {limit}.',
  placeholders: ['measure', 'count', 'limit', 'max', 'min'],
  silentOn: [],
  example: {
    rule: 'what: silence\nmax: 20',
    breaks: '[00:00-00:04] Agent: Let me see.\n[00:30-00:32] Customer: «Are you there?»\n[00:33-00:35] Agent: I am.',
    keeps: '[00:00-00:04] Agent: Let me see.\n[00:10-00:12] Agent: Still looking.\n[00:20-00:22] Agent: Here it is.',
  },

  compile({ what, max, min, over = 0.5 }) {
    const measure = measures[what];
    return {
      wokenBy: null,
      run(heard) {
        if (!heard.document.conversation) return null;
        const read = clockOf(heard).map((clock) => measure(clock, { over, max: max ?? null }));
        if (read.every((each) => each === null)) return null;
        return read.flatMap((each) => (each ?? []).flatMap((measured) => offences(measured)));
      },
      kept(heard) {
        if (!heard.document.conversation) return [];
        return clockOf(heard).flatMap((clock) => {
          const within = (measure(clock, { over, max: max ?? null }) ?? []).filter(
            ({ count }) => brokenLimit(count) === null,
          );
          const [first, ...others] = within;
          if (!first) return [];
          // Of many, the one that comes nearest to the limit says most.
          const { name, count, unit, passage } = others.reduce((a, b) => (isCloser(b.count, a.count) ? b : a), first);
          const reason = `${name.toLowerCase()} ${rounded(count)}${unit}${others.length > 0 ? ' at most' : ''}`;
          return [{ passage, span: { start: 0, end: passage.text.length }, reason }];
        });
      },
    };

    function isCloser(count: number, than: number): boolean {
      return max === undefined ? count < than : count > than;
    }

    function brokenLimit(count: number): 'max' | 'min' | null {
      if (max !== undefined && count > max) return 'max';
      return min !== undefined && count < min ? 'min' : null;
    }

    function offences({ name, count, unit, passage, beside }: Measure): Offence[] {
      const broken = brokenLimit(count);
      if (broken === null) return [];
      const shown = `${rounded(count)}${unit}`;
      const limit = broken === 'max' ? `at most ${max}${unit}` : `at least ${min}${unit}`;
      const span = { start: 0, end: passage.text.length };
      const data = { measure: name, count: shown, limit, max: max ?? '', min: min ?? '' };
      return [{ passage, span, data, reason: `${name.toLowerCase()} ${shown}; the limit is ${limit}`, beside }];
    }
  },
});

const rounded = (count: number): number => Math.round(count * 10) / 10;
