import { describe, expect, it } from 'vitest';
import { MatcherBuilder } from '../../../src/text/phrases/builder.ts';
import { manual, manualBrand, manualExamples, manualLists } from '../../../src/text/phrases/manual.ts';
import { slotNames } from '../../../src/text/phrases/slots.ts';
import { marked } from './marked.ts';

const found = (phrase: string, text: string): string => {
  const builder = new MatcherBuilder(manualLists, manualBrand);
  builder.watch([phrase]);
  return marked(builder.build(), text);
};

describe('the manual of the phrase language', () => {
  it.each(manualExamples)('tells truly what $phrase finds', ({ phrase, finds, passes }) => {
    expect(found(phrase, finds.replace(/[«»]/g, ''))).toBe(finds);
    if (passes !== null) expect(found(phrase, passes)).toBe(passes);
  });

  it('names every slot', () => {
    for (const name of slotNames) expect(manual).toContain(`<${name}>`);
  });

  it('fits on one page, in lines no wider than a terminal', () => {
    expect(manual.split('\n').length).toBeLessThan(90);
    for (const line of manual.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});
