import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './usage-error.ts';
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

/**
 * Writes a file beside its place and moves it there at the end, so that it is whole or as it was. A device or pipe is written to
 * as it comes. Throws a `UsageError` where the file cannot be written.
 */
export function fileOutput(path: string, name: string): Output {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory())
    throw new UsageError(`The report cannot be written to ${name}: it is a folder. Name a file.`);
  const draft = there && !there.isFile() ? path : `${path}.${process.pid}.part`;
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new UsageError(`The report cannot be written to ${name}: ${writeFailure(error, dirname(name))}`);
    }
  };
  const file = attempt(() => openSync(draft, 'w'));
  return {
    write: (text) => {
      attempt(() => writeFileSync(file, text));
      return Promise.resolve(true);
    },
    close: (keep) => {
      closeSync(file);
      if (draft === path) return;
      try {
        if (keep) attempt(() => renameSync(draft, path));
      } finally {
        rmSync(draft, { force: true });
      }
    },
  };
}

/** Why a file could not be written and what to do about it, as the end of a sentence. */
function writeFailure(error: unknown, folder: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return `there is no folder ${folder}. Make it first, or name another file.`;
  if (code === 'ENOTDIR') return `${folder} is no folder. Name another file.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied. Name another file.';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full.';
  return `${error instanceof Error ? error.message : String(error)}.`;
}
