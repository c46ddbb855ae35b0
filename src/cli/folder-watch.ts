import { type FSWatcher, statSync, watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { UsageError } from './usage-error.ts';

/** How long after a change the rest of it is waited for, in milliseconds: an editor saves in several steps. */
const rest = 100;

interface Watched {
  readonly watcher: FSWatcher;
  /** Which folder it is: one that was taken away and made anew has another number. */
  readonly inode: number;
}

/**
 * Wakes when something happens in any of a set of folders. What has happened its user finds out: systems tell too much, too
 * little, or the name of a file that is gone. One watch a folder, none a file: a watch of whole trees ends the program on
 * Linux where a file in it goes away.
 */
export class FolderWatch {
  readonly #watched = new Map<string, Watched>();
  #isDue = false;
  #wake = (): void => {};

  /** Watches these folders and no others; answers with how many it did not watch before. Throws a `UsageError` where the system has no watches left. */
  follow(folders: ReadonlySet<string>): number {
    for (const [folder, { watcher, inode }] of this.#watched) {
      if (folders.has(folder) && inodeOf(folder) === inode) continue;
      watcher.close();
      this.#watched.delete(folder);
    }
    const before = this.#watched.size;
    for (const folder of folders) if (!this.#watched.has(folder)) this.#add(folder);
    return this.#watched.size - before;
  }

  /** Waits until something has happened since the last time, and until it has come to rest. */
  async next(stop: AbortSignal): Promise<void> {
    if (!this.#isDue && !stop.aborted) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      stop.addEventListener('abort', this.#wake);
      await woken;
      stop.removeEventListener('abort', this.#wake);
    }
    await wait(rest, undefined, { signal: stop }).catch(() => {});
    this.#isDue = false;
  }

  close(): void {
    for (const { watcher } of this.#watched.values()) watcher.close();
  }

  #add(folder: string): void {
    const inode = inodeOf(folder);
    if (inode === null) return;
    const happened = (): void => {
      this.#isDue = true;
      this.#wake();
    };
    try {
      const watcher = watch(folder, happened);
      watcher.on('error', happened);
      this.#watched.set(folder, { watcher, inode });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === 'ENOSPC' || code === 'EMFILE')
        throw new UsageError(
          `The system has no watches left after ${this.#watched.size} folders. Name fewer paths, or raise its limit (on Linux: fs.inotify.max_user_watches).`,
        );
      // Gone meanwhile, or closed to us: the listing tells.
    }
  }
}

const inodeOf = (folder: string): number | null => statSync(folder, { throwIfNoEntry: false })?.ino ?? null;
