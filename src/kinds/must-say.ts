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
        'What must be said; one of them is enough. Limit the place with `within` and the speaker with `by`. The finding stands on the first sentence that was looked at.',
      ),
      when: phrases(
        'Phrases that call for it, whoever says them; without one of them the rule does not apply to a conversation or message.',
      ),
    },
  },
  message: 'Nothing here says {expected}.',
  placeholders: ['expected'],
  silentOn: ['negated'],
  example: {
    rule: 'say: thank you | thanks for ...3 patience\nwhen: sorry for ... delay',
    breaks: '«Sorry for the long delay.» Your order has left our store.',
    keeps: 'Sorry for the long delay, and thank you for waiting. Your order has left our store.',
  },

  compile({ say, when }, watcher) {
    const said = watcher.watch(listed(say));
    const calling = when === undefined ? null : watcher.watch(listed(when));
    const expected = quoted(listed(say));
    return {
      wokenBy: null,
      run(heard) {
        const called = calling === null ? null : new Set(heard.anywhere(calling).map(({ passage }) => passage.unit));
        const messages = messagesOf(heard.passages).filter(([first]) => !called || called.has(first!.unit));
        if (messages.length === 0) return null;
        const met = new Set(heard.hits(said).map(({ passage }) => passage.unit));
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
