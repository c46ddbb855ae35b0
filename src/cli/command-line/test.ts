import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Done } from './done.ts';

/** Adds the command `test`. */
export function addTest(program: Command, world: World, done: Done): void {
  program
    .command('test')
    .description('run the examples that stand in rules')
    .argument('[rules...]', 'ids of rules (globs); default: all of the brand file')
    .option('-c, --config <file>', 'the brand file; default: the nearest onevoice.yaml upwards')
    .option('--pack <name...>', 'test shipped packs instead of the brand file')
    .addHelpText(
      'after',
      '\nExamples:\n  $ onevoice test\n  $ onevoice test missing-greeting\n  $ onevoice test --pack service claims\n',
    )
    .action(async (rules: string[], options: { config?: string; pack?: string[] }) => {
      const { test } = await import('../commands/test.ts');
      done(await test(world, rules, options));
    });
}
