import { resolve } from 'node:path';
import { compareFindings } from '../../lint/finding.ts';
import type { Finding, Severity, Unread } from '../../model/finding.ts';
import { openReport } from '../../reporters/open-report.ts';
import { headline } from '../../reporters/parts/totals.ts';
import type { Summary } from '../../reporters/reporter.ts';
import { refuseUnknownIds } from '../chosen.ts';
import { type Loaded, loadConfig } from '../config.ts';
import { type Listing, shown } from '../files.ts';
import { watchInterrupts } from '../interrupts.ts';
import { listJobs } from '../jobs.ts';
import { fileOutput, type Output, streamOutput } from '../output.ts';
import { type Job, openDocument, type Works } from '../pipeline.ts';
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
  readonly quiet: boolean;
  readonly gitignore: boolean;
  readonly cache: boolean;
  readonly threads: number;
  readonly settings: Settings;
}

/** Lints files and writes the report. Resolves to the exit code: 0 clean, 1 findings, 2 could not do the work. */
export async function lint(world: World, options: LintOptions): Promise<number> {
  const loaded = await loadConfig(world, options.config, options.cache);
  refuseUnknownIds(loaded.rulebook, options.settings.rules);
  const works = await openWorks(loaded, options.settings);
  const { listing, jobs } = await listJobs(world, options, loaded, works);
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
    await output.write(report.add(across.report));
    progress.clear();
    const interrupted = interrupt.signal.aborted ? { done, of: jobs.length } : null;
    const summary = summaryOf(world, tally, across.findings, listing, loaded, options, interrupted);
    await output.write(report.end(summary));
    whole = interrupted === null;
    sayOutside(world, options, summary);
    return exitCode(summary, tally.failures + listing.missing.length, options);
  } finally {
    interrupt.end();
    output.close(whole);
  }
}

/** Where the report goes; a file is replaced only by the report of a whole run. */
function outputOf({ cwd, stdout }: World, { output }: LintOptions): Output {
  return output === undefined ? streamOutput(stdout) : fileOutput(resolve(cwd, output), output);
}

/** Findings of the comparison of all files, and their report file by file. */
async function reportAcross(
  tally: Tally,
  jobs: readonly Job[],
  works: Works,
): Promise<{ findings: readonly Finding[]; report: string }> {
  if (tally.sightings.length === 0) return { findings: [], report: '' };
  const findings = works.select(works.linter.conclude(tally.sightings)).toSorted(compareFindings);
  const pieces: string[] = [];
  for (const file of new Set(findings.map((finding) => finding.file))) {
    const job = jobs.find(({ path }) => path === file);
    const document = job ? await openDocument(job, works) : null;
    const text = document && 'text' in document ? document.text : '';
    const own = findings.filter((finding) => finding.file === file);
    pieces.push(works.reporter.file({ file, text, findings: own, statements: [] }, works.view));
  }
  return { findings, report: pieces.join('') };
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
  const whole = options.paths.length === 0 && interrupted === null && options.settings.rules.length === 0;
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
    notes: whole
      ? [...notes, ...allowanceNotes(loaded, tally, options.settings.today), ...channelNotes(loaded, tally, cwd)]
      : notes,
    interrupted,
  };
}

/** Allowances that cover nothing or have ended; only a run over everything can tell. */
function allowanceNotes({ rulebook }: Loaded, tally: Tally, today: string): Unread[] {
  return rulebook.allow.flatMap((allowance, index) => {
    const { file, line, column } = allowance.source;
    if (allowance.until !== null && allowance.until < today) {
      return [
        {
          file,
          line,
          column,
          reason: `The allowance for ${allowance.rule} ended on ${allowance.until}. Renew or remove it.`,
        },
      ];
    }
    if (tally.usedAllowances.includes(index)) return [];
    return [{ file, line, column, reason: `The allowance for ${allowance.rule} covers nothing any more. Remove it.` }];
  });
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
  // Its lines are findings alone, so that a run that found nothing would look like one that read nothing.
  if (settings.format === 'line' && !quiet && !interrupted) world.stderr.write(`${headline(summary)}\n`);
}

function exitCode(summary: Summary, failures: number, { failOn, maxWarnings }: LintOptions): number {
  if (summary.interrupted) return 130;
  if (failures > 0 || summary.faults.some((fault) => fault.severity === 'error')) return 2;
  if (failOn !== 'never' && reaches(summary.findings, failOn)) return 1;
  return summary.findings.warning > maxWarnings ? 1 : 0;
}
