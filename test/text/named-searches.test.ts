import { describe, expect, it } from 'vitest';
import { namedSearches } from '../../src/text/named-searches.ts';

const found = (pattern: string, text: string): string[] =>
  [...namedSearches({ it: pattern })['it']!(text)].map(({ start, end }) => text.slice(start, end));

describe('named searches', () => {
  it('find every match in every line', () => {
    expect(found('GB-\\d{3}', 'GB-123 and gb-456\nGB-789')).toEqual(['GB-123', 'gb-456', 'GB-789']);
  });

  it('find what stands anywhere in a very long line', () => {
    for (const at of [0, 3790, 3799, 3800, 3999, 4000, 12_345]) {
      const text = `${'x '.repeat(at / 2)}GB-123${' x'.repeat(5000)}`;
      expect([...new Set(found('GB-\\d{3}', text))]).toEqual(['GB-123']);
    }
  });

  it('mask too much rather than too little where a pattern runs away', () => {
    const text = `${'a'.repeat(100)}!`;
    const start = performance.now();
    expect(found('(a+)+$', text)).toEqual([text]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('mask everything for a pattern that matches everything', () => {
    expect(found('.*', 'a\nb')).toEqual(['a', 'b']);
  });
});
