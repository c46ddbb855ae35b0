import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Done } from './done.ts';
import { runOptions } from './run-options.ts';
import { choice, ofHundred } from './values.ts';

/** Adds the command `score`. */
export function addScore(program: Command, world: World, done: Done): void {
  const command = program
    .command('score')
    .description('score calls and agents by the scorecards of the brand file')
    .argument('[paths...]', 'files, folders or globs; default: the calls that a card is for')
    .option('-c, --config <file>', 'the brand file; default: the nearest onevoice.yaml upwards')
    .option('--scorecard <id...>', 'score by these cards only')
    .addOption(choice('-f, --format <format>', 'how to show it', ['pretty', 'json', 'csv']).default('pretty'))
    .option('-o, --output <file>', 'write it to a file')
    .addOption(choice('--by <whom>', 'show each call, or each speaker', ['call', 'speaker']).default('call'))
    .option('--fail-under <score>', "fail when a score is lower; default: the card's own mark", ofHundred)
    .option('--redact', 'mask card numbers, e-mail addresses, phone numbers … in quotes');
  runOptions(command)
    .addHelpText('after', scoreExamples)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const { score } = await import('../commands/score.ts');
      const { scoreOptions } = await import('../options.ts');
      done(await score(world, scoreOptions(world, paths, options)));
    });
}

const scoreExamples = `
Examples:
  $ onevoice score                             all calls that a card is for
  $ onevoice score calls/0412.vtt              one call, line by line
  $ onevoice score calls/ --by speaker         an average for each agent
  $ onevoice score calls/ --format csv -o scores.csv
  $ onevoice score calls/ --fail-under 0       show the scores, fail for none

Exit codes:
  0  No score is under its mark.
  1  A score is.
  2  The brand file has a fault, or a file could not be read. Or nothing was scored.
`;
