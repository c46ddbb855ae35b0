import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { between } from './messages.ts';

const rows = readFileSync(join(import.meta.dirname, 'pairs.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [verdict: string, one: string, other: string]);

describe('two messages of one company', () => {
  it.each(rows)('%s: %s / %s', (verdict, one, other) => {
    expect(between(one, other).length > 0 ? 'conflict' : 'agree').toBe(verdict);
  });
});
