import { resolve } from 'node:path';
import type { Severity } from '../../model/finding.ts';
import { loadConfig } from '../config.ts';
import { listJobs } from '../jobs.ts';
import { lintOnce } from '../lint-once.ts';
import { fileOutput, streamOutput } from '../output.ts';
import type { Settings } from '../settings.ts';
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
  /** Whether compiled brand files are kept between runs. */
  readonly cache: boolean;
  /** Whether what each file came to is kept between runs, too. */
  readonly cacheFiles: boolean;
  readonly threads: number;
  readonly settings: Settings;
}

/** Lints files and writes the report. Resolves to the exit code: 0 clean, 1 findings, 2 could not do the work. */
export async function lint(world: World, given: LintOptions): Promise<number> {
  const loaded = await loadConfig(world, given.config, given.cache);
  const all = await listJobs(world, given, loaded);
  const { output } = given;
  // A file is replaced only by the report of a whole run.
  const open = () =>
    output === undefined ? streamOutput(world.stdout) : fileOutput(resolve(world.cwd, output), output);
  return (await lintOnce(world, given, loaded, all, open)).code;
}
