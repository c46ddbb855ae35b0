import { parentPort, workerData } from 'node:worker_threads';
import { type Batch, processBatch } from './run.ts';
import type { Settings } from './settings.ts';
import { openWorks, type Planned } from './works.ts';

// The other end is run.ts of this very build, so the shapes are its own.
const { planned, settings } = workerData as { planned: Planned; settings: Settings };
const works = openWorks(planned, settings);

parentPort?.on('message', (batch: Batch) => {
  void works.then((ready) => processBatch(batch, ready, null)).then(({ done }) => parentPort?.postMessage(done));
});
