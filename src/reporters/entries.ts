import { fingerprints } from './parts/fingerprints.ts';
import type { Reporter } from './reporter.ts';

/** A finding as a baseline keeps it. */
export interface FoundEntry {
  readonly fingerprint: string;
  readonly file: string;
  readonly id: string;
  readonly quote: string;
}

const longestQuote = 120;

/** Each finding as one line of JSON: what a thread hands on for a baseline, and no format for people. */
export const entriesReporter: Reporter = {
  name: 'entries',
  summary: 'The findings as a baseline keeps them.',
  published: false,
  begin: () => '',
  file: (report) => {
    const prints = fingerprints(report);
    return report.findings
      .map(({ file, id, quote }, index): FoundEntry => {
        return { fingerprint: prints[index]!, file, id, quote: quote.slice(0, longestQuote) };
      })
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join('');
  },
  end: () => '',
};

/** Reads lines back. They come from this very program. */
export const readEntries = (lines: string): FoundEntry[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FoundEntry);
