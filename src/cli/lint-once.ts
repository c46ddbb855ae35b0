import { resolve } from 'node:path';
import type { OpenSighting } from '../lint.ts';
import { openReport } from '../reporters/open-report.ts';
import { counted } from '../reporters/parts/figures.ts';
import type { Summary } from '../reporters/reporter.ts';
import { reportAcross } from './across.ts';
import { holds, readBaseline } from './baseline.ts';
import type { Changes } from './changes.ts';
import { refuseUnknownIds } from './chosen.ts';
import type { LintOptions } from './commands/lint.ts';
import { ConfigError, type Loaded } from './config.ts';
import { watchInterrupts } from './interrupts.ts';
import { changedJobs, type Jobs } from './jobs.ts';
import type { Output } from './output.ts';
import { progressLine } from './progress.ts';
import { runJobs } from './run.ts';
import { sayFaults, sayUnread } from './say.ts';
import { showTimes } from './stats.ts';
import { baselineNotes, summaryOf } from './summary.ts';
import { reaches } from './tally.ts';
import { openWorks } from './works.ts';
import type { World } from './world.ts';

/** A part of the files, looked at again. */
export interface Round {
  /** Absolute paths. */
  readonly only: ReadonlySet<string>;
  /** What the other files hold that is compared over all. */
  readonly others: readonly OpenSighting[];
}

/** What one run came to. */
export interface Outcome {
  readonly code: number;
  readonly summary: Summary;
  /** What is compared over all files, of those looked at. */
  readonly sightings: readonly OpenSighting[];
  /** False once nobody reads the report any more. */
  readonly isRead: boolean;
}

/** Lints files, all or those of a round, and writes the report to what `open` gives, once everything stands ready. */
export async function lintOnce(
  world: World,
  given: LintOptions,
  loaded: Loaded,
  all: Jobs,
  open: () => Output,
  round: Round | null = null,
): Promise<Outcome> {
  refuseUnknownIds(loaded.rulebook, given.settings.rules);
  const changes = await changesOf(world, given);
  const baseline = given.baseline === undefined ? [] : readBaseline(resolve(world.cwd, given.baseline), given.baseline);
  const { listing } = all;
  const { jobs, changed } = changedIn(all, changes, given, round);
  const held = baseline.filter((entry) => holds(entry, given.settings.today)).map(({ fingerprint }) => fingerprint);
  const narrowing = { changed, known: given.baseline === undefined ? null : held };
  const options = { ...given, settings: { ...given.settings, narrowing } };
  const works = await openWorks(loaded, options.settings);
  const interrupt = watchInterrupts(world);
  const progress = progressLine(world.stderr, options.quiet, works.reread !== null);
  const output = open();
  const report = openReport(works.reporter, works.view);
  const known = options.cacheFiles
    ? (await import('./known-files.ts')).openKnownFiles(world, loaded, options.settings)
    : null;

  let whole = false;
  try {
    await output.write(report.begin());
    const { tally, done } = await runJobs(jobs, works, loaded, options.settings, options.threads, {
      write: (pieces) => output.write(report.add(pieces)),
      progress: progress.show,
      stop: interrupt.signal,
      known,
    });
    known?.save();
    const across = await reportAcross([...tally.sightings, ...(round?.others ?? [])], all.jobs, works, round && jobs);
    const stale = baselineNotes(baseline, tally, options);
    await output.write(report.add(across.report));
    progress.clear();
    const interrupted = interrupt.signal.aborted ? { done, of: jobs.length } : null;
    const summary = summaryOf(
      world,
      { ...tally, notes: [...tally.notes, ...stale] },
      across.findings,
      listing,
      loaded,
      options,
      interrupted,
    );
    const isRead = await output.write(report.end(summary));
    whole = interrupted === null;
    sayOutside(world, options, summary);
    sayMended(world, options, tally.mended);
    if (options.settings.timed) world.stderr.write(showTimes(tally.times, performance.now()));
    const code = exitCode(summary, tally.failures + listing.missing.length, options);
    return { code, summary, sightings: tally.sightings, isRead };
  } finally {
    interrupt.end();
    output.close(whole);
  }
}

/** The jobs of a run: what git says has changed, of that the files of the round; and the changed lines by path, null where everything is wanted. */
function changedIn(all: Jobs, changes: Changes | null, { changedFiles }: LintOptions, round: Round | null) {
  const { jobs, changed } = changes ? changedJobs(all.jobs, changes, changedFiles) : { ...all, changed: null };
  if (round === null) return { jobs, changed };
  const own = jobs.filter(({ absolute }) => round.only.has(absolute));
  return { jobs: own, changed: changed ?? Object.fromEntries(own.map(({ path }) => [path, null])) };
}

/** What git says has changed; null where everything is wanted. */
async function changesOf(
  { cwd }: World,
  { since, staged, changedFiles, settings, cacheFiles }: LintOptions,
): Promise<Changes | null> {
  if (settings.mending && cacheFiles) throw new ConfigError('--fix reads every file; it does not go with --cache.');
  if (staged && settings.mending) throw new ConfigError('--fix mends files on disk; it does not go with --staged.');
  if (since !== undefined && staged) throw new ConfigError('Give --since or --staged, not both.');
  if (since !== undefined) return (await import('./git.ts')).changesSince(cwd, since);
  if (staged) return (await import('./git.ts')).stagedChanges(cwd);
  if (changedFiles) throw new ConfigError('--changed-files goes with --since <revision> or --staged.');
  return null;
}

/** On standard error: what a machine format or a file leaves unsaid to a person. */
function sayOutside(world: World, { output, settings, quiet }: LintOptions, summary: Summary): void {
  const { interrupted, faults, unread, notes } = summary;
  if (interrupted) {
    const kept = output === undefined ? '' : ` ${output} was not written.`;
    world.stderr.write(`Interrupted after ${interrupted.done} of ${interrupted.of} files.${kept}\n`);
  }
  if (settings.format === 'pretty' && output === undefined) return;
  sayFaults(world, faults);
  sayUnread(world, quiet ? unread : [...unread, ...notes]);
}

function sayMended({ stderr }: World, { settings: { mending } }: LintOptions, mended: number): void {
  if (mending === null) return;
  stderr.write(`${mending.dryRun ? 'Would mend' : 'Mended'} ${counted(mended, 'finding')}.\n`);
}

function exitCode(summary: Summary, failures: number, { failOn, maxWarnings }: LintOptions): number {
  if (summary.interrupted) return 130;
  if (failures > 0 || summary.faults.some((fault) => fault.severity === 'error')) return 2;
  if (failOn !== 'never' && reaches(summary.findings, failOn)) return 1;
  return summary.findings.warning > maxWarnings ? 1 : 0;
}
