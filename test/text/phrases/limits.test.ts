import { describe, expect, it } from 'vitest';
import { MatcherBuilder } from '../../../src/text/phrases/builder.ts';
import { PhraseFault } from '../../../src/text/phrases/matcher.ts';
import { Reading } from '../../../src/text/reading.ts';

function count(phrases: readonly string[], text: string): number {
  const builder = new MatcherBuilder({}, 'Greenbasket');
  for (const phrase of phrases) builder.watch([phrase]);
  let hits = 0;
  builder.build().scan(
    text,
    () => new Reading(text),
    () => {
      hits += 1;
    },
  );
  return hits;
}

const spam = 'spam '.repeat(40_000);

describe('hostile texts', () => {
  it('a text of one word is searched in time linear in it', () => {
    expect(count(['spam spam', 'spam'], spam)).toBe(60_000);
    expect(count(['spam ... spam ... spam ... egg', 'spam ...50 spam ...50 egg'], spam)).toBe(0);
    expect(count(['spam ...50 spam ...50 spam'], spam)).toBe(389);
    expect(count(['{spam | spam spam} {spam | spam spam} {spam | spam spam}'], spam)).toBe(6_667);
  });

  it('a megabyte without a space is one word', () => {
    const text = 'spam'.repeat(250_000);
    expect(count(['spam', '"spam"', '<word> spam'], text)).toBe(0);
    expect(count(['spam*'], text)).toBe(1);
    expect(count(['spam'], 'é'.repeat(1_000_000))).toBe(0);
    expect(count(['spam'], '😀'.repeat(500_000))).toBe(0);
    expect(count(['spam'], "'".repeat(1_000_000))).toBe(0);
  });

  it('white space without end joins two words', () => {
    expect(count(['calm down', '"calm down"'], `calm${' '.repeat(1_000_000)}down`)).toBe(2);
    expect(count(['calm down'], 'calm '.repeat(3) + ' '.repeat(1_000_000))).toBe(0);
  });

  it('a text longer than what is held at a time loses and doubles nothing', () => {
    const block = 'one two three four five six seven eight nine ten '.repeat(2);
    const text = block.repeat(5_000);
    expect(count(['ten one'], text)).toBe(9_999);
    expect(count(['three ... six', 'three four five six'], text)).toBe(20_000);
    expect(count(['<word> two'], text)).toBe(10_000);
    expect(count(['nine ...1 one ...1 three'], text)).toBe(9_999);
  });

  it('half a pair of surrogates and a null are no words', () => {
    expect(count(['calm down'], '\ud83d calm down \udc00\0calm down')).toBe(2);
  });
});

describe('an error on the way', () => {
  it('leaves the matcher fit for the next text', () => {
    const builder = new MatcherBuilder({}, null);
    builder.watch(['calm down', 'calm ... <money>', 'regex:\\bcalm\\b']);
    const matcher = builder.build();
    const broken = (): never => {
      throw new Error('broken');
    };
    expect(() => matcher.scan('Please calm down for $5.', broken, () => {})).toThrow('broken');
    const hits: number[][] = [];
    matcher.scan(
      'Be calm',
      () => new Reading('Be calm'),
      (...hit) => hits.push(hit),
    );
    expect(hits).toEqual([[0, 3, 7]]);
  });
});

describe('hostile phrases', () => {
  const watch = (phrase: string) => () => new MatcherBuilder({}, null).watch([phrase]);

  it('groups beyond a depth are a fault', () => {
    expect(watch(`${'('.repeat(1_000)}a${')'.repeat(1_000)} b`)).toThrow(PhraseFault);
    expect(watch(`${'{'.repeat(20)}a${'}'.repeat(20)}`)).not.toThrow();
  });

  it('a phrase without end is a fault', () => {
    expect(watch('word '.repeat(100_000))).toThrow(PhraseFault);
    expect(watch('a '.repeat(5_000))).toThrow(PhraseFault);
    expect(watch('a ...50 '.repeat(1_000))).toThrow(PhraseFault);
  });

  it('thousands of alternatives are one pass like any other', () => {
    const words = Array.from({ length: 1_500 }, (_, index) => `word${index}x`);
    expect(count([`a {${words.join(' | ')}}`], 'a word17x, a word1499x, a wordx')).toBe(2);
    expect(count([words.map((word) => `${word} fee`).join(' | ')], 'word17x fee word1499x fees')).toBe(2);
    expect(count([`{${words.join(' | ')}} {${words.join(' | ')}}`], 'word1x word2x word3x')).toBe(1);
  });

  it('hundreds of optional words in a row are tried in time linear in them', () => {
    const optional = Array.from({ length: 300 }, () => '(a) (b)').join(' ');
    expect(count([`${optional} end`], `${'a b '.repeat(250)}end`)).toBe(1);
    expect(count([`${optional} end`], 'a b '.repeat(2_000))).toBe(0);
  });
});
