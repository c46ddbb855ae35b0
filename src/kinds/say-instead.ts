import { inCaseOf, inFormOf, isFormOf } from '../text/agree.ts';
import { tokensOf } from '../text/tokens.ts';
import { defineKind, type Hit, type Watch } from './kind.ts';
import { inOrder, textOf, widest } from './parts/hits.ts';
import { quoted } from './parts/phrases.ts';

/** Reports words for which the brand has others, and replaces them. */
export const sayInstead = defineKind({
  name: 'say-instead',
  summary: 'Reports words for which the brand has others, and replaces them.',
  vale: 'substitution',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['swap'],
    properties: {
      swap: {
        type: 'object',
        additionalProperties: { type: 'string', minLength: 1 },
        minProperties: 1,
        description:
          'What not to say → what to say instead, as plain words; several to choose from with `|`. Where there is one, `--fix` can put it in, in the same form and letter case.',
      },
    },
  },
  message: 'Say {expected} instead of "{actual}".',
  placeholders: ['actual', 'expected'],
  silentOn: ['quoted'],
  example: {
    rule: 'swap:\n  utilize: use\n  complaint: concern | question',
    breaks: '«Utilized» vouchers and «complaints» are listed here.',
    keeps: 'Used vouchers and concerns are listed here.',
  },

  compile({ swap }, watcher) {
    const swaps = Object.entries(swap).map(([phrase, right]): Swap => {
      const bases = /^[\p{L}\p{N}'’ |-]+$/u.test(phrase) ? choices(phrase).map(wordsOf) : [];
      return { watch: watcher.watch([phrase]), bases, words: choices(right) };
    });
    return {
      wokenBy: swaps.map(({ watch }) => watch),
      *run(heard) {
        const hits = swaps.flatMap((each) => heard.hits(each.watch).map((hit) => ({ ...hit, swap: each })));
        for (const hit of widest(inOrder(hits))) {
          if (isRight(hit)) continue;
          const { passage, span } = hit;
          const actual = textOf(hit);
          const forms = hit.swap.words.map((word) => replacementFor(actual, word, hit.swap.bases));
          const expected = quoted(forms.map((form, index) => form ?? hit.swap.words[index]!));
          const text = forms[0];
          const fix = text ? { text, safe: forms.length === 1 && articleAgrees(hit, text) } : undefined;
          yield { passage, span, data: { actual, expected }, ...(fix && { fix }) };
        }
      },
    };
  },
});

/** One entry of `swap`. */
interface Swap {
  readonly watch: Watch;
  /** The words of each alternative of the phrase; empty where it is more than words. */
  readonly bases: readonly (readonly string[])[];
  readonly words: readonly string[];
}

interface SwapHit extends Hit {
  readonly swap: Swap;
}

const choices = (text: string): string[] => text.split('|').map((each) => each.trim());
const wordsOf = (text: string): string[] => tokensOf(text).map(({ form }) => form);

/** Whether the words stand as part of what should be said: "app" in "mobile app", "github" as "GitHub". */
function isRight({ passage, span, swap }: SwapHit): boolean {
  const actual = passage.text.slice(span.start, span.end);
  return swap.words.some((word) => {
    const at = word.toLowerCase().indexOf(actual.toLowerCase());
    if (at < 0) return false;
    const start = span.start - at;
    const around = passage.text.slice(Math.max(0, start), start + word.length);
    return word.length === actual.length ? around === word : around.toLowerCase() === word.toLowerCase();
  });
}

/** The replacement in the form and letter case of what stands there; null where its form is not certain. */
function replacementFor(actual: string, word: string, bases: readonly (readonly string[])[]): string | null {
  const said = wordsOf(actual);
  const base = bases.find((each) => each.join(' ') === said.join(' ')) ?? bases.find((each) => isFormOf(said, each));
  const form = base ? inFormOf(said, base, word) : null;
  return form === null ? null : inCaseOf(actual, form);
}

const vowel = /^[aeiou]/i;

/** Whether an article before the words stays right: "an app" and "an offer", but not "a fee" and "an extra". */
function articleAgrees({ passage, span }: Hit, text: string): boolean {
  const article = /(?:^|[^\p{L}])an?\s+$/iu.test(passage.text.slice(Math.max(0, span.start - 8), span.start));
  return !article || vowel.test(passage.text.slice(span.start, span.end)) === vowel.test(text);
}
