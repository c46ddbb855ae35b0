import { appendFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  adder,
  addSums,
  type BrandAbout,
  type Earlier,
  mixingNotes,
  noSums,
  type OtherRun,
  type Picture,
  pictureOf,
  type Sums,
  trendOf,
} from '../../align.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { readSums } from '../../reporters/align/sums.ts';
import type { AlignReport, AlignWriter } from '../../reporters/align/writing.ts';
import { collect } from '../collect.ts';
import { ConfigError, type Loaded, loadConfig } from '../config.ts';
import { listJobs } from '../jobs.ts';
import { fileOutput, streamOutput } from '../output.ts';
import { sayFaults, sayUnread } from '../say.ts';
import { version } from '../version.ts';
import { openWorks } from '../works.ts';
import type { World } from '../world.ts';
import type { AlignFormat, AlignOptions } from './align-options.ts';

const writers: Readonly<Record<AlignFormat, () => Promise<AlignWriter>>> = {
  pretty: async () => (await import('../../reporters/align/pretty.ts')).write,
  json: async () => (await import('../../reporters/align/json.ts')).write,
  csv: async () => (await import('../../reporters/align/csv.ts')).write,
  markdown: async () => (await import('../../reporters/align/markdown.ts')).write,
  html: async () => (await import('../../reporters/align/html.ts')).write,
};

/** Shows the picture across channels. Resolves to 0; to 1 under `--fail-under`; to 2 where the work could not be done or no score can be told. */
export async function align(world: World, options: AlignOptions): Promise<number> {
  const against = options.against === undefined ? null : readEarlier(world, options.against);
  const added = options.add.map((path) => readEarlier(world, path));
  const loaded = await loadConfig(world, options.config, options.cache);
  const run = await sumMessages(world, options, loaded);
  sayFaults(world, loaded.faults);
  if (run.interrupted) {
    world.stderr.write(`Interrupted after ${run.done} of ${run.of} files; nothing was written.\n`);
    return 130;
  }
  const sums = added.map((each) => each.sums).reduce(addSums, run.sums);
  const about = aboutOf(loaded.rulebook, options.settings.today);
  const plain = pictureOf(sums, about);
  const picture = { ...plain, notes: [...plain.notes, ...mixingNotes(run.sums, about, added, against)] };
  await writeOut(world, options, {
    picture,
    sums,
    trend: against ? trendOf(against, picture) : null,
    color: options.settings.color,
    width: options.settings.width,
    version,
  });
  if (options.record !== undefined) record(resolve(world.cwd, options.record), picture, options.settings.today);
  if (run.failures > 0 || loaded.faults.some(({ severity }) => severity === 'error')) return 2;
  return scoreCode(world, picture, options.failUnder);
}

interface Run {
  readonly sums: Sums;
  readonly failures: number;
  readonly interrupted: boolean;
  readonly done: number;
  readonly of: number;
}

async function sumMessages(world: World, options: AlignOptions, loaded: Loaded): Promise<Run> {
  const works = await openWorks(loaded, options.settings);
  const { listing, jobs } = await listJobs(world, options, loaded);
  const sums = adder();
  const { tally, done, interrupted } = await collect(world, jobs, works, loaded, options, (lines) => {
    for (const part of readSums(lines)) sums.add(part);
  });
  sayUnread(world, [...listing.missing, ...listing.skipped, ...tally.unread]);
  const failures = tally.failures + listing.missing.length;
  return { sums: sums.total(), failures, interrupted, done, of: jobs.length };
}

function aboutOf({ brand, channels, promises }: Rulebook, today: string): BrandAbout {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    brand,
    channels,
    today,
    promises: promises.map(({ id, options }) => {
      const valid = options['valid'];
      const until = typeof valid === 'object' && valid !== null && 'until' in valid ? valid.until : null;
      return { id, wording: text(options['promise']) ?? id, owner: text(options['owner']), until: text(until) };
    }),
  };
}

async function writeOut(world: World, { output: path, format }: AlignOptions, report: AlignReport): Promise<void> {
  const write = await writers[format]();
  const text = write(report);
  const output = path === undefined ? streamOutput(world.stdout) : fileOutput(resolve(world.cwd, path), path);
  let whole = false;
  try {
    whole = await output.write(text);
  } finally {
    output.close(whole);
  }
}

/** Reads what an earlier run wrote as JSON. Throws a `ConfigError` for another file. */
function readEarlier(world: World, path: string): Earlier & OtherRun {
  let text: string;
  try {
    text = readFileSync(resolve(world.cwd, path), 'utf8');
  } catch {
    throw new ConfigError(`${path} cannot be read. Name a file that onevoice align --format json has written.`);
  }
  const earlier = parsed(text);
  if (!isEarlier(earlier)) {
    throw new ConfigError(
      `${path} is no alignment of version 1. Write one with: onevoice align --format json > ${path}`,
    );
  }
  // Runs of earlier versions lack what has been added since.
  return { ...earlier, brand: earlier.brand ?? null, sums: { ...noSums, ...earlier.sums } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScore = (value: unknown): boolean =>
  isTable(value) && (value['value'] === null || typeof value['value'] === 'number');

const isRow = (value: unknown): boolean =>
  isTable(value) && typeof value['id'] === 'string' && isTable(value['marketing']) && isTable(value['service']);

/** Sums of which every part that is there has the shape of its own; parts may be missing. */
const isSums = (value: unknown): boolean =>
  isTable(value) &&
  Object.entries(noSums).every(([name, empty]) => {
    const own = value[name];
    if (own === undefined) return true;
    return typeof empty === 'number' ? typeof own === 'number' : isTable(own) && Object.values(own).every(isTable);
  });

const isEarlier = (value: unknown): value is Earlier & { readonly brand?: string | null; readonly sums: Sums } =>
  isTable(value) &&
  value['version'] === 1 &&
  isScore(value['score']) &&
  Array.isArray(value['promises']) &&
  value['promises'].every(isRow) &&
  isSums(value['sums']);

/** Appends one line: the day, the score, and each promise's keep rates and gap. */
function record(path: string, { score, promises, files }: Picture, today: string): void {
  const figures = promises.map(
    ({ id, marketing, service, gap }) => [id, { marketing: marketing.rate, service: service.rate, gap }] as const,
  );
  const line = { version: 1, date: today, files, score: score.value, promises: Object.fromEntries(figures) };
  appendFileSync(path, `${JSON.stringify(line)}\n`);
}

function scoreCode(world: World, { score }: Picture, failUnder: number | null): number {
  if (failUnder === null) return 0;
  if (score.value === null) {
    world.stderr.write(
      'No score can be told: no promise has 5 statements on each side, so --fail-under cannot be held.\n',
    );
    return 2;
  }
  if (score.value >= failUnder) return 0;
  world.stderr.write(`The alignment score is ${score.value}, under ${failUnder}.\n`);
  return 1;
}
