import { defineKind, type Heard, type Offence, OptionFault } from './kind.ts';
import { type Amount, counterOf, type Place, stretchesOf } from './limit/count.ts';
import { lackingMessages } from './limit/lacking.ts';
import { listed, phrases } from './parts/phrases.ts';

/** Reports what is too much or too little: words, characters, sentences, uses of a phrase, passages. */
export const limit = defineKind({
  name: 'limit',
  summary: 'Reports what is too much or too little: words, characters, sentences, uses of a phrase, passages.',
  vale: 'occurrence',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['what'],
    properties: {
      what: {
        type: 'string',
        enum: ['words', 'characters', 'width', 'sentences', 'occurrences', 'passages'],
        description:
          'What is counted. `width` counts characters as ad platforms do: wide ones (Chinese, Japanese, Korean, fullwidth) and emoji double. `occurrences` counts the phrases of `say`; `passages` counts turns, paragraphs or filled fields. A placeholder counts as its default text: {KeyWord:Shoes} as Shoes.',
      },
      max: { type: 'integer', minimum: 0, description: 'At most so many.' },
      min: { type: 'integer', minimum: 1, description: 'At least so many.' },
      per: {
        type: 'string',
        enum: ['passage', 'sentence', 'message', 'document'],
        description:
          'In what the count starts anew: a `passage` (a turn, a paragraph, a field), a `sentence`, a `message` (a macro, an ad with all its fields, a conversation) or a `document`. Left out, passages are counted in a message, all else in a passage.',
      },
      where: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        description:
          'With `what: passages` and `min`: fields by which a message is known to be of the kind that must have them, though it has none. With fields: [Description*[0-9]] and where: [Headline*[0-9]], an ad that has headlines and no description counts as one with 0. A row that has neither is no ad and is left alone.',
      },
      say: phrases('With `what: occurrences`: the phrases that are counted.'),
    },
  },
  message: 'This has {actual} {what}; the limit is {expected}.',
  placeholders: ['actual', 'what', 'expected'],
  silentOn: [],
  example: {
    rule: 'what: width\nmax: 30',
    breaks: 'Fresh vegetables at your door « today»',
    keeps: 'Fresh vegetables at your door',
  },

  compile({ what, max, min, say, where, per = what === 'passages' ? 'message' : 'passage' }, watcher) {
    if (max === undefined && min === undefined) {
      throw new OptionFault('A limit needs `max`, `min` or both.', ['what'], 'Add max: 30, for example.');
    }
    if (max !== undefined && min !== undefined && min > max) {
      throw new OptionFault(`No number is at least ${min} and at most ${max}.`, ['min'], 'Make `min` the smaller one.');
    }
    if ((what === 'occurrences') !== (say !== undefined)) {
      const message = say ? '`say` is for `what: occurrences`.' : '`what: occurrences` needs to know of which phrases.';
      throw new OptionFault(message, ['what'], say ? 'Write what: occurrences.' : 'Add say: with the phrases.');
    }
    if (where !== undefined && (what !== 'passages' || per !== 'message' || min === undefined)) {
      throw new OptionFault('`where` is for `what: passages` with `min`, per message.', ['where'], 'Leave it out.');
    }
    const watch = say === undefined ? null : watcher.watch(listed(say));
    const limits: Limits = { max: max ?? Number.POSITIVE_INFINITY, min: min ?? 0 };
    return {
      wokenBy: watch !== null && min === undefined ? [watch] : null,
      *run(heard) {
        const count = counterOf(what, heard, watch);
        for (const stretch of stretchesOf(per, heard)) {
          const amount = count(stretch, limits.max);
          yield* judge(amount, stretch[0]!, limits, what, heard);
        }
        for (const first of where === undefined ? [] : lackingMessages(where, heard)) {
          yield* judge({ total: 0, beyond: null }, first, limits, what, heard);
        }
      },
    };
  },
});

interface Limits {
  readonly max: number;
  readonly min: number;
}

function* judge(amount: Amount, first: Place, limits: Limits, what: string, heard: Heard): Generator<Offence> {
  const { total, beyond } = amount;
  const said = { actual: total, what: nameOf(what, total) };
  const reason = (expected: string) => ({ data: { ...said, expected }, reason: `${total} ${said.what}, ${expected}` });
  if (beyond && total > limits.max) yield { ...beyond, ...reason(`${limits.max} at most`) };
  else if (total < limits.min) {
    const { passage, span } = first;
    const sentence = heard.reading(passage).sentenceAt(span.start);
    yield {
      passage,
      span: { start: sentence.start, end: Math.min(sentence.end, span.end) },
      ...reason(`${limits.min} at least`),
    };
  }
}

function nameOf(what: string, count: number): string {
  if (what === 'width') return count === 1 ? 'character of width' : 'characters of width';
  return count === 1 ? what.slice(0, -1) : what;
}
