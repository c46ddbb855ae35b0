import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Done } from './done.ts';
import { choice, rate, semantic } from './values.ts';

/** Adds the command `eval`. */
export function addEval(program: Command, world: World, done: Done): void {
  program
    .command('eval')
    .description('score the linter against labels: precision, recall and what it got wrong')
    .argument('<gold>', 'a tab-separated file of labels: file, quote, kind, id, verdict, difficulty, note')
    .option('-c, --config <file>', 'the brand file; default: the nearest onevoice.yaml from the labels upwards')
    .addOption(choice('-f, --format <format>', 'how to print', ['table', 'json']).default('table'))
    .option('--slips', 'list every miss and false alarm with its text', false)
    .addOption(
      choice('--kind <kind>', 'score only one kind of label', ['promise', 'unledgered', 'tone', 'conversation']),
    )
    .option('--against <file>', 'say what changed since an earlier run, kept with --format json')
    .option('--min-precision <rate>', 'fail below this strict precision', rate, 0)
    .option('--min-recall <rate>', 'fail below this strict recall', rate, 0)
    .option('--all', 'count what is uncertain too', false)
    .option(...semantic)
    .addHelpText('after', evalExamples)
    .action(async (gold: string, options: Record<string, unknown>) => {
      const { evaluate } = await import('../commands/eval.ts');
      const { evalOptions } = await import('../options.ts');
      done(await evaluate(world, gold, evalOptions(world, options)));
    });
}

const evalExamples = `
Examples:
  $ onevoice eval gold.tsv
  $ onevoice eval gold.tsv --slips --kind promise
  $ onevoice eval gold.tsv --min-precision 0.9 --min-recall 0.6
  $ onevoice eval gold.tsv --format json > before.json
  $ onevoice eval gold.tsv --against before.json
`;
