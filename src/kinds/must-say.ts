import { defineKind } from './kind.ts';
import { messagesOf } from './parts/messages.ts';
import { listed, phrases, quoted } from './parts/phrases.ts';

/** Reports conversations and messages in which something that must be said is missing. */
export const mustSay = defineKind({
  name: 'must-say',
  summary: 'Reports conversations and messages in which something that must be said is missing.',
  vale: 'occurrence with min: 1',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['say'],
    properties: {
      say: phrases(
        'What must be said; one of them is enough. Limit the place with `within` and the speaker with `by`; name with `when` what calls for it. The finding stands on the first sentence that was looked at.',
      ),
    },
  },
  message: 'Nothing here says {expected}.',
  placeholders: ['expected'],
  silentOn: ['negated'],
  example: {
    rule: 'say: thank you | thanks for ...3 patience',
    breaks: '«Sorry for the long delay.» Your order has left our store.',
    keeps: 'Sorry for the long delay, and thank you for waiting. Your order has left our store.',
  },

  compile({ say }, watcher) {
    const said = watcher.watch(listed(say));
    const expected = quoted(listed(say));
    return {
      wokenBy: null,
      run(heard) {
        const met = new Set(heard.hits(said).map(({ passage }) => passage.unit));
        const messages = messagesOf(heard.passages).filter(
          ([first]) => met.has(first!.unit) || !heard.endsEarly(first!),
        );
        if (messages.length === 0) return null;
        return messages.flatMap(([first]) => {
          const passage = first!;
          if (met.has(passage.unit)) return [];
          const span = heard.reading(passage).sentenceAt(0);
          return [{ passage, span, data: { expected }, reason: `nothing says ${expected}` }];
        });
      },
    };
  },
});
