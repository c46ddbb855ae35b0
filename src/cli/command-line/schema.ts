import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { Done } from './done.ts';

/** Adds the command `schema`. */
export function addSchema(program: Command, world: World, done: Done): void {
  program
    .command('schema')
    .description('print the JSON Schema of the brand file, for completion in editors')
    .addHelpText('after', '\nExample:\n  $ onevoice schema > onevoice.schema.json\n')
    .action(async () => {
      const { schema } = await import('../commands/schema.ts');
      done(schema(world));
    });
}
