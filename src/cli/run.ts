import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Fresh, KnownFiles } from './known-files.ts';
import type { Done, Job, Works } from './pipeline.ts';
import { processFile } from './pipeline.ts';
import type { Settings } from './settings.ts';
import { type Tally, TallySum } from './tally.ts';
import type { Planned } from './works.ts';

/** A stretch of jobs that one thread does in one go. */
export interface Batch {
  readonly index: number;
  readonly jobs: readonly Job[];
  /** Whether what its files come to is kept for the next run. */
  readonly keeps: boolean;
}

/** What a batch comes to. */
export interface BatchDone {
  readonly index: number;
  readonly report: string;
  readonly tally: Tally;
  /** What its files came to, for the next run; empty where nothing is kept. */
  readonly fresh: readonly Fresh[];
}

/** How a run is watched and stopped. */
export interface Watchman {
  /** Takes the report in order; false once nobody reads it any more. */
  write(report: string): Promise<boolean>;
  progress(done: number, of: number): void;
  /** What is kept of files between runs. */
  readonly known?: KnownFiles | null;
  /** Aborted once the run is to stop. */
  readonly stop: AbortSignal;
}

// A worker costs about as much as this much text: only when it is behind us does a second thread pay.
const bytesBeforeHelp = 24e6;
const batchSize = 64;
/** Where a model reads each file, so that one sees how far it is. */
const slowBatchSize = 4;
/** After so much text the event loop has a turn, so that Ctrl-C is heard amid a batch of large files. */
const bytesUnheard = 1e6;
/** So few are done before a second thread would pay. */
const fewBatches = 16;

/** Does all jobs in order, with a second thread once there is enough work to pay for it. Resolves to the sum and how many files were done. */
export async function runJobs(
  jobs: readonly Job[],
  works: Works,
  planned: Planned,
  settings: Settings,
  threads: number,
  watchman: Watchman,
): Promise<{ tally: Tally; done: number }> {
  const batches = batchesOf(jobs, works.reread === null ? batchSize : slowBatchSize);
  // Each thread has a heap of its own: they grow in small steps, or two of them hold twice the memory.
  if (threads > 1 && batches.length > fewBatches) setFlagsFromString('--heap-growing-percent=15');
  const sum = new TallySum();
  const ready = new Map<number, BatchDone>();
  const helpers: Helper[] = [];
  let taken = 0;
  let written = 0;
  let done = 0;
  let bytes = 0;
  let open = true;
  const take = (): Batch => {
    const batch = batches[taken]!;
    taken += 1;
    return watchman.known ? { ...batch, jobs: batch.jobs.map(watchman.known.recall), keeps: true } : batch;
  };
  const more = (): boolean => open && taken < batches.length && !watchman.stop.aborted;

  const put = async (batch: BatchDone): Promise<void> => {
    ready.set(batch.index, batch);
    for (let next = ready.get(written); next; next = ready.get(written)) {
      ready.delete(written);
      written += 1;
      sum.add(next.tally);
      watchman.known?.note(next.fresh);
      done += next.tally.files + next.tally.unread.length;
      open = (await watchman.write(next.report)) && open;
      watchman.progress(done, jobs.length);
    }
  };

  try {
    while (more()) {
      const outcome = await processBatch(take(), works, watchman.stop);
      bytes += outcome.bytes;
      await put(outcome.done);
      // Without a turn of the event loop neither Ctrl-C nor a helper is heard.
      await nextTurn();
      if (helpers.length === 0 && threads > 1 && bytes > bytesBeforeHelp && batches.length - taken > 2 * threads) {
        for (let at = 1; at < threads; at += 1) helpers.push(await startHelper(planned, settings, watchman.stop));
        for (const helper of helpers) helper.feed(() => (more() ? take() : null), put);
      }
    }
    await Promise.all(helpers.map((helper) => helper.finished));
  } finally {
    for (const helper of helpers) helper.stop();
  }
  return { tally: sum.total, done };
}

/** Does one batch on this thread; stops between files. `bytes` is a measure of its work, in UTF-16 units of source. */
export async function processBatch(
  batch: Batch,
  works: Works,
  stop: AbortSignal | null,
): Promise<{ done: BatchDone; bytes: number }> {
  const sum = new TallySum();
  const reports: string[] = [];
  const fresh: Fresh[] = [];
  const process = batch.keeps ? (await import('./known-files.ts')).processKnown : processUnkept;
  let bytes = 0;
  let heard = 0;
  for (const job of batch.jobs) {
    if (stop?.aborted) break;
    const { done: outcome, fresh: kept } = await process(job, works);
    if (kept) fresh.push(kept);
    reports.push(outcome.report);
    sum.add(outcome.tally);
    bytes += outcome.bytes;
    if (bytes - heard < bytesUnheard) continue;
    heard = bytes;
    await nextTurn();
  }
  return { done: { index: batch.index, report: reports.join(''), tally: sum.total, fresh }, bytes };
}

const processUnkept = async (job: Job, works: Works): Promise<{ done: Done; fresh: null }> => ({
  done: await processFile(job, works),
  fresh: null,
});

function batchesOf(jobs: readonly Job[], size: number): Batch[] {
  const batches: Batch[] = [];
  for (let at = 0; at < jobs.length; at += size) {
    batches.push({ index: batches.length, jobs: jobs.slice(at, at + size), keeps: false });
  }
  return batches;
}

interface Helper {
  feed(next: () => Batch | null, put: (done: BatchDone) => Promise<void>): void;
  readonly finished: Promise<void>;
  stop(): void;
}

async function startHelper(planned: Planned, settings: Settings, signal: AbortSignal): Promise<Helper> {
  // Most runs need no second thread.
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { planned, settings } });
  let finish = (): void => {};
  let fail = (_error: Error): void => {};
  const finished = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  // It may fail long before the run comes to wait for it.
  finished.catch(() => {});
  const stop = (): void => void worker.terminate().then(finish);
  signal.addEventListener('abort', stop);
  return {
    finished,
    stop,
    feed: (next, put) => {
      const hand = (): void => {
        const batch = next();
        if (batch) worker.postMessage(batch);
        else stop();
      };
      worker.on('error', fail);
      worker.on('message', (done: BatchDone) => void put(done).then(hand, fail));
      hand();
    },
  };
}
