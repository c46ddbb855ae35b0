import { CommanderError } from 'commander';
import { createProgram } from './program.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** Runs the command line in a world. Resolves to the exit code: 0 nothing found, 1 findings, 2 could not do the work. */
export async function main(world: World): Promise<number> {
  let code = 0;
  const program = createProgram(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...world.args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      world.stderr.write(`onevoice: ${error.message}\n`);
      return 2;
    }
    const detail = error instanceof Error ? (world.env['ONEVOICE_DEBUG'] ? error.stack : error.message) : String(error);
    world.stderr.write(`onevoice: something went wrong that is not your doing: ${detail}\n`);
    return 2;
  }
}

export type { World } from './world.ts';
