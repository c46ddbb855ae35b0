import type { Command } from 'commander';
import { positive, semantic } from './values.ts';

/** The options of every command that reads all messages to sum them up. */
export const runOptions = (command: Command): Command =>
  command
    .option(...semantic)
    .option('--color', 'use colour')
    .option('--no-color', 'use no colour')
    .option('--no-gitignore', 'read files that git ignores too')
    .option('--no-cache', 'compile the brand file anew')
    .option('--threads <count>', 'how many threads to use at most', positive)
    .option('-q, --quiet', 'no progress, no notes', false);
