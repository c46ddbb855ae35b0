import { resolve } from 'node:path';
import { channelFinder } from '../../lint/channel.ts';
import type { Scorecard } from '../../model/rulebook.ts';
import { counted } from '../../reporters/parts/figures.ts';
import { readConduct } from '../../reporters/score/conduct.ts';
import type { ScoreReport, ScoreWriter } from '../../reporters/score/writing.ts';
import { type ScoredFile, type Scores, scoresOf } from '../../score/scores.ts';
import { didYouMean } from '../../text/nearest.ts';
import { collect } from '../collect.ts';
import { ConfigError, type Loaded, loadConfig } from '../config.ts';
import { listJobs } from '../jobs.ts';
import { fileOutput, streamOutput } from '../output.ts';
import type { Job } from '../pipeline.ts';
import { sayFaults, sayUnread } from '../say.ts';
import { openWorks } from '../works.ts';
import type { World } from '../world.ts';
import type { ScoreFormat, ScoreOptions } from './score-options.ts';

const writers: Readonly<Record<ScoreFormat, () => Promise<ScoreWriter>>> = {
  pretty: async () => (await import('../../reporters/score/pretty.ts')).write,
  json: async () => (await import('../../reporters/score/json.ts')).write,
  csv: async () => (await import('../../reporters/score/csv.ts')).write,
};

/** Scores conversations. Resolves to 0; to 1 where a call or a speaker is under the mark; to 2 where the work could not be done or nothing was scored. */
export async function score(world: World, options: ScoreOptions): Promise<number> {
  const loaded = await loadConfig(world, options.config, options.cache);
  sayFaults(world, loaded.faults);
  const cards = cardsOf(loaded, options.scorecards);
  const run = await watchCalls(world, options, loaded, cards);
  if (run.interrupted) {
    world.stderr.write(`Interrupted after ${run.done} of ${run.of} files; nothing was written.\n`);
    return 130;
  }
  const scores = scoresOf(cards, run.files);
  sayUnscored(world, scores);
  const { color, width } = options.settings;
  await writeOut(world, options, { scores, by: options.by, color, width });
  if (run.failures > 0 || loaded.faults.some(({ severity }) => severity === 'error')) return 2;
  return scoreCode(world, scores, options);
}

/** The cards to score by. Throws a `ConfigError` where there is none. */
function cardsOf({ rulebook }: Loaded, wanted: readonly string[]): readonly Scorecard[] {
  const { scorecards } = rulebook;
  if (scorecards.length === 0)
    throw new ConfigError(
      'The brand file has no scorecard that can be used. Write one under scorecards: (onevoice explain scorecards).',
    );
  const ids = scorecards.map(({ id }) => id);
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new ConfigError(
      `There is no scorecard "${unknown}". ${didYouMean(unknown, ids)} Scorecards: ${ids.join(', ')}.`.replace(
        '  ',
        ' ',
      ),
    );
  return wanted.length === 0 ? scorecards : scorecards.filter(({ id }) => wanted.includes(id));
}

interface Run {
  readonly files: readonly ScoredFile[];
  readonly failures: number;
  readonly interrupted: boolean;
  readonly done: number;
  readonly of: number;
}

async function watchCalls(
  world: World,
  options: ScoreOptions,
  loaded: Loaded,
  cards: readonly Scorecard[],
): Promise<Run> {
  const settings = { ...options.settings, asked: askedIn(cards) };
  const works = await openWorks(loaded, settings);
  const { listing, jobs: all } = await listJobs(world, options, loaded);
  const jobs = options.paths.length > 0 ? all : all.filter(isScored(loaded, cards));
  const files: ScoredFile[] = [];
  const { tally, done, interrupted } = await collect(world, jobs, works, loaded, { ...options, settings }, (lines) => {
    for (const file of readConduct(lines)) files.push(file);
  });
  sayUnread(world, [...listing.missing, ...listing.skipped, ...tally.unread]);
  // Why a file has no score is said once, with the others.
  const empty = new Set(files.filter(isEmpty).map(({ file }) => file));
  sayUnread(
    world,
    tally.notes.filter(({ file }) => !empty.has(file)),
  );
  const failures = tally.failures + listing.missing.length;
  return { files, failures, interrupted, done, of: jobs.length };
}

const isEmpty = ({ none, conversations }: ScoredFile): boolean =>
  none !== null || conversations.every(({ unplaced = [] }) => unplaced.length > 0);

const askedIn = (cards: readonly Scorecard[]): readonly string[] => [
  ...new Set(cards.flatMap(({ standards }) => standards.flatMap(({ ids }) => ids))),
];

/** Without paths, only files of a channel that a card is for are read. */
function isScored({ rulebook }: Loaded, cards: readonly Scorecard[]): (job: Job) => boolean {
  const channelOf = channelFinder(rulebook.channels);
  return ({ home }) => {
    const name = channelOf(home)?.name;
    return cards.some(({ channels }) => channels.length === 0 || (name !== undefined && channels.includes(name)));
  };
}

const mostTold = 20;

function sayUnscored(world: World, { unscored }: Scores): void {
  const told = unscored.slice(0, mostTold);
  sayUnread(
    world,
    told.map(({ file, conversation, reason }) => {
      return { file: conversation === null ? file : `${file} ${conversation}`, line: null, column: null, reason };
    }),
  );
  const more = unscored.length - told.length;
  if (more > 0) world.stderr.write(`${counted(more, 'conversation')} more without a score; --format json has all.\n`);
}

async function writeOut(world: World, { output: path, format }: ScoreOptions, report: ScoreReport): Promise<void> {
  const write = await writers[format]();
  const output = path === undefined ? streamOutput(world.stdout) : fileOutput(resolve(world.cwd, path), path);
  let whole = false;
  try {
    whole = await output.write(write(report));
  } finally {
    output.close(whole);
  }
}

function scoreCode(world: World, { cards }: Scores, { by, failUnder }: ScoreOptions): number {
  if (cards.every(({ calls }) => calls.length === 0)) {
    world.stderr.write('No conversation was scored.\n');
    return 2;
  }
  const isUnder = cards.some(({ card: { pass }, calls, speakers }) => {
    const mark = failUnder ?? pass ?? 0;
    if (by === 'speaker') return speakers.some(({ average }) => average !== null && average < mark);
    return calls.some(({ score, failed }) => (score ?? mark) < mark || (failUnder === null && failed.length > 0));
  });
  return isUnder ? 1 : 0;
}
