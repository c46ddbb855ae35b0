import { type Casing, type CasingNames, miscased } from '../text/casing/casing.ts';
import { isCommonWord, prepareEnglish } from '../text/spelling/english.ts';
import { misnamed } from './capitalize/names.ts';
import { defineKind, type Heard, type Offence, OptionFault } from './kind.ts';

/** Reports fields and headings in the wrong letter case, and names that are written in another way than their own. */
export const capitalize = defineKind({
  name: 'capitalize',
  summary:
    'Reports fields and headings in the wrong letter case, and names that are written in another way than their own.',
  vale: 'capitalization',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      style: {
        type: 'string',
        enum: ['sentence', 'title-ap', 'title-chicago', 'lower', 'upper'],
        description:
          'How the text is to be written: like a `sentence`, like a title by the AP Stylebook or the Chicago Manual of Style, all small, all capitals. Limit the rule to headings or headlines with `fields`.',
      },
      names: {
        type: ['string', 'array'],
        items: { type: 'string', minLength: 1 },
        description:
          'Names as they are written. A style leaves them alone; without a style, they are looked for everywhere, and another way of writing them is reported ("Iphone" for iPhone). A name that is also a common word (Target) is looked for only where it has a capital.',
      },
    },
  },
  message: 'Write "{expected}", not "{actual}".',
  placeholders: ['actual', 'expected'],
  silentOn: [],
  prepare: prepareEnglish,
  example: {
    rule: 'style: sentence\nnames: Basket Points',
    breaks: 'Track «Your Order» with Basket Points',
    keeps: 'Track your order from Fort Wayne with Basket Points',
  },

  compile({ style, names }, watcher) {
    const list = names === undefined ? [] : [names].flat();
    if (style === undefined && list.length === 0) {
      throw new OptionFault('`capitalize` needs a `style` or `names`.', [], 'Add style: sentence, for example.');
    }
    if (style === undefined) return misnamed(list, watcher);
    const known: CasingNames = {
      names: new Map(wordsOf([...list, ...(watcher.words ?? [])]).map((word) => [word.toLowerCase(), word])),
      isCommon: (word) => isCommonWord(word, 'either'),
    };
    return { wokenBy: null, run: (heard) => miscasedIn(heard, style, known) };
  },
});

const wordsOf = (names: readonly string[]): string[] => names.flatMap((name) => name.match(/[\p{L}\p{M}'’]+/gu) ?? []);

function* miscasedIn(heard: Heard, style: Casing, known: CasingNames): Generator<Offence> {
  for (const passage of heard.passages) {
    const wrong = miscased(passage.text, style, known);
    const first = wrong[0];
    const last = wrong.at(-1);
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    let expected = '';
    let at = span.start;
    for (const { start, end, right } of wrong) {
      expected += passage.text.slice(at, start) + right;
      at = end;
    }
    const actual = passage.text.slice(span.start, span.end);
    const fix = { text: expected, safe: style === 'lower' || style === 'upper' };
    yield { passage, span, data: { actual, expected }, reason: `says "${actual}", not in ${style} case`, fix };
  }
}
