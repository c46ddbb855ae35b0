import { describe, expect, it } from 'vitest';
import { neverSay } from '../../src/kinds/never-say.ts';
import type { Stance } from '../../src/model/rulebook.ts';
import { remark } from '../kinds/remark.ts';

const told = (text: string, even: readonly Stance[] = []) => remark(neverSay, { say: 'refund' }, text, { even });

describe('a rule', () => {
  const cases: readonly (readonly [Stance, string])[] = [
    ['negated', 'We do not «refund» a fee.'],
    ['asked', 'Do you «refund» a fee?'],
    ['quoted', 'You heard the word "«refund»" in the store.'],
    ['reported', 'My neighbor told me that you «refund» a fee.'],
  ];

  it.each(cases)('is silent about what is %s, unless it asks for it', async (stance, marked) => {
    const plain = marked.replace(/[«»]/g, '');
    expect(await told(plain)).toBe(plain);
    expect(await told(plain, [stance])).toBe(marked);
  });

  it('finds what is plainly said beside what is not', async () => {
    const marked = 'We do not refund a fee. We «refund» a price.';
    expect(await told(marked)).toBe(marked);
  });
});
