// Scores the detector of commitments: npm run commitments -- <file>, one JSON object with `text` and `commit` a line.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const file = process.argv[2];
if (!file) {
  console.error('usage: npm run commitments -- <file.jsonl> [--slips]');
  process.exit(2);
}
const { outputFiles } = await build({
  entryPoints: ['src/text/commitment.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const { commitmentIn } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const count = { right: 0, wrong: 0, missed: 0 };
for (const { text, commit } of rows) {
  const found = commitmentIn(text) !== null;
  if (found && commit) count.right += 1;
  if (found && !commit) count.wrong += 1;
  if (!found && commit) count.missed += 1;
  if (found !== commit && process.argv.includes('--slips'))
    console.log(found ? 'wrong ' : 'missed', text.slice(0, 140));
}
const precision = count.right / (count.right + count.wrong || 1);
const recall = count.right / (count.right + count.missed || 1);
const f1 = (2 * precision * recall) / (precision + recall || 1);
console.log(
  `precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  (${JSON.stringify(count)})`,
);
