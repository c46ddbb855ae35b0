import { defineKind } from './kind.ts';
import { textOf, widest } from './parts/hits.ts';
import { listed, phrases } from './parts/phrases.ts';
import { Places } from './parts/places.ts';

/** Reports phrases that must not be said. */
export const neverSay = defineKind({
  name: 'never-say',
  summary: 'Reports phrases that must not be said.',
  vale: 'existence',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['say'],
    properties: {
      say: phrases('What must not be said.'),
      unless: phrases('Phrases that excuse it when they stand in the same sentence: a condition, a named exception.'),
      except: phrases('Longer phrases that hold the words and are fine: "feel free" where "free" must not be said.'),
    },
  },
  message: 'Do not say "{actual}".',
  placeholders: ['actual'],
  example: {
    rule: 'say: free forever | guaranteed savings\nunless: for members',
    breaks: 'It is «free forever» for you.',
    keeps: 'It is free forever for members, and free for thirty days for you.',
  },

  compile({ say, unless, except }, watcher) {
    const said = watcher.watch(listed(say));
    const excusing = unless === undefined ? null : watcher.watch(listed(unless));
    const around = except === undefined ? null : watcher.watch(listed(except));
    return {
      wokenBy: [said],
      *run(heard) {
        const excuses = new Places(excusing === null ? [] : heard.anywhere(excusing));
        const exceptions = new Places(around === null ? [] : heard.anywhere(around));
        for (const hit of widest(heard.hits(said).filter((each) => !exceptions.cover(each)))) {
          const { passage, span } = hit;
          if (excuses.in(passage).length > 0) {
            const sentence = heard.reading(passage).sentenceAt(span.start);
            if (excuses.meet({ passage, span: sentence })) continue;
          }
          yield { passage, span, data: { actual: textOf(hit) } };
        }
      },
    };
  },
});
