// Scores the scale of politeness on labelled requests, one JSON object a line with `text`, `score` and `quartile`: the top
// quartile against the bottom one. A request passes for polite when its cues add up to more than nothing.
// node test/bench/politeness.mjs <requests.jsonl>
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name the file of labelled requests.');
const folder = mkdtempSync(join(tmpdir(), 'onevoice-politeness-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const source = join(import.meta.dirname, '../../src');
const contents = ['tone/scale', 'tone/scales/politeness', 'text/phrases/builder', 'text/reading']
  .map((file) => `export * from '${source}/${file}.ts';`)
  .join('\n');
const outfile = join(folder, 'scale.mjs');
await build({ stdin: { contents, resolveDir: source }, bundle: true, platform: 'node', format: 'esm', outfile });
const { watchScale, scoreScale, politeness, MatcherBuilder, Reading } = await import(outfile);

const builder = new MatcherBuilder({}, null);
const watched = watchScale(politeness, builder);
const matcher = builder.build();

/** The sum of the cues of a text. */
function scoreOf(text) {
  const passage = { text };
  const reading = new Reading(text);
  const hits = new Map();
  matcher.scan(
    text,
    () => reading,
    (watch, start, end) => hits.set(watch, [...(hits.get(watch) ?? []), { passage, span: { start, end } }]),
  );
  const heard = { passages: [passage], hits: (watch) => hits.get(watch) ?? [], reading: () => reading };
  return scoreScale(watched, heard).parts.reduce((total, { sum }) => total + sum, 0);
}

const counts = { polite: { polite: 0, impolite: 0 }, impolite: { polite: 0, impolite: 0 } };
for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
  const { text, quartile } = JSON.parse(line);
  if (quartile in counts) counts[quartile][scoreOf(text) > 0 ? 'polite' : 'impolite'] += 1;
}
const { polite, impolite } = counts;
const right = polite.polite + impolite.impolite;
const all = right + polite.impolite + impolite.polite;
console.log('labelled    scored polite  scored impolite');
console.log(`polite      ${String(polite.polite).padStart(13)}  ${String(polite.impolite).padStart(15)}`);
console.log(`impolite    ${String(impolite.polite).padStart(13)}  ${String(impolite.impolite).padStart(15)}`);
console.log(`accuracy    ${(right / all).toFixed(3)} of ${all}`);
