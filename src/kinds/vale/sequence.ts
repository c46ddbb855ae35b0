import { type PartOfSpeech, partsOfSpeech, prepareTagger, tagged } from '../../text/tagger.ts';
import { defineKind, type Offence, OptionFault } from '../kind.ts';
import { optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { shortPattern } from './pattern.ts';
import { pennTags } from './penn.ts';
import { type Block, blocksOf, readScope } from './scope.ts';
import { type Place, type Said, walkFrom } from './walk.ts';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Vale's rules about words in a row and their parts of speech. */
export const sequence = defineKind({
  name: 'vale-sequence',
  summary: 'Reports words in a row by what they are and by their part of speech.',
  vale: 'sequence',
  options: optionsOf(
    {
      tokens: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            pattern: { type: 'string' },
            tag: { type: 'string' },
            upos: { type: 'string' },
            negate: { type: 'boolean' },
            skip: { type: 'integer', minimum: 0, maximum: 20 },
            min: { type: 'integer', minimum: 0, maximum: 20 },
            target: { type: 'boolean' },
          },
        },
        description: 'The words, each by a pattern, a tag of the Penn Treebank, or both.',
      },
      ignorecase: shapes.flag('Whether small letters and capitals are the same.'),
      exceptions: shapes.texts('Stretches in which nothing is reported, as regular expressions.'),
    },
    ['tokens'],
  ),
  message: 'Avoid "{actual}".',
  placeholders: ['actual', ...ordinals],
  silentOn: [],
  prepare: prepareTagger,
  example: {
    rule: 'extends: sequence\nmessage: "\'%[1]s %[2]s\' says too much."\ntokens:\n  - pattern: very\n  - tag: JJ',
    breaks: 'It is a «very unique» store.',
    keeps: 'We very seldom say so.',
  },

  compile({ tokens, ignorecase = false, exceptions = [], scope, limit }) {
    const places = readScope(
      (scope === undefined || scope.length === 0 ? ['sentence'] : scope).map(inSentence),
      'sentence',
    );
    const row = tokens.flatMap((token, index): Place[] => placesOf(token, index, ignorecase));
    const anchor = anchorOf(row);
    const excluded = exceptions.map((pattern, index) => shortPattern(pattern, ['exceptions', index]));
    return {
      wokenBy: null,
      run: (heard) => {
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const block of blocksOf(places, heard)) {
            if (!row[anchor]!.mayStandIn(block.text)) continue;
            const words = saidIn(block);
            for (const walk of walksIn(words, row, anchor)) {
              const span = { start: words[walk.from]!.start, end: words[walk.to]!.end };
              const isExcluded = excluded.some((pattern) =>
                pattern
                  .all(block.text)
                  .some(({ start, end }) => block.start + start <= span.start && span.start < block.start + end),
              );
              if (isExcluded) continue;
              const actual = block.passage.text.slice(span.start, span.end);
              const steps = walk.words.map((word) => words[word]!.text);
              const data = Object.fromEntries(ordinals.map((name, index) => [name, steps[index] ?? '']));
              yield { passage: block.passage, span, data: { ...data, actual } };
            }
          }
        }
      },
    };
  },
});

/** A scope of a sequence is that of the sentences in it. */
function inSentence(scope: string): string {
  if (/\bsentence\b/.test(scope)) return scope;
  return /^paragraph\b/.test(scope) ? scope.replace('paragraph', 'sentence') : `sentence & ${scope}`;
}

interface Token {
  readonly pattern?: string;
  readonly tag?: string;
  readonly upos?: string;
  readonly negate?: boolean;
  readonly skip?: number;
  readonly min?: number;
  readonly target?: boolean;
}

function placesOf(
  { pattern = '', tag = '', upos = '', negate = false, skip = 0, min = 1, target = false }: Token,
  index: number,
  ignoreCase: boolean,
): Place[] {
  if (tag !== '' && upos !== '')
    throw new OptionFault('A token has `tag` or `upos`, not both.', ['tokens', index], 'Remove one of them.');
  const word = pattern === '' ? null : shortPattern(`^(?:${pattern})$`, ['tokens', index, 'pattern'], { ignoreCase });
  const anywhere =
    pattern === '' ? null : shortPattern(pattern, ['tokens', index, 'pattern'], { ignoreCase, multiline: true });
  const tags = tag === '' ? null : shortPattern(tag, ['tokens', index, 'tag']);
  const part = upos === '' ? null : partOf(upos, index);
  const hasPart = ({ pos, penn }: Said): boolean =>
    part === null ? penn.some((each) => tags!.test(each)) : part.includes(pos);
  const isTagged = tags !== null || part !== null;
  const place: Place = {
    named: word !== null,
    tagged: isTagged,
    negate,
    skip,
    target,
    takes: (said) => {
      const words = word === null || word.test(said.text) !== negate;
      const parts = !isTagged || hasPart(said) !== negate;
      return words && parts;
    },
    mayStandIn: (text) => anywhere === null || anywhere.test(text),
  };
  return Array.from({ length: Math.max(1, min) }, () => place);
}

function partOf(upos: string, index: number): readonly PartOfSpeech[] {
  return upos.split('|').map((name) => {
    const found = partsOfSpeech.find((each) => each === name.trim().toUpperCase());
    if (found) return found;
    throw new OptionFault(
      `"${name}" is no part of speech.`,
      ['tokens', index, 'upos'],
      `There are ${partsOfSpeech.join(', ')}.`,
    );
  });
}

/** The place from which a row is looked for: the first that names words, else the first that names a part of speech. */
function anchorOf(row: readonly Place[]): number {
  const found = row.findIndex(({ named, negate }) => named && !negate);
  const other = found >= 0 ? found : row.findIndex(({ tagged: isTagged, negate }) => isTagged && !negate);
  if (other >= 0) return other;
  throw new OptionFault(
    'No token says what must stand there.',
    ['tokens'],
    'Give one a `pattern` or a `tag` without `negate`.',
  );
}

function saidIn({ passage, start, end }: Block): Said[] {
  return tagged(passage.text, { start, end }).map((word) => {
    const text = passage.text.slice(word.start, word.end);
    return { start: word.start, end: word.end, text, pos: word.pos, penn: pennTags(text, word.pos) };
  });
}

function* walksIn(words: readonly Said[], row: readonly Place[], anchor: number) {
  for (let at = 0; at < words.length; at += 1) {
    const walk = row[anchor]!.takes(words[at]!) ? walkFrom(words, row, anchor, at) : null;
    if (walk) yield walk;
  }
}
