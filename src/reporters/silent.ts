import type { Reporter } from './reporter.ts';

/** Says nothing: the command shows something of its own instead. */
export const silentReporter: Reporter = {
  name: 'silent',
  summary: 'Nothing.',
  published: false,
  begin: () => '',
  file: () => '',
  end: () => '',
};
