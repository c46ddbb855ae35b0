// Measures speed and memory on generated calls, each finding counted against an independent count.
// npm run bench -- [--quick] [--large] [--json] [--runs <n>]
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareScanner, emptyNode, onevoice, peers } from './commands.mjs';
import { writeCorpus } from './corpus.mjs';
import { measure } from './measure.mjs';
import { brandFile, makePhrases, regexes } from './rules.mjs';
import { table } from './table.mjs';
import { countTruth } from './truth.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    runs: { type: 'string' },
  },
});
const runs = Number(options.runs ?? (options.quick ? 1 : 5));
const megabytes = options.quick ? 4 : 20;
const folder = mkdtempSync(join(tmpdir(), 'onevoice-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const rulebooks = [10, 100, 1_000, 5_000].map((count) => ({ name: `${count} rules`, count, patterns: [] }));
rulebooks.push({ name: '1000 + 20 regexes', count: 1_000, patterns: regexes });
for (const [index, { count, patterns }] of rulebooks.entries()) {
  mkdirSync(join(folder, `brand${index}`));
  writeFileSync(join(folder, `brand${index}`, 'onevoice.yaml'), brandFile(makePhrases(count), patterns));
  writeFileSync(join(folder, `phrases${index}.txt`), `${makePhrases(count).join('\n')}\n`);
  writeFileSync(join(folder, `phrases${index}.json`), JSON.stringify(makePhrases(count)));
}

const results = [];
await measureCorpus(
  `${megabytes} MB, ${megabytes * 200} files`,
  'many',
  megabytes * 1e6,
  megabytes * 200,
  [0, 1, 2, 3, 4],
);
await measureCorpus(`${megabytes} MB, one file`, 'one.txt', megabytes * 1e6, 1, [2]);
if (options.large) {
  await measureCorpus('200 MB, 40000 files', 'large', 200e6, 40_000, [2]);
  await measureCorpus('100 MB, one file', 'large.txt', 100e6, 1, [2]);
}
await measureStart();
process.stdout.write(options.json ? `${JSON.stringify(results, null, 2)}\n` : `${table(results)}\n`);

async function measureCorpus(corpus, target, bytes, files, chosen) {
  const made = { bytes, files, phrases: makePhrases(5_000), patterns: regexes };
  const paths = writeCorpus(join(folder, target), made);
  const size = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  writeFileSync(join(folder, 'paths.json'), JSON.stringify(paths));
  for (const index of chosen) {
    const { name, count, patterns } = rulebooks[index];
    const phrases = makePhrases(count);
    const literal = countTruth(paths, phrases, []);
    const all = countTruth(paths, phrases, patterns);
    const commands = [
      { ...bareScanner(folder, `phrases${index}.json`, 'paths.json'), truth: literal },
      { ...onevoice(folder, `brand${index}/onevoice.yaml`, target), truth: all },
      ...(patterns.length > 0 ? [] : peers(folder, `phrases${index}.txt`, target)).map((peer) => ({
        ...peer,
        truth: literal,
      })),
    ];
    const measured = await measure(commands, runs);
    for (const [at, { milliseconds, peak, lines }] of measured.entries()) {
      results.push({
        corpus,
        rules: name,
        program: commands[at].name,
        milliseconds,
        megabytesPerSecond: size / 1e3 / milliseconds,
        filesPerSecond: (files * 1e3) / milliseconds,
        ratio: milliseconds / measured[0].milliseconds,
        peak,
        found: lines - commands[at].spare,
        truth: commands[at].truth,
      });
    }
  }
  rmSync(join(folder, target), { recursive: true });
}

/** One file of 1 KB with 100 rules, against a Node that does nothing. */
async function measureStart() {
  writeCorpus(join(folder, 'small.txt'), { bytes: 1_000, files: 1, phrases: makePhrases(100), patterns: regexes });
  const commands = [emptyNode(folder), onevoice(folder, 'brand1/onevoice.yaml', 'small.txt')];
  const measured = await measure(commands, Math.max(5, runs * 3));
  for (const [at, { milliseconds, peak }] of measured.entries()) {
    const ratio = milliseconds / measured[0].milliseconds;
    results.push({ corpus: '1 KB', rules: '100 rules', program: commands[at].name, milliseconds, ratio, peak });
  }
}
