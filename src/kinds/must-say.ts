import type { Passage } from '../model/passage.ts';
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
      name: {
        type: 'boolean',
        default: false,
        description:
          'Whether whoever speaks must give their own name too, as the file labels them. Where no label holds a name, whatever reads like one will do.',
      },
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

  compile({ say, name = false }, watcher) {
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
        return messages.flatMap((passages) => {
          const passage = passages[0]!;
          const isSaid = met.has(passage.unit);
          if (isSaid && (!name || !isNameless(passages))) return [];
          const span = heard.reading(passage).sentenceAt(0);
          const missing = isSaid ? 'who speaks' : expected;
          return [{ passage, span, data: { expected: missing }, reason: `nothing says ${missing}` }];
        });
      },
      kept(heard) {
        const nameless = new Set(
          name ? messagesOf(heard.passages).flatMap((all) => (isNameless(all) ? [all[0]!.unit] : [])) : [],
        );
        return heard.hits(said).filter(({ passage }) => !nameless.has(passage.unit));
      },
    };
  },
});

/** Whether nobody says their own name: the one their label holds or, where it holds none, anything that reads like one. */
function isNameless(passages: readonly Passage[]): boolean {
  return !passages.some(({ speaker, text }) => {
    const [first = ''] = speaker?.split(/\s+/, 1) ?? [];
    if (first.length < 2) return introduced.test(text) || text === text.toLowerCase();
    const words = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
    return words.includes(first.toLowerCase());
  });
}

/** "Dana speaking", "you've got Dana", "Dana at …", or a name alone between marks: "Meridian Air, Brent." */
const introduced =
  /\b(?:my name is|my name's|name's|this is|I'm|I am|it's|you've got|you have|speaking with|talking to) \p{Lu}|\p{Lu}\p{Ll}+ (?:speaking|here|at|from|with|in)\b|[,.!–—-]\s*\p{Lu}\p{Ll}+[,.!]/u;
