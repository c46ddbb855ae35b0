import { test } from 'vitest';
import { readTable } from './score.ts';

test('x', () => {
  const t = readTable().filter((p) => p.expected !== p.actual);
  for (const p of t) console.log(`${p.set}: ${p.phrase}\n   want ${p.expected}\n   got  ${p.actual}`);
  console.log(t.length, 'of', readTable().length);
});
