import { type Command, Option } from 'commander';
import type { World } from '../world.ts';
import type { Done } from './done.ts';
import { runOptions } from './run-options.ts';
import { ofHundred } from './values.ts';

/** Adds the command `align`. */
export function addAlign(program: Command, world: World, done: Done): void {
  const command = program
    .command('align')
    .description('show whether marketing and service say the same thing, promise by promise, and who speaks louder')
    .argument('[paths...]', "files, folders or globs; default: the files of the brand file's channels")
    .option('-c, --config <file>', 'the brand file; default: the nearest onevoice.yaml upwards')
    .addOption(
      new Option('-f, --format <format>', 'how to show it')
        .choices(['pretty', 'json', 'csv', 'markdown', 'html'])
        .default('pretty'),
    )
    .option('-o, --output <file>', 'write it to a file')
    .option('--fail-under <score>', 'fail when the alignment score is lower', ofHundred)
    .option('--against <json>', 'say what changed since an earlier run, kept with --format json')
    .option('--add <json...>', 'add the sums of other runs, kept with --format json')
    .option('--record <file>', "append this run's figures to a history file, a line of JSON a run")
    .option('--redact', 'mask card numbers, e-mail addresses, phone numbers … in quotes')
    .option('--no-redact', 'show them even in formats that are published');
  runOptions(command)
    .addHelpText('after', alignExamples)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const { align } = await import('../commands/align.ts');
      const { alignOptions } = await import('../options.ts');
      done(await align(world, alignOptions(world, paths, options)));
    });
}

const alignExamples = `
Examples:
  $ onevoice align                                   the picture of all channels
  $ onevoice align --format html -o alignment.html   one page for marketing and service
  $ onevoice align --format json > may.json
  $ onevoice align --against may.json --fail-under 80
  $ onevoice align calls/june --add may.json         calls of June, added to what May came to
`;
