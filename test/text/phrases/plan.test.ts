import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { MatcherBuilder, matcherOf } from '../../../src/text/phrases/builder.ts';
import { marked } from './marked.ts';

const text = 'Hi! No hidden fees, order AB123, within 30 days. We can’t cancel!!!';

describe('a plan of a matcher', () => {
  it('finds the same after it was kept', () => {
    const builder = new MatcherBuilder({ kinds: ['hidden', 'extra charge'] }, 'Greenbasket');
    builder.watch([
      '<greeting>',
      'no (really) [kinds] fee',
      'cannot cancel',
      'regex:\\border \\w+',
      '!!!',
      'within <duration>',
      'zzz*',
    ]);
    const found = marked(builder.build(), text);
    expect(found).toBe('«Hi»! «No hidden fees», «order AB123», «within 30 days». We «can’t cancel»«!!!»');
    expect(marked(matcherOf(structuredClone(builder.plan())), text)).toBe(found);
    expect(marked(matcherOf(deserialize(serialize(builder.plan()))), text)).toBe(found);
  });
});
