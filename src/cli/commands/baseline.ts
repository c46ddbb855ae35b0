import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FoundEntry, readEntries } from '../../reporters/entries.ts';
import { counted } from '../../reporters/parts/figures.ts';
import { reportAcross } from '../across.ts';
import { type BaselineEntry, holds, readBaseline, writeBaseline } from '../baseline.ts';
import { collect } from '../collect.ts';
import { loadConfig } from '../config.ts';
import { listJobs, type Wanted } from '../jobs.ts';
import { sayFaults, sayUnread } from '../say.ts';
import type { Settings } from '../settings.ts';
import { openWorks } from '../works.ts';
import type { World } from '../world.ts';

/** The options of `onevoice baseline update`, checked. */
export interface BaselineOptions extends Wanted {
  readonly config: string | undefined;
  readonly file: string;
  /** What new entries say of themselves. */
  readonly about: Pick<BaselineEntry, 'reason' | 'owner' | 'until'>;
  readonly cache: boolean;
  readonly quiet: boolean;
  readonly threads: number;
  readonly settings: Settings;
}

/** Brings a baseline up to date: what is found again keeps its reason, what is new is added, what is found no more is dropped. Resolves to 0, or to 2 where not all could be read. */
export async function updateBaseline(world: World, options: BaselineOptions): Promise<number> {
  const path = resolve(world.cwd, options.file);
  const before = existsSync(path) ? readBaseline(path, options.file) : [];
  const loaded = await loadConfig(world, options.config, options.cache);
  sayFaults(world, loaded.faults);
  const works = await openWorks(loaded, options.settings);
  const { jobs, listing } = await listJobs(world, options, loaded);
  const found: FoundEntry[] = [];
  const { tally, done, interrupted } = await collect(world, jobs, works, loaded, options, (lines) => {
    for (const entry of readEntries(lines)) found.push(entry);
  });
  if (interrupted) {
    world.stderr.write(
      `Interrupted after ${done} of ${counted(jobs.length, 'file')}. ${options.file} was not written.\n`,
    );
    return 130;
  }
  found.push(...readEntries((await reportAcross(tally.sightings, jobs, works)).report));
  sayUnread(world, [...listing.missing, ...tally.unread]);

  // Of files that were not looked at in this run nothing is known.
  const looked = new Set(jobs.map((job) => job.path));
  const unread = new Set(tally.unread.map(({ file }) => file));
  const isKnown = ({ file }: BaselineEntry): boolean => looked.has(file) && !unread.has(file);
  const whole = options.paths.length === 0;
  const untouched = before.filter((entry) => !isKnown(entry) && (!whole || unread.has(entry.file)));
  const entries = [...untouched, ...merged(before, found, options)];
  writeBaseline(path, entries);
  say(world, options.file, before, entries);
  const isBroken = loaded.faults.some(({ severity }) => severity === 'error');
  return tally.failures + listing.missing.length > 0 || isBroken ? 2 : 0;
}

/** Entries found again as they were, unless they have ended; new ones with what is said of them. */
function merged(
  before: readonly BaselineEntry[],
  found: readonly FoundEntry[],
  { about, settings }: BaselineOptions,
): BaselineEntry[] {
  const old = new Map(
    before.filter((entry) => holds(entry, settings.today)).map((entry) => [entry.fingerprint, entry]),
  );
  return found.map((entry) => old.get(entry.fingerprint) ?? { ...entry, ...about });
}

function say(world: World, file: string, before: readonly BaselineEntry[], now: readonly BaselineEntry[]): void {
  const prints = (entries: readonly BaselineEntry[]): Set<string> => new Set(entries.map((each) => each.fingerprint));
  const [old, fresh] = [prints(before), prints(now)];
  const added = now.filter(({ fingerprint }) => !old.has(fingerprint)).length;
  const dropped = before.filter(({ fingerprint }) => !fresh.has(fingerprint)).length;
  world.stdout.write(`${file}: ${counted(now.length, 'finding')} kept, ${added} new, ${dropped} dropped.\n`);
}
