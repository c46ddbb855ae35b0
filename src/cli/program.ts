import { Command } from 'commander';
import { addAlign } from './command-line/align.ts';
import { addBaseline } from './command-line/baseline.ts';
import { addDiscover } from './command-line/discover.ts';
import type { Done } from './command-line/done.ts';
import { addEval } from './command-line/eval.ts';
import { addExplain } from './command-line/explain.ts';
import { addInit } from './command-line/init.ts';
import { addLint } from './command-line/lint.ts';
import { addSchema } from './command-line/schema.ts';
import { addScore } from './command-line/score.ts';
import { addLsp, addMcp } from './command-line/servers.ts';
import { addTest } from './command-line/test.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** Builds the command line. Each command is loaded when it is called; `done` takes its exit code. */
export function createProgram(world: World, done: Done): Command {
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
