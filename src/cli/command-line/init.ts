import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Done } from './done.ts';

/** Adds the command `init`. */
export function addInit(program: Command, world: World, done: Done): void {
  program
    .command('init')
    .description('write a brand file that works for this folder')
    .option('--brand <name>', "the brand's name; default: the folder's")
    .option('--force', 'replace a brand file that is there', false)
    .addHelpText('after', '\nExamples:\n  $ onevoice init\n  $ onevoice init --brand Greenbasket\n')
    .action(async (options: { brand?: string; force: boolean }) => {
      const { init } = await import('../commands/init.ts');
      done(await init(world, options));
    });
}
