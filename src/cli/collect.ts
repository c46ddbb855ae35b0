import { watchInterrupts } from './interrupts.ts';
import type { Job, Works } from './pipeline.ts';
import { progressLine } from './progress.ts';
import { runJobs } from './run.ts';
import type { Settings } from './settings.ts';
import type { Tally } from './tally.ts';
import type { Planned } from './works.ts';
import type { World } from './world.ts';

/** What a run that writes no report came to. */
export interface Collected {
  readonly tally: Tally;
  readonly interrupted: boolean;
  readonly done: number;
}

/** Does all jobs, with progress and a stop at Ctrl-C, and hands on what the reporter of the settings writes of them. */
export async function collect(
  world: World,
  jobs: readonly Job[],
  works: Works,
  planned: Planned,
  { settings, threads, quiet }: { readonly settings: Settings; readonly threads: number; readonly quiet: boolean },
  take: (lines: string) => void,
): Promise<Collected> {
  const interrupt = watchInterrupts(world);
  const progress = progressLine(world.stderr, quiet, works.reread !== null);
  try {
    const { tally, done } = await runJobs(jobs, works, planned, settings, threads, {
      write: (lines) => {
        take(lines);
        return Promise.resolve(true);
      },
      progress: progress.show,
      stop: interrupt.signal,
    });
    return { tally, done, interrupted: interrupt.signal.aborted };
  } finally {
    progress.clear();
    interrupt.end();
  }
}
