// Learns the weights by which `--semantic` weighs a judgement, from labelled brands: folders with a brand file and a `gold.tsv`.
// `npm run -s build && node test/bench/weights.mjs <folder…>` leaves each brand out in turn and scores it by what the others
// teach; `--write` learns from all of them and writes src/promises/weights.json. `--without <word>` leaves out features whose
// names hold them ("like"), to see what they are worth.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };

const args = process.argv.slice(2);
const writes = args.includes('--write');
const without = args.includes('--without') ? args.splice(args.indexOf('--without'), 2)[1] : null;
const folders = args.filter((arg) => !arg.startsWith('--'));
const ours = await insides();
const { features, outcomes, chancesBy } = ours;
const names = Object.keys(features);

/** How strongly weights are held small: the less, the more the labels count. */
const trust = 0.05;
const steps = 400;

const brands = [];
for (const folder of folders) brands.push(await read(folder));
const table = [];
for (const brand of brands) {
  const before = score(brand, null);
  const weights = learn(brands.filter((other) => other !== brand).flatMap(({ rows }) => rows));
  table.push({ brand: brand.name, judged: before, weighed: score(brand, chancesBy(weights)) });
}
for (const { brand, judged, weighed } of table) {
  console.log(brand.padEnd(14), 'without', shown(judged));
  console.log(''.padEnd(14), 'with   ', shown(weighed));
}
if (writes) {
  const about = `Learned by test/bench/weights.mjs from ${brands.map(({ name }) => name).join(', ')}. The weights of a feature are for: ${outcomes.join(', ')}.`;
  const { intercepts, features: learned } = learn(brands.flatMap(({ rows }) => rows));
  const entries = Object.entries(learned).map(
    ([name, each]) =>
      `    ${JSON.stringify(name)}: ${JSON.stringify(each)
        .replace(/([,:])/g, '$1 ')
        .replace(/^\{/, '{ ')
        .replace(/\}$/, ' }')}`,
  );
  const text = `{\n  "about": ${JSON.stringify(about)},\n  "intercepts": ${JSON.stringify(intercepts).replace(/,/g, ', ')},\n  "features": {\n${entries.join(',\n')}\n  }\n}\n`;
  writeFileSync(new URL('../../src/promises/weights.json', import.meta.url), text);
}
process.exit(0);

/** What the program keeps to itself, bundled for this run. */
async function insides() {
  const file = new URL('../../dist/insides.js', import.meta.url);
  await build({
    stdin: {
      resolveDir: new URL('../../src', import.meta.url).pathname,
      contents: `
        export { loadConfig } from './cli/config.ts';
        export { openWorks } from './cli/works.ts';
        export { openDocument } from './cli/pipeline.ts';
        export { shown } from './cli/files.ts';
        export { evalOptions } from './cli/options.ts';
        export { readGold } from './eval/gold.ts';
        export { placeRows } from './eval/place.ts';
        export { scoreFindings } from './eval/score.ts';
        export { figuresOf } from './eval/figures.ts';
        export { locate } from './model/passage.ts';
        export { features } from './promises/features.ts';
        export { chancesBy, outcomes } from './promises/learned.ts';`,
    },
    outfile: file.pathname,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: Object.keys(manifest.dependencies),
    define: { __VERSION__: JSON.stringify(manifest.version) },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  const loaded = await import(file.href);
  rmSync(file);
  return loaded;
}

/** A brand's documents and labels, and what is to be weighed of each judgement, with what the labels say of it. */
async function read(folder) {
  const world = {
    cwd: resolve(folder),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
  };
  const { rulebook } = await ours.loadConfig(world, 'onevoice.yaml', false);
  const { settings } = ours.evalOptions(world, { semantic: true });
  const works = await ours.openWorks({ rulebook, plan: null }, settings);
  const { rows: labels } = ours.readGold(readFileSync(resolve(folder, 'gold.tsv'), 'utf8'));
  const documents = [];
  const rows = [];
  for (const file of [...new Set(labels.map((label) => label.file))].sort()) {
    const absolute = resolve(folder, file);
    const job = { absolute, path: file, named: true, home: ours.shown(rulebook.folder, absolute) };
    const document = await ours.openDocument(job, works);
    const { placed } = ours.placeRows(
      labels.filter((label) => label.file === file),
      document,
    );
    const second = await works.reread(document);
    const chances = (view) => {
      const { start, end } = ours.locate(view.statement.passage, view.statement.span);
      const label = placed.find(
        ({ row, places }) =>
          row.kind === 'promise' &&
          row.id === view.judgement.promise.id &&
          places.some((place) => place.start < end && start < place.end),
      );
      rows.push({ values: valuesOf(view), outcome: outcomes.indexOf(label?.row.verdict ?? 'none') });
      // Neither believed nor doubted: every judgement stays as it is.
      return Object.fromEntries(outcomes.map((outcome) => [outcome, 0.2]));
    };
    works.linter.lint(document, job.home, undefined, { ...second, chances });
    documents.push({ document, home: job.home, placed, second });
  }
  return { name: basename(folder), works, documents, rows };
}

function valuesOf(view) {
  return names.map((name) => (without && name.includes(without) ? Number.NaN : features[name](view)));
}

/** Strict figures of a brand's findings of promises, and of what keeps them; `chances` null for judgements as they are. */
function score({ works, documents }, chances) {
  const said = { findings: [], statements: [], passages: 0 };
  for (const { document, home, second } of documents) {
    const own = chances && { ...second, chances: (view) => chances(view) };
    const { findings, statements } = works.linter.lint(document, home, undefined, own);
    said.findings.push(...works.select(findings).filter(({ kind, verdict }) => kind === 'promise' && verdict !== null));
    said.statements.push(...works.select(statements));
  }
  const placed = documents.flatMap((each) => each.placed);
  const { strict } = ours.figuresOf(
    ours.scoreFindings(
      placed.filter(({ row }) => row.kind === 'promise'),
      said,
    ),
  );
  const { precision, recall, f1 } = strict.find(({ name }) => name === 'all');
  return { findings: said.findings.length, precision, recall, f1, keeps: keepsOf(said.statements, placed) };
}

function keepsOf(statements, placed) {
  const labels = placed.filter(({ row }) => row.kind === 'promise' && row.verdict === 'keeps');
  const kept = statements.filter(({ verdict }) => verdict === 'keeps');
  const answers = ({ row, places }, { file, id, offset, endOffset }) =>
    row.file === file && row.id === id && places.some(({ start, end }) => offset < end && start < endOffset);
  const right = kept.filter((statement) => labels.some((label) => answers(label, statement))).length;
  const found = labels.filter((label) => kept.some((statement) => answers(label, statement))).length;
  const [precision, recall] = [right / kept.length, found / labels.length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function shown({ findings, precision, recall, f1, keeps }) {
  const figures = (each) => [each.precision, each.recall, each.f1].map((figure) => figure.toFixed(2)).join(' ');
  return `violations ${figures({ precision, recall, f1 })} (${findings} findings)  keeps ${figures(keeps)}`;
}

/** Multinomial logistic regression, its weights held small (ridge), by steps down the slope with momentum. */
function learn(rows) {
  const usual = names.map((_, at) =>
    average(rows.map(({ values }) => values[at]).filter((value) => !Number.isNaN(value))),
  );
  const centred = rows.map(({ values }) => values.map((value, at) => (Number.isNaN(value) ? 0 : value - usual[at])));
  const spread = names.map((_, at) => Math.sqrt(average(centred.map((values) => values[at] ** 2))) || 1);
  const points = centred.map((values) => Float64Array.from([1, ...values.map((value, at) => value / spread[at])]));
  const width = names.length + 1;
  const weights = outcomes.map(() => new Float64Array(width));
  const speed = outcomes.map(() => new Float64Array(width));
  const ridge = 1 / (trust * rows.length);
  for (let step = 0; step < steps; step += 1) {
    const slope = weights.map((own) => own.map((weight, at) => (at === 0 ? 0 : ridge * weight)));
    for (const [index, point] of points.entries()) {
      const sums = weights.map((own) => own.reduce((sum, weight, at) => sum + weight * point[at], 0));
      const powers = sums.map((sum) => Math.exp(sum - Math.max(...sums)));
      const total = powers.reduce((sum, power) => sum + power, 0);
      for (const [each, power] of powers.entries()) {
        const off = (power / total - (rows[index].outcome === each ? 1 : 0)) / points.length;
        for (let at = 0; at < width; at += 1) slope[each][at] += off * point[at];
      }
    }
    for (const [each, own] of weights.entries()) {
      for (let at = 0; at < width; at += 1) {
        speed[each][at] = 0.9 * speed[each][at] - 0.3 * slope[each][at];
        own[at] += speed[each][at];
      }
    }
  }
  const rounded = (value) => Math.round(value * 1000) / 1000;
  return {
    intercepts: weights.map((own) => rounded(own[0])),
    features: Object.fromEntries(
      names.map((name, at) => [
        name,
        { usual: rounded(usual[at] || 0), weights: weights.map((own) => rounded(own[at + 1] / spread[at])) },
      ]),
    ),
  };
}

function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
