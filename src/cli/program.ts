import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { type Severity, severities } from '../model/finding.ts';
import { formats } from '../readers/formats.ts';
import { reporterNames } from '../reporters/registry.ts';
import { didYouMean } from '../text/nearest.ts';
import { baselineName } from './baseline.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** Builds the command line. Each command is loaded when it is called; `done` takes its exit code. */
export function createProgram(world: World, done: (code: number) => void): Command {
  const program = new Command('onevoice')
    .description('Holds everything a customer hears or reads from one brand against its promises and tone.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getErrHelpWidth: () => world.stderr.columns ?? 80,
    })
    .addHelpText('after', overview);
  addLint(program, world, done);
  addAlign(program, world, done);
  addScore(program, world, done);
  addTest(program, world, done);
  addEval(program, world, done);
  addBaseline(program, world, done);
  addExplain(program, world, done);
  addDiscover(program, world, done);
  addInit(program, world, done);
  addSchema(program, world, done);
  addLsp(program, world, done);
  addMcp(program, world, done);
  return program;
}

const overview = `
Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not do the work.

Examples:
  $ onevoice                               lint the folder of the nearest onevoice.yaml
  $ onevoice lint calls/ --format csv      a folder of transcripts, as a table
  $ onevoice align                         marketing beside service, promise by promise
  $ onevoice score calls/                  calls scored by your form
  $ onevoice init                          write a brand file that works for this folder
  $ onevoice explain never-say             the manual page of a kind of rule
`;

function addLint(program: Command, world: World, done: (code: number) => void): void {
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
    .option('--threads <count>', 'how many threads to use at most', wholeNumber)
    .option('-w, --watch', 'lint again what changes, until Ctrl-C', false)
    .option('--stats', 'say what stages and rules took', false)
    .option('-q, --quiet', 'no progress, no notes', false)
    .addHelpText('after', lintExamples)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      refuseMistypedCommand(program, world);
      const { lintOptions } = await import('./options.ts');
      const given = lintOptions(world, paths, options);
      if (options['watch'] === true) {
        const { watch } = await import('./commands/watch.ts');
        return done(await watch(world, given));
      }
      const { lint } = await import('./commands/lint.ts');
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

function addAlign(program: Command, world: World, done: (code: number) => void): void {
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
      const { align } = await import('./commands/align.ts');
      const { alignOptions } = await import('./options.ts');
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

/** The options of every command that reads all messages to sum them up. */
const runOptions = (command: Command): Command =>
  command
    .option('--color', 'use colour')
    .option('--no-color', 'use no colour')
    .option('--no-gitignore', 'read files that git ignores too')
    .option('--no-cache', 'compile the brand file anew')
    .option('--threads <count>', 'how many threads to use at most', wholeNumber)
    .option('-q, --quiet', 'no progress, no notes', false);

function addScore(program: Command, world: World, done: (code: number) => void): void {
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
      const { score } = await import('./commands/score.ts');
      const { scoreOptions } = await import('./options.ts');
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

function ofHundred(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 100)) throw new InvalidArgumentError(`"${value}" is not between 0 and 100.`);
  return number;
}

function addTest(program: Command, world: World, done: (code: number) => void): void {
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
      const { test } = await import('./commands/test.ts');
      done(await test(world, rules, options));
    });
}

function addEval(program: Command, world: World, done: (code: number) => void): void {
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
    .addHelpText('after', evalExamples)
    .action(async (gold: string, options: Record<string, unknown>) => {
      const { evaluate } = await import('./commands/eval.ts');
      const { evalOptions } = await import('./options.ts');
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

function rate(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError(`"${value}" is not between 0 and 1.`);
  return number;
}

function addBaseline(program: Command, world: World, done: (code: number) => void): void {
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
      const { updateBaseline } = await import('./commands/baseline.ts');
      const { baselineOptions } = await import('./options.ts');
      done(await updateBaseline(world, baselineOptions(world, paths, options)));
    });
}

function isoDate(value: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!isDate) throw new InvalidArgumentError(`"${value}" is no date. Write it as 2026-12-31.`);
  return value;
}

function addExplain(program: Command, world: World, done: (code: number) => void): void {
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
      const { explain } = await import('./commands/explain.ts');
      done(await explain(world, subject ?? null, options.config));
    });
}

function addDiscover(program: Command, world: World, done: (code: number) => void): void {
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
      const { discover } = await import('./commands/discover.ts');
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

function addInit(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('init')
    .description('write a brand file that works for this folder')
    .option('--brand <name>', "the brand's name; default: the folder's")
    .option('--force', 'replace a brand file that is there', false)
    .addHelpText('after', '\nExamples:\n  $ onevoice init\n  $ onevoice init --brand Greenbasket\n')
    .action(async (options: { brand?: string; force: boolean }) => {
      const { init } = await import('./commands/init.ts');
      done(await init(world, options));
    });
}

function addSchema(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema of the brand file, for completion in editors')
    .addHelpText('after', '\nExample:\n  $ onevoice schema > onevoice.schema.json\n')
    .action(async () => {
      const { schema } = await import('./commands/schema.ts');
      done(schema(world));
    });
}

/** The default command takes paths, so that a mistyped command would be taken for a file that is missing. */
function refuseMistypedCommand(program: Command, { args, cwd }: World): void {
  const word = args[0];
  const names = program.commands.map((command) => command.name());
  if (word === undefined || !/^[a-z]+$/.test(word) || names.includes(word) || existsSync(resolve(cwd, word))) return;
  const hint = didYouMean(word, names);
  if (hint !== '') program.error(`error: There is no command and no file "${word}". ${hint}`);
}

/** An option that takes one of these words, and for another names the nearest. */
function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((value) => {
    if (words.includes(value)) return value;
    throw new InvalidArgumentError(`${didYouMean(value, words)} Allowed choices are ${words.join(', ')}.`.trimStart());
  });
}

function addLsp(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('lsp')
    .description('serve an editor over standard input and output (Language Server Protocol)')
    .option('--stdio', 'what some editors add; it is the only way', false)
    .addHelpText('after', '\nExample, in the settings of an editor:\n  command: ["onevoice", "lsp"]\n')
    .action(async () => {
      const { serve } = await import('./lsp/server.ts');
      const { lintOptions } = await import('./options.ts');
      done(await serve(world, lintOptions(world, [], { format: 'json', show: 'suggestion' }).settings));
    });
}

function addMcp(program: Command, world: World, done: (code: number) => void): void {
  program
    .command('mcp')
    .description('serve an assistant that drafts, over standard input and output (Model Context Protocol)')
    .option('-c, --config <file>', 'the brand file; default: the nearest onevoice.yaml upwards')
    .addHelpText('after', '\nExample, in the settings of a client:\n  command: "onevoice", args: ["mcp"]\n')
    .action(async ({ config }: { config?: string }) => {
      const { serve } = await import('./mcp/server.ts');
      const { lintOptions } = await import('./options.ts');
      done(await serve(world, lintOptions(world, [], { format: 'json', show: 'suggestion' }).settings, config));
    });
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError(`"${value}" is not a whole number.`);
  return Number(value);
}

function formatOrder(
  value: string,
  before: readonly (readonly [string, string])[] = [],
): (readonly [string, string])[] {
  const at = value.lastIndexOf('=');
  if (at <= 0) throw new InvalidArgumentError('Write it as <glob>=<reader>, as in "**/*.txt=transcript".');
  const name = value.slice(at + 1);
  const names = formats.map((format) => format.name);
  if (!names.includes(name)) {
    throw new InvalidArgumentError(
      `There is no reader "${name}". ${didYouMean(name, names)} Readers: ${names.join(', ')}.`,
    );
  }
  return [...before, [value.slice(0, at), name]];
}

/** Parses a severity that commander has already checked. */
export const asSeverity = (value: unknown): Severity => severities.find((severity) => severity === value) ?? 'error';
