import type { ScoredFile } from '../../score/scores.ts';
import type { Reporter } from '../reporter.ts';

/** What each file's conversations did, a line of JSON a file: what a thread hands on, and no format for people. */
export const conductReporter: Reporter = {
  name: 'conduct',
  summary: 'What the conversations of each file did, a line a file.',
  published: false,
  begin: () => '',
  file: ({ file, conduct }) => (conduct ? `${JSON.stringify({ file, ...conduct })}\n` : ''),
  end: () => '',
};

/** Reads lines back. They come from this very program. */
export const readConduct = (lines: string): ScoredFile[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ScoredFile);
