import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Done } from './done.ts';
import { wholeNumber } from './values.ts';

/** Adds the command `discover`. */
export function addDiscover(program: Command, world: World, done: Done): void {
  program
    .command('discover')
    .description('draft a brand file from marketing copy: promises with wording, terms and source lines')
    .argument('<paths...>', 'files, folders or globs of marketing copy')
    .option('--brand <name>', "the brand's name; default: the folder's")
    .option('-o, --output <file>', 'write the draft to a file; default: standard output')
    .option('--force', 'replace a file that is there', false)
    .option('--most <count>', 'how many promises to draft at most', wholeNumber, 16)
    .addHelpText(
      'after',
      '\nExamples:\n  $ onevoice discover ads/\n  $ onevoice discover ads/ -o onevoice.yaml\n  $ onevoice discover "site/**/*.html" --most 8\n',
    )
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const { discover } = await import('../commands/discover.ts');
      done(
        await discover(world, {
          paths,
          brand: typeof options['brand'] === 'string' ? options['brand'] : undefined,
          output: typeof options['output'] === 'string' ? options['output'] : undefined,
          force: options['force'] === true,
          most: Number(options['most']),
        }),
      );
    });
}
