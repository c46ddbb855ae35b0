import { defineKind, type Kind, OptionFault } from '../../src/kinds/kind.ts';

const phrases = {
  type: ['string', 'array'],
  items: { type: 'string', minLength: 1 },
  minLength: 1,
  minItems: 1,
  description: 'Phrases.',
} as const;

const check = { wokenBy: null, run: () => [] };

/** A kind that watches phrases. */
const neverSay = defineKind({
  name: 'never-say',
  summary: 'Reports phrases that must not be said.',
  vale: 'existence',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['say'],
    properties: {
      say: phrases,
      near: { type: 'string', enum: ['sentence', 'passage'], default: 'passage', description: 'How near.' },
    },
  },
  message: 'Do not say "{actual}".',
  placeholders: ['actual', 'expected'],
  example: { rule: 'say: free forever', breaks: 'It is «free forever».', keeps: 'It is free for thirty days.' },
  compile({ say }, watcher) {
    watcher.watch([say].flat());
    return check;
  },
});

/** A kind whose phrases are keys of a map. */
const sayInstead = defineKind({
  name: 'say-instead',
  summary: 'Reports words for which there are others.',
  vale: 'substitution',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['swap'],
    properties: {
      swap: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1, description: 'What → what.' },
    },
  },
  message: 'Say {expected}.',
  placeholders: ['actual', 'expected'],
  example: { rule: 'swap:\n  utilize: use', breaks: '«Utilize» it.', keeps: 'Use it.' },
  compile({ swap }, watcher) {
    for (const phrase of Object.keys(swap)) watcher.watch([phrase]);
    return check;
  },
});

/** A kind of numbers and choices, which refuses some options that fit its schema. */
const limit = defineKind({
  name: 'limit',
  summary: 'Reports what is too long.',
  vale: 'occurrence',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['of'],
    properties: {
      of: { type: 'string', enum: ['words', 'characters', 'sentences'], description: 'What is counted.' },
      max: { type: 'integer', minimum: 1, examples: [30], description: 'At most so many.' },
      min: { type: 'integer', minimum: 0, description: 'At least so many.' },
      within: { type: 'string', pattern: '^\\d+ turns$', examples: ['3 turns'], description: 'Within so many turns.' },
      span: {
        anyOf: [
          { type: 'integer', minimum: 1 },
          {
            type: 'object',
            properties: { from: { type: 'integer' } },
            required: ['from'],
            additionalProperties: false,
          },
        ],
        description: 'A number or where it begins.',
      },
    },
  },
  message: 'Too long.',
  placeholders: ['count'],
  example: { rule: 'of: words\nmax: 30', breaks: '«Long.»', keeps: 'Short.' },
  compile({ max, min }) {
    if (max !== undefined && min !== undefined && min > max) {
      throw new OptionFault('"min" is more than "max".', ['min'], 'Swap them.');
    }
    return check;
  },
});

/** Kinds of every shape of option, so that these tests do not hang on the real ones. */
export const kinds: readonly Kind[] = [neverSay, sayInstead, limit];
