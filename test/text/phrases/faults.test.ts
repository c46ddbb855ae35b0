import { describe, expect, it } from 'vitest';
import { MatcherBuilder } from '../../../src/text/phrases/builder.ts';
import { PhraseFault } from '../../../src/text/phrases/matcher.ts';

const lists = { fees: ['fee'], bad: ['(a'], circle: ['[circle] x'], empty: [], pattern: ['regex:a'] };

function faultOf(phrase: string, brand: string | null = null): string {
  try {
    new MatcherBuilder(lists, brand).watch([phrase]);
    return 'none';
  } catch (error) {
    if (!(error instanceof PhraseFault)) throw error;
    expect(error.phrase).toBe(phrase);
    return `${error.offset}: ${error.message} ${error.remedy ?? ''}`.trim();
  }
}

describe('a phrase that cannot be read', () => {
  it.each([
    ['', '0: The phrase is empty.'],
    ['a | | b', '3: An alternative is empty. For something that may be missing, put it in (parentheses).'],
    ['a (b', '2: "(" is not closed. Close it with ), or write \\( to mean it.'],
    ['a b)', '3: ")" closes nothing. Take it out, or write \\) to mean the character.'],
    ['a () b', '3: The group is empty. For something that may be missing, put it in (parentheses).'],
    ['say "a', '4: """ is not closed. Close it with ", or write \\" to mean it.'],
    ['say ""', '4: The quotes hold nothing.'],
    ['(a) (b)', '0: Nothing in the phrase is required. Leave one word out of the (parentheses).'],
    ['<monny> fee', '0: There is no slot <monny>. Did you mean <money>?'],
    ['no [fee]', '3: There is no word list [fee]. Did you mean [fees]?'],
    ['no [bad]', '3: [bad] holds "(a": "(" is not closed. Close it with ), or write \\( to mean it.'],
    ['[circle]', '0: The word lists name each other in a circle.'],
    ['a [empty]', '2: The word list [empty] is empty.'],
    ['a [pattern]', '2: [pattern] holds a regex: phrase. Only a phrase by itself can be a regex:.'],
    ['<brand>', '0: The brand file names no brand. Write its name after "brand:".'],
    ['a ...99 b', '2: A gap holds at most 50 words. Write ...50 or less.'],
    ['a * b', '2: A * must follow the beginning of a word. Write <word> for any word, ... for several.'],
    ['regex:a(', '6: The regular expression is not valid: Unterminated group.'],
    ['regex:.*', '6: The regular expression says nothing.'],
  ])('%s is named with its place and remedy', (phrase, fault) => {
    expect(faultOf(phrase)).toBe(fault);
  });

  it('leaves the builder fit for the next phrase', () => {
    const builder = new MatcherBuilder(lists, null);
    expect(() => builder.watch(['fine', '[circle]'])).toThrow(PhraseFault);
    expect(() => builder.watch(['(a) (b)'])).toThrow(PhraseFault);
    const watch = builder.watch(['no [fees]']);
    const hits: number[][] = [];
    builder.build().scan('fine, no fees', neverRead, (...hit) => hits.push(hit));
    expect(hits).toEqual([[watch, 6, 13]]);
  });
});

const neverRead = (): never => {
  throw new Error('nothing needs to be read');
};
