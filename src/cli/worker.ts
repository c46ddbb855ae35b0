import { parentPort, workerData } from 'node:worker_threads';
import type { Rulebook } from '../model/rulebook.ts';
import { type Batch, processBatch } from './run.ts';
import type { Settings } from './settings.ts';
import { openWorks } from './works.ts';

// The other end is run.ts of this very build, so the shapes are its own.
const { rulebook, settings } = workerData as { rulebook: Rulebook; settings: Settings };
const works = openWorks(rulebook, settings);

parentPort?.on('message', (batch: Batch) => {
  void works.then((ready) => processBatch(batch, ready, () => false)).then(({ done }) => parentPort?.postMessage(done));
});
