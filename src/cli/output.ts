import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Sink } from './world.ts';

/** Takes a run's report piece by piece. */
export interface Output {
  /** Resolves when more can be taken; false once nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Keeps what was written (`true`) or throws a half-written file away. */
  close(keep: boolean): void;
}

/** Writes to a stream, waiting when it is full. A reader that went away is no error: the rest is dropped. */
export function streamOutput(sink: Sink): Output {
  let open = true;
  sink.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
  });
  return {
    write: (text) => {
      if (!open || text === '') return Promise.resolve(open);
      return new Promise((resolve) => {
        sink.write(text, (error) => {
          if (error) open = false;
          resolve(open);
        });
      });
    },
    close: () => {},
  };
}

/** Writes a file beside its place and moves it there at the end, so that it is whole or not there. Throws what the file system throws. */
export function fileOutput(path: string): Output {
  const draft = `${path}.${process.pid}.part`;
  const file = openSync(draft, 'w');
  return {
    write: (text) => {
      writeSync(file, text);
      return Promise.resolve(true);
    },
    close: (keep) => {
      closeSync(file);
      if (keep) renameSync(draft, path);
      else rmSync(draft, { force: true });
    },
  };
}
