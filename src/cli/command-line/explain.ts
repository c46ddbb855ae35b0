import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Done } from './done.ts';

/** Adds the command `explain`. */
export function addExplain(program: Command, world: World, done: Done): void {
  program
    .command('explain')
    .description('print the manual page of a rule, a promise, a kind, a key, a pack, a reader or a command')
    .argument(
      '[subject]',
      'an id or name, or one of: phrases, brand-file, measures, formats, reporters, packs; default: a list',
    )
    .option('-c, --config <file>', 'the brand file; default: the nearest onevoice.yaml upwards')
    .addHelpText(
      'after',
      '\nExamples:\n  $ onevoice explain phrases\n  $ onevoice explain must-say\n  $ onevoice explain aired-pay-grievance\n  $ onevoice explain promises.terms\n  $ onevoice explain onevoice:service\n',
    )
    .action(async (subject: string | undefined, options: { config?: string }) => {
      const command = program.commands.find((each) => each.name() === subject);
      if (command) return command.outputHelp();
      const { explain } = await import('../commands/explain.ts');
      done(await explain(world, subject ?? null, options.config));
    });
}
