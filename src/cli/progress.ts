import type { Sink } from './world.ts';

/** One line that says how far a long run is; on a terminal only. */
export interface Progress {
  show(done: number, of: number): void;
  clear(): void;
}

/** So many files take long enough that one looks for how far a run is; of those a model reads, a few do. */
const many = 500;
const few = 5;

/** Shows progress on a terminal once a run has many files; says nothing elsewhere or when told to be quiet. */
export function progressLine(sink: Sink, quiet: boolean, isSlow = false): Progress {
  const least = isSlow ? few : many;
  let shownShare = -1;
  const silent = quiet || sink.isTTY !== true;
  return {
    show: (done, of) => {
      const share = Math.floor((100 * done) / of);
      if (silent || of < least || share === shownShare) return;
      shownShare = share;
      sink.write(`\r\u001b[K${done} of ${of} files (${share} %)`);
    },
    clear: () => {
      if (!silent && shownShare >= 0) sink.write('\r\u001b[K');
    },
  };
}
