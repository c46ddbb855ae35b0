import { dirname, resolve } from 'node:path';
import { channelFinder } from '../lint/channel.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { type ChangedLines, type Changes, realPath } from './changes.ts';
import type { Loaded } from './config.ts';
import { type Listing, listFiles, shown } from './files.ts';
import type { Job } from './pipeline.ts';
import type { World } from './world.ts';

/** What a run reads. */
export interface Wanted {
  /** Files, folders, globs, or `-`; empty for what the channels hold. */
  readonly paths: readonly string[];
  /** The path that standard input stands for. */
  readonly stdinFilename: string;
  readonly gitignore: boolean;
  /** The file that the report goes to; it is no message. */
  readonly output: string | undefined;
}

/** The files of a run, and what came of the search for them. */
export interface Jobs {
  readonly listing: Listing;
  readonly jobs: readonly Job[];
}

/** Lists the files of a run. A brand book beside the messages is none: without paths, the channels say what is. */
export async function listJobs(world: World, wanted: Wanted, loaded: Loaded): Promise<Jobs> {
  const { rulebook } = loaded;
  const listing = listFiles(pathsToRead(world, wanted, loaded), {
    cwd: world.cwd,
    respectIgnore: wanted.gitignore,
    // An earlier report quotes what it found: to lint it would be to find everything twice.
    except: new Set([...loaded.files, ...(wanted.output === undefined ? [] : [resolve(world.cwd, wanted.output)])]),
  });
  const isMessage = wanted.paths.length > 0 || rulebook.channels.length === 0 ? () => true : inChannel(rulebook);
  const jobs = [
    ...(await jobsFromStdin(world, wanted, rulebook)),
    ...listing.files.map((file) => jobOf(file, rulebook)).filter(isMessage),
  ];
  return { listing, jobs };
}

function pathsToRead(world: World, { paths }: Wanted, loaded: Loaded): readonly string[] {
  const files = paths.filter((path) => path !== '-');
  if (paths.length > 0) return files;
  return [loaded.path === null ? world.cwd : dirname(loaded.path)];
}

async function jobsFromStdin(world: World, options: Wanted, rulebook: Rulebook): Promise<Job[]> {
  if (!options.paths.includes('-')) return [];
  const chunks: Uint8Array[] = [];
  for await (const chunk of world.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const absolute = resolve(world.cwd, options.stdinFilename);
  const file = { absolute, path: shown(world.cwd, absolute), named: true };
  return [{ ...jobOf(file, rulebook), bytes: Buffer.concat(chunks) }];
}

function inChannel({ channels }: Rulebook): (job: Job) => boolean {
  const channelOf = channelFinder(channels);
  return ({ home }) => channelOf(home) !== null;
}

function jobOf(file: Listing['files'][number], rulebook: Rulebook): Job {
  return { ...file, home: shown(rulebook.folder, file.absolute) };
}

/** The jobs whose files changed, and their changed lines by path (`wholly`: none told apart). */
export function changedJobs(
  jobs: readonly Job[],
  changes: Changes,
  wholly: boolean,
): { readonly jobs: readonly Job[]; readonly changed: Readonly<Record<string, ChangedLines>> } {
  const changed: Record<string, ChangedLines> = {};
  const own = jobs.flatMap((job): Job[] => {
    const real = realPath(job.absolute);
    const lines = changes.files.get(real);
    if (lines === undefined) return [];
    changed[job.path] = wholly ? null : lines;
    const bytes = changes.content(real);
    return [bytes === null ? job : { ...job, bytes }];
  });
  return { jobs: own, changed };
}
