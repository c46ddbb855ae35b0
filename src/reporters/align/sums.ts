import { type Sums, sumOf } from '../../align.ts';
import type { Reporter } from '../reporter.ts';

/** Each file's sums as one line of JSON: what a thread hands on, and no format for people. */
export const sumsReporter: Reporter = {
  name: 'sums',
  summary: 'The sums of each file, a line a file.',
  published: false,
  begin: () => '',
  file: ({ file, findings, statements, message }) => {
    const facts = message ?? { channel: null, passages: 0, words: 0, month: null };
    const unledgered = findings.filter(({ kind }) => kind === 'unledgered').length;
    return `${JSON.stringify(sumOf({ file, tone: {}, facts: [], ...facts, statements, unledgered }))}\n`;
  },
  end: () => '',
};

/** Reads lines back. They come from this very program. */
export const readSums = (lines: string): Sums[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sums);
