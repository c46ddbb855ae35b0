import { Argument, type Command } from 'commander';
import { baselineName } from '../baseline.ts';
import type { World } from '../world.ts';
import type { Done } from './done.ts';
import { isoDate } from './values.ts';

/** Adds the command `baseline`. */
export function addBaseline(program: Command, world: World, done: Done): void {
  program
    .command('baseline')
    .description('keep the findings of today in a file, so that only new ones are reported')
    .addArgument(new Argument('<action>', 'update: add what is new, drop what is found no more').choices(['update']))
    .argument('[paths...]', "files, folders or globs; default: the files of the brand file's channels")
    .option('-c, --config <file>', 'the brand file; default: the nearest onevoice.yaml upwards')
    .option('--file <file>', 'the baseline', baselineName)
    .option('--reason <text>', 'why the new entries are there')
    .option('--owner <name>', 'who answers for them')
    .option('--until <date>', 'the last day they hold, as 2026-12-31', isoDate)
    .addHelpText(
      'after',
      '\nExamples:\n  $ onevoice baseline update --reason "before the new rules" --owner support --until 2026-12-31\n  $ onevoice lint --baseline onevoice-baseline.json\n',
    )
    .action(async (_action: string, paths: string[], options: Record<string, unknown>) => {
      const { updateBaseline } = await import('../commands/baseline.ts');
      const { baselineOptions } = await import('../options.ts');
      done(await updateBaseline(world, baselineOptions(world, paths, options)));
    });
}
