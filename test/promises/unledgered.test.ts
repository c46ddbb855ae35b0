import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brandOf, isUnledgered } from './verdicts.ts';

const books = brandOf(`  cancel:
    promise: Cancel any time and get the unused days back.
    about: cancel | unused days
`);

/** Sentences of many trades; the second half was written after the program, and the program was not changed for it. */
const rows = readFileSync(new URL('unledgered.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([half, label, sentence]) => ({ half, makes: label === 'makes', found: isUnledgered(books, sentence!) }));

/** Precision and recall on one half of the sentences, of 1. */
function score(half: string): { precision: number; recall: number } {
  const own = rows.filter((row) => row.half === half);
  const right = own.filter(({ makes, found }) => makes && found).length;
  return {
    precision: right / own.filter(({ found }) => found).length,
    recall: right / own.filter(({ makes }) => makes).length,
  };
}

describe('commitments that no promise covers', () => {
  it('are found in the sentences that the program was written with', () => {
    const { precision, recall } = score('tuned');
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('are found in sentences written afterwards', () => {
    const { precision, recall } = score('held');
    expect(precision).toBeGreaterThanOrEqual(0.75);
    expect(recall).toBeGreaterThanOrEqual(0.65);
  });

  it('are not what one agent does for one customer', () => {
    expect(isUnledgered(books, "Agent: I promise I'll call you on Friday.")).toBe(false);
  });
});
