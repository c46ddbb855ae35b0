import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OpenSighting } from '../../lint.ts';
import { oneLine } from '../../reporters/harmless.ts';
import { counted } from '../../reporters/parts/figures.ts';
import { brandPath, ConfigError, type Loaded, loadConfig } from '../config.ts';
import { shown } from '../files.ts';
import { FolderWatch } from '../folder-watch.ts';
import { watchInterrupts } from '../interrupts.ts';
import { type Jobs, listJobs } from '../jobs.ts';
import { lintOnce, type Outcome } from '../lint-once.ts';
import { textsOf } from '../origins.ts';
import { streamOutput } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { LintOptions } from './lint.ts';

/** What a look at the disk came to. */
interface Look {
  readonly loaded: Loaded;
  readonly texts: string;
  readonly all: Jobs;
  /** Absolute path → what changes when the file does. */
  readonly stamps: ReadonlyMap<string, string>;
  /** Files that are new or changed since the look before; null for everything. */
  readonly only: ReadonlySet<string> | null;
  /** Files that were there before, as messages name them. */
  readonly gone: readonly string[];
}

/**
 * Lints, then again what has changed, until Ctrl-C; everything when the brand file, or what it extends, has changed. Resolves
 * to 130, or to the code of the last run where nobody reads the report any more.
 */
export async function watch(world: World, given: LintOptions): Promise<number> {
  refuseOptions(given);
  const interrupt = watchInterrupts(world);
  const folders = new FolderWatch();
  const output = streamOutput(world.stdout);
  const sightings = new Map<string, readonly OpenSighting[]>();
  let seen: Look | null = null;
  try {
    while (!interrupt.signal.aborted) {
      const look: Look | null = await attempt(world, seen, () => lookAgain(world, given, seen));
      const isDue = look !== null && (look.only === null || look.only.size + look.gone.length > 0);
      const added = folders.follow(foldersOf(world, given, look ?? seen));
      if (look && isDue) {
        if (seen && world.stdout.isTTY && given.settings.format === 'pretty') world.stdout.write('\u001b[2J\u001b[H');
        const outcome = await attempt(world, seen, () => round(world, given, look, output, sightings));
        if (outcome && !outcome.isRead) return outcome.code;
        if (outcome && !interrupt.signal.aborted) sayRound(world, given, look, outcome, seen === null);
      }
      seen = look ?? seen;
      // What came into a folder before it was watched woke nobody.
      if (added === 0) await folders.next(interrupt.signal);
    }
    return 130;
  } finally {
    folders.close();
    interrupt.end();
  }
}

function refuseOptions({ paths, output, staged, settings }: LintOptions): void {
  const refuse = (what: string): never => {
    throw new ConfigError(`--watch does not go with ${what}.`);
  };
  if (paths.includes('-')) refuse('standard input');
  if (output !== undefined) refuse('--output');
  if (staged) refuse('--staged');
  if (settings.mending) refuse('--fix: it would write into files that are open elsewhere');
  if (settings.format !== 'pretty' && settings.format !== 'line')
    refuse(`--format ${settings.format}: it reports in pretty or line`);
}

/** Does a thing; what a person can mend is said and waited for, but for the very first time. */
async function attempt<T>(world: World, seen: Look | null, act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (seen === null || !(error instanceof UsageError)) throw error;
    world.stderr.write(`onevoice: ${error.message}\n`);
    return null;
  }
}

async function lookAgain(world: World, given: LintOptions, seen: Look | null): Promise<Look> {
  const kept = seen?.loaded.path === brandPath(world, given.config) && seen.texts === textsOf(seen.loaded.files);
  const loaded = seen && kept ? seen.loaded : await loadConfig(world, given.config, given.cache);
  const texts = textsOf(loaded.files);
  const all = await listJobs(world, given, loaded);
  const stamps = new Map(all.jobs.map(({ absolute }) => [absolute, stampOf(absolute)]));
  const old = seen?.stamps ?? new Map<string, string>();
  const changed = [...stamps].filter(([path, stamp]) => old.get(path) !== stamp).map(([path]) => path);
  const gone = [...old.keys()].filter((path) => !stamps.has(path)).map((path) => shown(world.cwd, path));
  return { loaded, texts, all, stamps, ...(kept ? { only: new Set(changed), gone } : { only: null, gone: [] }) };
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : '';
}

/** Lints what has changed, beside what the other files were seen to hold. */
async function round(
  world: World,
  given: LintOptions,
  { loaded, all, only }: Look,
  output: ReturnType<typeof streamOutput>,
  sightings: Map<string, readonly OpenSighting[]>,
): Promise<Outcome> {
  const there = new Set(all.jobs.map(({ path }) => path));
  const again = new Set(all.jobs.filter(({ absolute }) => only === null || only.has(absolute)).map(({ path }) => path));
  for (const file of sightings.keys()) if (!there.has(file) || again.has(file)) sightings.delete(file);
  const others = [...sightings.values()].flat();
  const outcome = await lintOnce(world, given, loaded, all, () => output, only && { only, others });
  for (const file of again) {
    const own = outcome.sightings.filter(({ finding }) => finding.file === file);
    if (own.length > 0) sightings.set(file, own);
  }
  return outcome;
}

/** The folders of a look, and those of the brand file and what it extends. */
function foldersOf(world: World, { config }: LintOptions, look: Look | null): ReadonlySet<string> {
  const brand = look?.loaded.files ?? [];
  return new Set([
    ...(look?.all.listing.folders ?? []),
    ...brand.map((path) => dirname(path)),
    ...(config === undefined ? [world.cwd] : []),
  ]);
}

/** On standard error: what was looked at, so that silence is not taken for sleep. */
function sayRound({ stderr }: World, { quiet }: LintOptions, look: Look, { summary }: Outcome, isFirst: boolean): void {
  if (quiet) return;
  const { all, only, gone } = look;
  const names = all.jobs.filter(({ absolute }) => only?.has(absolute)).map(({ path }) => path);
  const { error, warning, suggestion } = summary.findings;
  const counts = Object.entries({ error, warning, suggestion }).filter(([, count]) => count > 0);
  const isBroken = summary.faults.some(({ severity }) => severity === 'error');
  const found = [
    counts.map(([severity, count]) => counted(count, severity)).join(', ') || 'nothing to report',
    ...(isBroken ? ['but the brand file is broken'] : []),
  ].join(', ');
  const lines = [
    ...(gone.length > 0 ? [`Gone: ${listed(gone)}.`] : []),
    ...(only === null || names.length > 0
      ? [`${only === null ? counted(all.jobs.length, 'file') : listed(names)}: ${found}.`]
      : []),
    ...(isFirst ? ['Watching for changes; Ctrl-C ends it.'] : []),
  ];
  stderr.write(lines.map((line) => `${oneLine(line)}\n`).join(''));
}

const mostNames = 3;

function listed(names: readonly string[]): string {
  const more = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${counted(more, 'more file')}` : '');
}
