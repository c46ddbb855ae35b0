import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { severities } from '../../model/finding.ts';
import { reporterNames } from '../../reporters/registry.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { World } from '../world.ts';
import type { Done } from './done.ts';
import { choice, formatOrder, positive, semantic, wholeNumber } from './values.ts';

/** Adds the command `lint`. */
export function addLint(program: Command, world: World, done: Done): void {
  program
    .command('lint', { isDefault: true })
    .description('report what breaks which rule (the default command)')
    .argument(
      '[paths...]',
      "files, folders, globs, or - for standard input; default: the files of the brand file's channels, or all of its folder where it names none",
    )
    .option('-c, --config <file>', 'the brand file; default: the nearest onevoice.yaml upwards')
    .addOption(
      choice('-f, --format <format>', 'how to report', reporterNames).default(
        undefined,
        'pretty on a terminal, else line',
      ),
    )
    .option('-o, --output <file>', 'write the report to a file')
    .addOption(
      choice('--fail-on <severity>', 'lowest severity that fails the run', [...severities, 'never']).default('error'),
    )
    .option('--max-warnings <count>', 'fail when there are more warnings than this', wholeNumber)
    .addOption(choice('--show <severity>', 'lowest severity that is reported', severities).default('suggestion'))
    .option('--all', 'report what is uncertain too', false)
    .option(...semantic)
    .option('--since <revision>', 'only lines that changed since a git revision')
    .option('--staged', 'only lines that are staged, read as staged', false)
    .option('--changed-files', 'all lines of the files that changed', false)
    .option('--baseline <file>', 'leave out what this file knows')
    .option('--fix', 'mend what needs no look', false)
    .option('--fix-suggested', 'mend what is only suggested, too', false)
    .option('--dry-run', 'show the mending as a diff; write nothing', false)
    .option('--rule <id...>', 'report only these rules and promises (ids or globs)')
    .option('--format-of <glob=reader...>', 'read files that match with this reader', formatOrder)
    .option('--stdin-filename <path>', 'the path that standard input stands for', 'stdin.txt')
    .option('--redact', 'mask card numbers, e-mail addresses, phone numbers … in the report')
    .option('--no-redact', 'show them even in formats that are published')
    .option('--color', 'use colour')
    .option('--no-color', 'use no colour')
    .option('--no-gitignore', 'lint files that git ignores too')
    .option('--cache', 'read only files that changed since the last run with --cache')
    .option('--no-cache', 'compile the brand file anew')
    .option('--threads <count>', 'how many threads to use at most', positive)
    .option('-w, --watch', 'lint again what changes, until Ctrl-C', false)
    .option('--stats', 'say what stages and rules took', false)
    .option('-q, --quiet', 'no progress, no notes', false)
    .addHelpText('after', lintExamples)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      refuseMistypedCommand(program, world);
      const { lintOptions } = await import('../options.ts');
      const given = lintOptions(world, paths, options);
      if (options['watch'] === true) {
        const { watch } = await import('../commands/watch.ts');
        return done(await watch(world, given));
      }
      const { lint } = await import('../commands/lint.ts');
      done(await lint(world, given));
    });
}

const lintExamples = `
Examples:
  $ onevoice lint                              everything in the brand's folder
  $ onevoice lint "calls/**/*.vtt"             some files
  $ onevoice lint --format sarif -o out.sarif  for a code-scanning service
  $ onevoice lint --since origin/main          what a pull request changes
  $ onevoice lint --watch macros/              again what changes, while you write
  $ cat draft.md | onevoice lint - --stdin-filename ads/draft.md
  $ onevoice lint export/ --format-of "**/*.txt=transcript"

Exit codes:
  0  Nothing fails the run.
  1  There are findings that fail it.
  2  The brand file has a fault. Or a file could not be read.
`;

/** The default command takes paths, so that a mistyped command would be taken for a file that is missing. */
function refuseMistypedCommand(program: Command, { args, cwd }: World): void {
  const word = args[0];
  const names = program.commands.map((command) => command.name());
  if (word === undefined || !/^[a-z]+$/.test(word) || names.includes(word) || existsSync(resolve(cwd, word))) return;
  const hint = didYouMean(word, names);
  if (hint !== '') program.error(`error: There is no command and no file "${word}". ${hint}`);
}
