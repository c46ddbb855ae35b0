import { resolve } from 'node:path';
import { endedNote, hasEnded } from '../../lint/allowed.ts';
import type { Finding, Severity, Unread } from '../../model/finding.ts';
import { openReport } from '../../reporters/open-report.ts';
import { counted } from '../../reporters/parts/figures.ts';
import type { Summary } from '../../reporters/reporter.ts';
import { reportAcross } from '../across.ts';
import { type BaselineEntry, holds, readBaseline } from '../baseline.ts';
import { type Changes, changesSince, stagedChanges } from '../changes.ts';
import { refuseUnknownIds } from '../chosen.ts';
import { ConfigError, type Loaded, loadConfig } from '../config.ts';
import { type Listing, shown } from '../files.ts';
import { watchInterrupts } from '../interrupts.ts';
import { changedJobs, listJobs } from '../jobs.ts';
import { fileOutput, type Output, streamOutput } from '../output.ts';
import { progressLine } from '../progress.ts';
import { runJobs } from '../run.ts';
import { sayFaults, sayUnread } from '../say.ts';
import type { Settings } from '../settings.ts';
import { countSeverities, reaches, type Tally, TallySum } from '../tally.ts';
import { openWorks } from '../works.ts';
import type { World } from '../world.ts';

/** The options of `onevoice lint`, checked. */
export interface LintOptions {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly output: string | undefined;
  readonly stdinFilename: string;
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number;
  /** Report only what changed since this revision. */
  readonly since: string | undefined;
  /** Report only what is staged, read as it is staged. */
  readonly staged: boolean;
  /** With one of these: whole files that changed. */
  readonly changedFiles: boolean;
  /** A file of findings that are known and not reported. */
  readonly baseline: string | undefined;
  readonly quiet: boolean;
  readonly gitignore: boolean;
  readonly cache: boolean;
  readonly threads: number;
  readonly settings: Settings;
}

/** Lints files and writes the report. Resolves to the exit code: 0 clean, 1 findings, 2 could not do the work. */
export async function lint(world: World, given: LintOptions): Promise<number> {
  const loaded = await loadConfig(world, given.config, given.cache);
  refuseUnknownIds(loaded.rulebook, given.settings.rules);
  const changes = changesOf(world, given);
  const baseline = given.baseline === undefined ? [] : readBaseline(resolve(world.cwd, given.baseline), given.baseline);
  const all = await listJobs(world, given, loaded);
  const { listing } = all;
  const { jobs, changed } = changes ? changedJobs(all.jobs, changes, given.changedFiles) : { ...all, changed: null };
  const known = baseline.filter((entry) => holds(entry, given.settings.today)).map(({ fingerprint }) => fingerprint);
  const narrowing = { changed, known: given.baseline === undefined ? null : known };
  const options = { ...given, settings: { ...given.settings, narrowing } };
  const works = await openWorks(loaded, options.settings);
  const interrupt = watchInterrupts(world);
  const progress = progressLine(world.stderr, options.quiet);
  const output = outputOf(world, options);
  const report = openReport(works.reporter, works.view);

  let whole = false;
  try {
    await output.write(report.begin());
    const { tally, done } = await runJobs(jobs, works, loaded, options.settings, options.threads, {
      write: (pieces) => output.write(report.add(pieces)),
      progress: progress.show,
      stop: interrupt.signal,
    });
    const across = await reportAcross(tally, jobs, works);
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
    await output.write(report.end(summary));
    whole = interrupted === null;
    sayOutside(world, options, summary);
    sayMended(world, options, tally.mended);
    return exitCode(summary, tally.failures + listing.missing.length, options);
  } finally {
    interrupt.end();
    output.close(whole);
  }
}

/** What git says has changed; null where everything is wanted. */
function changesOf({ cwd }: World, { since, staged, changedFiles, settings }: LintOptions): Changes | null {
  if (staged && settings.mending) throw new ConfigError('--fix mends files on disk; it does not go with --staged.');
  if (since !== undefined && staged) throw new ConfigError('Give --since or --staged, not both.');
  if (since !== undefined) return changesSince(cwd, since);
  if (staged) return stagedChanges(cwd);
  if (changedFiles) throw new ConfigError('--changed-files goes with --since <revision> or --staged.');
  return null;
}

/** Entries of a baseline that are found no more or have ended; only a run over everything can tell. */
function baselineNotes(entries: readonly BaselineEntry[], { known }: Tally, options: LintOptions): Unread[] {
  const { settings, baseline } = options;
  const file = baseline ?? '';
  const update = `Run: onevoice baseline update --file ${file}`;
  const ended = entries.filter((entry) => !holds(entry, settings.today));
  const gone = entries.filter((entry) => holds(entry, settings.today) && !known.includes(entry.fingerprint));
  const notes = ended.map(({ id, file: where, until }) => `The entry for ${id} in ${where} ended on ${until}.`);
  if (gone.length > 0 && isWhole(options))
    notes.push(`${gone.length} ${gone.length === 1 ? 'entry is' : 'entries are'} found no more. ${update}`);
  return notes.map((reason) => ({ file, line: null, column: null, reason }));
}

/** Where the report goes; a file is replaced only by the report of a whole run. */
function outputOf({ cwd, stdout }: World, { output }: LintOptions): Output {
  return output === undefined ? streamOutput(stdout) : fileOutput(resolve(cwd, output), output);
}

function summaryOf(
  { cwd }: World,
  tally: Tally,
  across: readonly Finding[],
  listing: Listing,
  loaded: Loaded,
  options: LintOptions,
  interrupted: Summary['interrupted'],
): Summary {
  const sum = new TallySum();
  sum.add(tally);
  sum.add({ findings: countSeverities(across), unread: [...listing.missing, ...listing.skipped] });
  const { files, passages, words, findings, allowed, notApplicable, applied, unread, notes } = sum.total;
  const silent = Object.keys(notApplicable);
  const whole = interrupted === null && isWhole(options);
  return {
    files,
    passages,
    words,
    findings,
    allowed,
    notApplicable,
    idle: options.settings.confidence === 0 ? silent : silent.filter((id) => !applied.includes(id)),
    unread,
    faults: loaded.faults,
    notes: onceEach(
      whole
        ? [...notes, ...allowanceNotes(loaded, tally, options.settings.today), ...channelNotes(loaded, tally, cwd)]
        : notes,
    ),
    interrupted,
  };
}

/** Whether a run looks at everything, so that it can tell what covers nothing any more. */
const isWhole = ({ paths, settings }: LintOptions): boolean =>
  paths.length === 0 && settings.rules.length === 0 && settings.narrowing.changed === null;

/** Allowances that cover nothing or have ended; only a run over everything can tell. One for a rule that nobody knows is a fault, told already. */
function allowanceNotes({ rulebook }: Loaded, tally: Tally, today: string): Unread[] {
  return rulebook.allow.flatMap((allowance, index) => {
    const { rule, source } = allowance;
    if (hasEnded(allowance, today)) return [endedNote(allowance)];
    const isUnknown = rulebook.ids && !rule.includes('*') && !rulebook.ids.includes(rule);
    if (isUnknown || tally.usedAllowances.includes(index)) return [];
    const { file, line, column } = source;
    return [{ file, line, column, reason: `The allowance for ${rule} covers nothing any more. Remove it.` }];
  });
}

/** Notes without those that were made of several files alike. */
function onceEach(notes: readonly Unread[]): Unread[] {
  const known = new Map(notes.map((note) => [`${note.file}\n${note.line}\n${note.column}\n${note.reason}`, note]));
  return [...known.values()];
}

function channelNotes({ rulebook, path }: Loaded, tally: Tally, cwd: string): Unread[] {
  return rulebook.channels
    .filter((channel) => !tally.channels.includes(channel.name))
    .map((channel) => ({
      file: path === null ? 'onevoice.yaml' : shown(cwd, path),
      line: null,
      column: null,
      reason: `The channel ${channel.name} has no file: nothing that could be read matches ${channel.files.join(', ')}.`,
    }));
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
