import { sentencesOf } from '../../text/sentences.ts';
import { defineKind, type Offence } from '../kind.ts';
import { Exceptions } from './exceptions.ts';
import { excused, optionsOf, shapes } from './keys.ts';
import { limited } from './limited.ts';
import { fixOf, readAction } from './mend.ts';
import { isAcrossCode, readPattern, shortPattern } from './pattern.ts';
import { blocksOf, readScope } from './scope.ts';

/** Vale's rules about what stands twice in a row. */
export const repetition = defineKind({
  name: 'vale-repetition',
  summary: 'Reports matches of a pattern that stand twice in a row.',
  vale: 'repetition',
  options: optionsOf(
    {
      tokens: shapes.texts('Patterns, as they are.'),
      max: shapes.count('So many repeats are fine.'),
      ignorecase: shapes.flag('Whether small letters and capitals are the same.'),
      alpha: shapes.flag('Whether only words of letters count.'),
      ...excused,
    },
    ['tokens'],
  ),
  message: '"{actual}" is repeated.',
  placeholders: ['actual', 'expected'],
  silentOn: [],
  example: {
    rule: "extends: repetition\nmessage: \"'%s' is repeated.\"\nalpha: true\ntokens:\n  - '[^\\s]+'",
    breaks: 'It is on «the the» van.',
    keeps: 'It is on the van. The van comes.',
  },

  compile({ tokens, max = 0, ignorecase = false, alpha = false, scope, limit, action, ...excuse }) {
    const places = readScope(scope, 'text');
    const exceptions = new Exceptions(excuse);
    for (const [index, token] of tokens.entries()) readPattern(token, ['tokens', index]);
    const pattern = shortPattern(`(${tokens.join('|')})`, ['tokens'], { ignoreCase: ignorecase });
    const mend = readAction(action);
    const keyOf = (text: string): string => (ignorecase ? text.toLowerCase() : text);
    return {
      wokenBy: null,
      run: (heard) => {
        return limited(offences(), limit);
        function* offences(): Generator<Offence> {
          for (const block of blocksOf(places, heard)) {
            // In speech a word that comes twice is a breath, not a slip.
            if (block.passage.start !== null) continue;
            let before = { start: 0, key: '' };
            let count = 0;
            for (const span of pattern.all(block.text)) {
              const word = block.text.slice(span.start, span.end).trim();
              const key = keyOf(word);
              const last = before;
              before = { start: span.start, key };
              if (key === '' || key !== last.key || (alpha && !/^\p{L}+$/u.test(word))) continue;
              count += 1;
              const found = { start: block.start + last.start, end: block.start + span.end };
              const text = block.passage.text.slice(found.start, found.end);
              if (count <= max || sentencesOf(text).length > 1) continue;
              if (exceptions.excuse(block, found) || isAcrossCode(heard, block, found)) continue;
              count = 0;
              const options = mend(text);
              yield {
                passage: block.passage,
                span: found,
                data: { actual: word, expected: options[0] ?? text },
                ...fixOf(options, true),
              };
            }
          }
        }
      },
    };
  },
});
